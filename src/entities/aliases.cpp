#include "entities/aliases.h"

#include <array>
#include <map>
#include <optional>
#include <string>

#include "base/utf8.h"
#include "entities/word_lists.h"

namespace gainsay {
namespace {

bool is_acronym(const std::vector<NameWord>& words, const Name& name) {
  return name.last - name.first == 1 && words[name.first].acronym;
}

bool is_stop_word(std::string_view word) {
  return word == "of" || word == "the" || word == "for" || word == "and" || word == "de" || word == "la" ||
         word == "del" || word == "'s";
}

// Initials of a name, folded, with and without its small words.
std::array<std::string, 2> initials(const std::vector<NameWord>& words, const Name& name) {
  std::array<std::string, 2> out;
  for (std::uint32_t i = name.first; i < name.last; ++i) {
    const NameWord& word = words[i];
    if (!word.alphabetic || word.possessive) continue;
    const std::string letter = word.folded.substr(0, utf8::decode(word.folded, 0).length);
    if (!is_stop_word(word.folded)) out[0] += letter;
    out[1] += letter;
  }
  return out;
}

class Statements {
 public:
  Statements(const std::vector<NameWord>& words, const std::vector<Name>& names)
      : words_(words), names_(names) {
    for (std::uint32_t i = 0; i < names.size(); ++i) starts_.emplace(names[i].first, i);
  }

  void after(std::uint32_t index, std::vector<AliasLink>& links) const {
    std::uint32_t at = names_[index].last;
    bool apart = false;
    while (is(at, "(") || is(at, ",") || is(at, "\"") || is(at, "\u201c")) {
      apart = true;
      ++at;
    }
    // "Ode Marrish called Ivo Brand a liar" gives nobody another name.
    const bool verb = !apart && is(at, "called");
    const std::optional<AliasKind> phrase = verb ? std::nullopt : read_phrase(at);
    if (!phrase) {
      // "Full Name (ABC)": only the mark itself says so, so the letters must bear it out.
      if (apart && is(names_[index].last, "(") && starts_.contains(at)) {
        const std::uint32_t alias = starts_.at(at);
        if (is(names_[alias].last, ")") && is_acronym(words_, names_[alias]) &&
            (names_[index].kind == EntityKind::organisation || fits(index, alias)))
          links.push_back({index, alias, AliasKind::abbreviation, names_[alias].span});
      }
      return;
    }
    // A bare "or" joins two names as often as it explains one: only letters are taken for an explanation.
    if (*phrase == AliasKind::translation) {
      const auto alias = starts_.find(at);
      if (!apart || alias == starts_.end() || !is_acronym(words_, names_[alias->second])) return;
    }
    read_list(index, at, *phrase == AliasKind::translation ? AliasKind::alternative : *phrase, links);
  }

 private:
  [[nodiscard]] bool is(std::uint32_t at, std::string_view word) const {
    return at < words_.size() && words_[at].folded == word;
  }

  [[nodiscard]] bool fits(std::uint32_t full, std::uint32_t alias) const {
    const auto both = initials(words_, names_[full]);
    const std::string& letters = words_[names_[alias].first].folded;
    return both[0] == letters || both[1] == letters;
  }

  // Moves past "also known as", "formerly", ...; `translation` stands for a bare "or".
  std::optional<AliasKind> read_phrase(std::uint32_t& at) const {
    const std::uint32_t begin = at;
    AliasKind kind = AliasKind::alternative;
    if (is(at, "or")) {
      ++at;
      if (!is(at, "simply")) return AliasKind::translation;
      ++at;
      return kind;
    }
    if (is(at, "formerly") || is(at, "previously")) {
      kind = AliasKind::former;
      ++at;
    } else if (is(at, "also") || is(at, "better") || is(at, "commonly") || is(at, "widely") ||
               is(at, "sometimes")) {
      ++at;
    }
    const bool known = is(at, "known") || is(at, "called") || is(at, "named") || is(at, "abbreviated");
    if (known) {
      const bool called = is(at, "called");
      ++at;
      if (is(at, "as") || is(at, "by"))
        ++at;
      else if (!called && kind != AliasKind::former)
        return at = begin, std::nullopt;
    } else if (kind != AliasKind::former) {
      return at = begin, std::nullopt;
    }
    for (int i = 0; i < 5; ++i) {
      if (is(at, "abbreviation") || is(at, "abbreviations") || is(at, "acronym") || is(at, "acronyms") ||
          is(at, "initials")) {
        kind = kind == AliasKind::former ? kind : AliasKind::abbreviation;
      } else if (!is(at, "the") && !is(at, "its") && !is(at, "name") && !is(at, "names") && !is(at, "by") &&
                 !is(at, "as") && !is(at, "a") && !is(at, "\"") && !is(at, "\u201c")) {
        break;
      }
      ++at;
    }
    return kind;
  }

  void read_list(std::uint32_t of, std::uint32_t at, AliasKind kind, std::vector<AliasLink>& links) const {
    for (int i = 0; i < 8; ++i) {
      const auto found = starts_.find(at);
      if (found == starts_.end() || found->second == of) return;
      const std::uint32_t alias = found->second;
      const bool letters = kind == AliasKind::alternative && is_acronym(words_, names_[alias]);
      links.push_back({of, alias, letters ? AliasKind::abbreviation : kind, names_[alias].span});
      at = names_[alias].last;
      const std::uint32_t before = at;
      while (is(at, ",") || is(at, "and") || is(at, "or") || is(at, "\u201d") || is(at, "\"") ||
             is(at, "\u201c") || is(at, "the"))
        ++at;
      if (at == before) return;
    }
  }

  const std::vector<NameWord>& words_;
  const std::vector<Name>& names_;
  std::map<std::uint32_t, std::uint32_t> starts_;  // first word -> name
};

// Keys to the one name they fit; a second, different one makes them fit none.
class OneFit {
 public:
  void add(const std::string& key, const std::string& full, std::uint32_t name) {
    const auto [at, fresh] = fits_.emplace(key, Fit{full, name, false});
    if (!fresh && at->second.full != full) at->second.several = true;
  }
  [[nodiscard]] std::optional<std::uint32_t> find(const std::string& key) const {
    const auto at = fits_.find(key);
    if (at == fits_.end() || at->second.several) return std::nullopt;
    return at->second.name;
  }

 private:
  struct Fit {
    std::string full;
    std::uint32_t name = 0;
    bool several = false;
  };
  std::map<std::string, Fit> fits_;
};

}  // namespace

std::vector<AliasLink> find_aliases(std::string_view, const std::vector<NameWord>& words,
                                    const std::vector<Name>& names) {
  std::vector<AliasLink> links;
  const Statements statements(words, names);
  OneFit by_initials;
  OneFit by_last_word;
  for (std::uint32_t i = 0; i < names.size(); ++i) {
    statements.after(i, links);
    if (names[i].last - names[i].first < 2) continue;
    const std::string key = name_key(words, names[i]);
    for (const std::string& letters : initials(words, names[i])) {
      if (letters.size() >= 2) by_initials.add(letters, key, i);
    }
    const EntityKind kind = names[i].kind;
    if (kind != EntityKind::organisation && kind != EntityKind::place && kind != EntityKind::role)
      by_last_word.add(words[names[i].last - 1].folded, key, i);
  }
  for (std::uint32_t i = 0; i < names.size(); ++i) {
    if (names[i].last - names[i].first != 1) continue;
    const std::string& word = words[names[i].first].folded;
    if (words[names[i].first].acronym) {
      if (const auto full = by_initials.find(word))
        links.push_back({*full, i, AliasKind::abbreviation, names[i].span});
    } else if (const auto full = by_last_word.find(word)) {
      const bool facility = names[*full].kind == EntityKind::facility;
      links.push_back({*full, i, facility ? AliasKind::alternative : AliasKind::surname, names[i].span});
    }
  }
  return links;
}

}  // namespace gainsay
