#include "entities/names.h"

#include <algorithm>
#include <set>
#include <string>

#include "entities/name_kind.h"
#include "entities/word_lists.h"

namespace gainsay {
namespace {

constexpr std::uint32_t longest_name = 12;  // words

bool links_name(std::string_view word) {
  return word == "of" || word == "for" || word == "de" || word == "del" || word == "da" || word == "do" ||
         word == "dos" || word == "von" || word == "van" || word == "der" || word == "den" || word == "la" ||
         word == "bin" || word == "ibn" || word == "bint" || word == "al" || word == "el" || word == "and";
}

class Finder {
 public:
  Finder(const Text& layers, const std::vector<NameWord>& words) : layers_(layers), words_(words) {
    uninformative_.resize(layers.sentences.size(), false);
    mark_title_case();
    for (const NameWord& word : words_) {
      if (!word.alphabetic || uninformative_[word.sentence] || word.sentence_start) continue;
      (word.capitalised ? capital_seen_ : small_seen_).insert(word.folded);
    }
  }

  std::vector<Name> run() {
    std::vector<Name> names;
    std::set<std::string> keys;
    for (std::uint32_t i = 0; i < words_.size();) {
      if (uninformative_[words_[i].sentence] || !opens_name(i)) {
        ++i;
        continue;
      }
      std::uint32_t end = end_of_name(i);
      std::uint32_t begin = after_titles(i, end);
      if (begin < end && !lone_adjective(begin, end)) {
        names.push_back({{words_[begin].span.begin, words_[end - 1].span.end}, begin, end});
        keys.insert(name_key(words_, names.back()));
      }
      i = std::max(end, i + 1);
    }
    find_known(keys, names);
    std::sort(names.begin(), names.end(), [](const Name& a, const Name& b) { return a.span < b.span; });
    return names;
  }

 private:
  // Sentences in title case or in capitals throughout, where a capital says nothing.
  void mark_title_case() {
    std::vector<std::uint32_t> capitals(layers_.sentences.size());
    std::vector<std::uint32_t> long_words(layers_.sentences.size());
    for (const NameWord& word : words_) {
      if (!word.alphabetic || word.span.size() < 4) continue;
      ++long_words[word.sentence];
      if (word.capitalised) ++capitals[word.sentence];
    }
    // A full stop ends a sentence, and titles have none.
    std::vector<bool> stopped(layers_.sentences.size(), false);
    for (const NameWord& word : words_)
      stopped[word.sentence] = word.folded == "." || (word.folded.empty() && word.span.size() == 1);
    for (std::size_t i = 0; i < uninformative_.size(); ++i)
      uninformative_[i] = long_words[i] >= 3 && capitals[i] * 10 >= long_words[i] * 7 && !stopped[i];
  }

  [[nodiscard]] bool same_sentence(std::uint32_t i, std::uint32_t j) const {
    return j < words_.size() && words_[i].sentence == words_[j].sentence;
  }

  [[nodiscard]] bool name_word(std::uint32_t i) const {
    const NameWord& word = words_[i];
    return word.capitalised && word.alphabetic && !words::is_never_name(word.folded);
  }

  /// "Sorvine Ltd", at the beginning of a sentence and of a thing of that name.
  [[nodiscard]] static bool is_company_suffix(const NameWord& word) {
    constexpr std::array<std::string_view, 7> suffixes = {"ltd", "inc",  "plc",    "corp",
                                                          "llc", "gmbh", "limited"};
    return word.capitalised && std::find(suffixes.begin(), suffixes.end(), word.folded) != suffixes.end();
  }

  [[nodiscard]] bool opens_name(std::uint32_t i) const {
    const NameWord& word = words_[i];
    if (!name_word(i)) return word.acronym && !words::is_never_name(word.folded) && word.folded == "us";
    if (!word.sentence_start || word.acronym || words::is_title(word.folded)) return true;
    if (words::is_common_plural_or_starter(word.folded)) return false;
    if (same_sentence(i, i + 1) && is_company_suffix(words_[i + 1])) return true;
    if (capital_seen_.contains(word.folded)) return true;
    if (small_seen_.contains(word.folded)) return false;
    if (!same_sentence(i, i + 1)) return false;
    const NameWord& next = words_[i + 1];
    if (name_word(i + 1) || words::is_speech_verb(next.folded) || next.possessive) return true;
    const bool joined = (next.folded == "of" || next.folded == "for") && same_sentence(i, i + 2) &&
                        name_word(i + 2) && kind_of_head(word.folded) != EntityKind::unknown;
    return joined;
  }

  [[nodiscard]] bool has_head(std::uint32_t begin, std::uint32_t end) const {
    for (std::uint32_t i = begin; i < end; ++i) {
      const std::string& word = words_[i].folded;
      if (kind_of_head(word) != EntityKind::unknown || word == "minister" || word == "shah" ||
          word == "king" || word == "secretary" || word == "university")
        return true;
    }
    return false;
  }

  [[nodiscard]] std::uint32_t end_of_name(std::uint32_t begin) const {
    std::uint32_t end = begin + 1;
    while (end - begin < longest_name && same_sentence(begin, end)) {
      if (name_word(end) || (words_[end].acronym && words_[end].folded == "us")) {
        ++end;
        continue;
      }
      const NameWord& word = words_[end];
      const bool capital_follows = same_sentence(begin, end + 1) && name_word(end + 1);
      if (word.possessive && capital_follows &&
          (words::is_collective_possessive(stem(words_[end - 1].folded)) || of_many(end))) {
        end += 2;
      } else if (word.folded == "." && words_[end - 1].folded.size() == 1 && capital_follows) {
        end += 2;
      } else if (links_name(word.folded) && capital_follows && link_holds(word.folded, begin, end)) {
        end += 2;
      } else if (word.folded == "of" && same_sentence(begin, end + 2) && words_[end + 1].folded == "the" &&
                 name_word(end + 2) && has_head(begin, end)) {
        end += 3;
      } else if (const std::uint32_t whole = end_by_letters(begin, end); whole > end) {
        end = whole;
      } else {
        break;
      }
    }
    if (same_sentence(begin, end) && words_[end].folded == "plc") ++end;
    return end;
  }

  // "Front for the Defence of Nuhl (FDN)": letters behind it show how far a name goes.
  [[nodiscard]] std::uint32_t end_by_letters(std::uint32_t begin, std::uint32_t end) const {
    std::string initials;
    for (std::uint32_t i = begin; i < end; ++i) {
      if (words_[i].capitalised) initials += words_[i].folded.substr(0, 1);
    }
    for (std::uint32_t at = end; at - begin < longest_name && same_sentence(begin, at + 1); ++at) {
      if (words_[at].folded == "(") {
        const NameWord& letters = words_[at + 1];
        return letters.acronym && letters.folded == initials && initials.size() > 1 ? at : end;
      }
      const std::string& word = words_[at].folded;
      if (word != "the" && word != "and" && !links_name(word) && !name_word(at)) break;
      if (name_word(at)) initials += word.substr(0, 1);
    }
    return end;
  }

  [[nodiscard]] bool link_holds(std::string_view link, std::uint32_t begin, std::uint32_t end) const {
    if (link == "and") {
      const std::string& head = words_[begin].folded;
      return end - begin >= 2 && words_[begin + 1].folded == "of" &&
             (head == "ministry" || head == "department" || head == "office" || head == "committee");
    }
    return (link != "of" && link != "for") || has_head(begin, end);
  }

  // "Shepherds' Committee": a body of many; "Brill's committee" is hers.
  [[nodiscard]] bool of_many(std::uint32_t mark) const {
    return words_[mark].span.size() <= 3 && words_[mark].folded.find('s') == std::string::npos &&
           words_[mark - 1].folded.ends_with('s') && words::is_organisation_head(words_[mark + 1].folded);
  }

  static std::string stem(std::string word) {
    if (word.ends_with('\'')) word.pop_back();
    return word;
  }

  // "Former Iraqi President Saddam Hussein" names Saddam Hussein.
  [[nodiscard]] std::uint32_t after_titles(std::uint32_t begin, std::uint32_t end) const {
    std::uint32_t at = begin;
    bool title = false;
    while (at < end && (words::is_title(words_[at].folded) || words::is_demonym(words_[at].folded))) {
      title = title || words::is_title(words_[at].folded);
      ++at;
    }
    if (!title) return begin;
    if (at < end && links_name(words_[at].folded)) return begin;  // "Minister of Health"
    return at;
  }

  [[nodiscard]] bool lone_adjective(std::uint32_t begin, std::uint32_t end) const {
    return end - begin == 1 && !words_[begin].acronym && words::is_demonym(words_[begin].folded);
  }

  void find_known(const std::set<std::string>& keys, std::vector<Name>& names) const {
    for (std::uint32_t i = 0; i < words_.size();) {
      std::uint32_t end = i + 1;
      std::uint32_t found = 0;
      if (uninformative_[words_[i].sentence] && words_[i].capitalised) {
        std::string key = words_[i].folded;
        while (true) {
          if (keys.contains(key)) found = end;
          if (end - i >= longest_name || !same_sentence(i, end)) break;
          key += ' ' + words_[end++].folded;
        }
        if (found > 0) names.push_back({{words_[i].span.begin, words_[found - 1].span.end}, i, found});
      }
      i = found > 0 ? found : i + 1;
    }
  }

  const Text& layers_;
  const std::vector<NameWord>& words_;
  std::vector<bool> uninformative_;  // by sentence
  std::set<std::string> capital_seen_;
  std::set<std::string> small_seen_;
};

}  // namespace

std::string name_key(const std::vector<NameWord>& words, const Name& name) {
  std::string key;
  for (std::uint32_t i = name.first; i < name.last; ++i) {
    if (i == name.first && words[i].folded == "the") continue;
    if (!key.empty()) key += ' ';
    key += words[i].folded;
  }
  return key;
}

std::vector<Name> find_names(const Article&, const Text& layers, const std::vector<NameWord>& words) {
  std::vector<Name> names = Finder(layers, words).run();
  for (Name& name : names) name.kind = guess_kind(words, name);
  return names;
}

}  // namespace gainsay
