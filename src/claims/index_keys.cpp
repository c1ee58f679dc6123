#include "claims/index_keys.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/hash.h"
#include "claims/names_alike.h"
#include "claims/word_classes.h"

namespace gainsay {
namespace {

constexpr std::size_t most_names = 3;
constexpr std::size_t most_words = 4;
constexpr std::size_t most_shingles = 2;
constexpr std::size_t most_heads = 3;
constexpr std::size_t stem_size = 6;  // "resign", "resignation"
constexpr std::int32_t period = 64;   // days; farther than compare() joins, but for what is verbatim
constexpr std::int64_t no_period = 1 << 24;

std::int64_t key_of(const std::string& text, bool strong) {
  const auto key = static_cast<std::int64_t>(hash128(text).low);
  return strong ? key | 1 : key & ~std::int64_t{1};
}

bool is_word(const Term& term) {
  return term.kind == TermKind::action || term.kind == TermKind::thing || term.kind == TermKind::quality;
}

std::string index_text(const Term& term) {
  if (term.kind == TermKind::number) return "#" + term.text;
  if (is_word(term)) return term.text.substr(0, stem_size);
  const auto words = name_words(term.text);
  return "@" + (words.empty() ? term.text : words.back());
}

void add(std::vector<std::string>& list, std::string text) {
  if (std::find(list.begin(), list.end(), text) == list.end()) list.push_back(std::move(text));
}

// The first names and, of the words, those that tell most; of equals the first of the alphabet, so that other
// words around them change little.
std::vector<std::string> telling_terms(const Statement& statement, std::size_t& names) {
  std::vector<std::string> out;
  for (const Term& term : statement.terms) {
    if ((term.kind == TermKind::actor || term.kind == TermKind::place) && out.size() < most_names)
      add(out, index_text(term));
  }
  names = out.size();
  std::vector<std::pair<float, std::string>> words;
  for (std::uint32_t i = 0; i < statement.terms.size(); ++i) {
    const Term& term = statement.terms[i];
    if (!is_word(term) || weight(term) < 0.8F) continue;
    // A dispute turns on what is said to be done.
    words.emplace_back(-weight(term) - (statement.main == i || term.asserted ? 1.0F : 0.0F),
                       index_text(term));
  }
  std::sort(words.begin(), words.end());
  for (const auto& [rank, text] : words) {
    if (out.size() == names + most_words) break;
    add(out, text);
  }
  for (const Term& term : statement.terms) {
    if (term.kind != TermKind::number || term.text.size() < 2) continue;
    add(out, index_text(term));
    break;
  }
  return out;
}

// What a statement turns on and asserts besides.
std::vector<std::string> heads_of(const Statement& statement) {
  std::vector<std::string> heads;
  if (statement.main && is_word(statement.terms[*statement.main]))
    add(heads, index_text(statement.terms[*statement.main]));
  for (const Term& term : statement.terms) {
    if (heads.size() == most_heads) break;
    if (term.asserted && is_word(term) && !is_weak_word(term.text)) add(heads, index_text(term));
  }
  return heads;
}

// Its own names and those of its article.
std::vector<std::string> names_of(const Statement& statement) {
  std::vector<std::string> names;
  for (const Term& term : statement.terms) {
    if (term.kind == TermKind::actor || term.kind == TermKind::place) add(names, index_text(term));
  }
  for (const std::string& name : statement.about)
    add(names, index_text({TermKind::actor, TermRole::none, false, name, {}}));
  return names;
}

std::int64_t period_of(std::int32_t day) {
  return day == no_day ? no_period : (day >= 0 ? day : day - period + 1) / period;
}

void keep_unique(std::vector<std::int64_t>& keys) {
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

}  // namespace

bool are_candidates(const IndexKeys& a, const IndexKeys& b) {
  std::size_t weak = 0;
  for (const std::int64_t key : a.find) {
    if (!std::binary_search(b.keep.begin(), b.keep.end(), key)) continue;
    if (is_strong(key) || is_few(a.keep.size()) || is_few(b.keep.size()) || ++weak == 2) return true;
  }
  return false;
}

IndexKeys index_keys(const Statement& statement) {
  IndexKeys keys;
  const std::int64_t now = period_of(statement.day);
  const auto dated = [](std::string_view what, std::int64_t when, bool strong = true) {
    return key_of(std::string(what) + "\n" + std::to_string(when), strong);
  };
  const auto both = [&](const std::string& what) {
    keys.keep.push_back(dated(what, now, false));
    for (std::int64_t when = now == no_period ? now : now - 1; when <= (now == no_period ? now : now + 1);
         ++when)
      keys.find.push_back(dated(what, when, false));
  };
  const auto last_word = [](const std::string& name) {
    const auto words = name_words(name);
    return words.empty() ? std::string() : words.back();
  };
  // Each of the two looks for the other.
  const bool telling = statement.form != StatementForm::asked && statement.form != StatementForm::named &&
                       !statement.terms.empty();
  if (!statement.aimed_at.empty() && now != no_period) {
    keys.keep.push_back(dated("aims\n" + last_word(statement.aimed_at), now));
    for (std::int64_t when = now - 1; when <= now; ++when)
      keys.find.push_back(dated("says\n" + last_word(statement.aimed_at), when));
  }
  if (telling && !statement.speaker.empty() && !statement.denied && now != no_period) {
    keys.keep.push_back(dated("says\n" + last_word(statement.speaker), now));
    for (std::int64_t when = now; when <= now + 1; ++when)
      keys.find.push_back(dated("aims\n" + last_word(statement.speaker), when));
  }
  if (is_comparable(statement)) {
    std::size_t names = 0;
    std::vector<std::string> terms = telling_terms(statement, names);
    std::sort(terms.begin(), terms.end());
    for (std::size_t i = 0; i < terms.size(); ++i) {
      for (std::size_t j = i + 1; j < terms.size(); ++j) both(terms[i] + "\n" + terms[j]);
    }
    // What is_part_of() in compare.cpp asks for: two names and what both turn on.
    const std::vector<std::string> heads = heads_of(statement);
    for (const std::string& name : names_of(statement)) {
      for (const std::string& head : heads) both(head + "\n" + name);
    }
    std::vector<std::int64_t> shingles;
    for (std::size_t i = 0; i + 2 < statement.terms.size(); ++i) {
      std::string three;
      for (std::size_t j = i; j < i + 3; ++j) three += index_text(statement.terms[j]) + "\n\n";
      shingles.push_back(key_of(three, true));
    }
    keep_unique(shingles);
    shingles.resize(std::min(shingles.size(), most_shingles));
    keys.keep.insert(keys.keep.end(), shingles.begin(), shingles.end());
    keys.find.insert(keys.find.end(), shingles.begin(), shingles.end());
  }
  keep_unique(keys.keep);
  keep_unique(keys.find);
  return keys;
}

}  // namespace gainsay
