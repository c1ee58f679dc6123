#include "entities/stated_aliases.h"

#include <map>
#include <optional>
#include <string_view>

#include "entities/initials.h"

namespace gainsay {
namespace {

class Statements {
 public:
  Statements(const std::vector<NameWord>& words, const std::vector<Name>& names)
      : words_(words), names_(names) {
    for (std::uint32_t i = 0; i < names.size(); ++i) starts_.emplace(names[i].first, i);
  }

  void after(std::uint32_t index, std::vector<AliasLink>& links) const {
    std::uint32_t at = names_[index].last;
    if (const auto called = read_calling(at)) return read_list(index, *called, AliasKind::alternative, links);
    if (const auto founded = read_founding(at)) return read_list(index, *founded, AliasKind::former, links);
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
            (names_[index].kind == EntityKind::organisation || fits(index, alias))) {
          links.push_back({index, alias, AliasKind::abbreviation, names_[alias].span});
          // "(HWU), also called the Wall"
          at = names_[alias].last + 1;
          if (is(at, ",")) ++at;
          if (const auto more = read_phrase(at); more && *more != AliasKind::translation)
            read_list(index, at, *more, links);
        }
        // "Marrow Pumps (\"Marrow\" or \"the Company\")"
        if (is(names_[index].last, "(") && is_quote(names_[index].last + 1))
          read_list(index, begins_at(at), AliasKind::alternative, links);
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

  // Behind a name, to where another begins: ", a militia which calls itself the", "and that the government
  // calls the", ", who goes by".
  [[nodiscard]] std::optional<std::uint32_t> read_calling(std::uint32_t at) const {
    constexpr std::uint32_t longest_apposition = 7, longest_caller = 4;  // words
    if (is(at, "\u201d") || is(at, "\"")) ++at;
    const bool apart = is(at, ",");
    if (!apart && !is(at, "and") && !is(at, "but")) return std::nullopt;
    ++at;
    if (is(at, "and") || is(at, "but")) ++at;
    // What another name stands before belongs to that one.
    const std::uint32_t begin = at;
    // "Dragan, of the movement that calls itself", is not the movement.
    const bool apposed = is(at, "a") || is(at, "an") || is(at, "the") || is(at, "one");
    while (apart && apposed && at < begin + longest_apposition && !is_relative(at) && !is(at, ",") &&
           !starts_.contains(at))
      ++at;
    const bool goes_on = !apart && (is(at, "is") || is(at, "are"));  // "and are known to the police as"
    if (!is_relative(at) && !goes_on) return std::nullopt;
    if (!goes_on) ++at;
    const auto begins = [&](std::uint32_t name) -> std::optional<std::uint32_t> {
      name = begins_at(name);
      return starts_.contains(name) ? std::optional(name) : std::nullopt;
    };
    if (is(at, "now") || is(at, "also")) ++at;
    if (is(at, "is") || is(at, "are")) {
      const std::uint32_t as = after_known(at + 1);
      return as == at + 1 ? std::nullopt : begins(as);
    }
    if (names_itself(at)) return begins(at + 2);
    if ((is(at, "goes") || is(at, "go")) && is(at + 1, "by"))
      return begins(is(at + 2, "the") && is(at + 3, "name") ? at + 4 + (is(at + 4, "of") ? 1 : 0) : at + 2);
    for (std::uint32_t caller = at + 1; caller <= at + longest_caller; ++caller) {
      if (is(caller, ",") || is(caller, ".")) break;
      if (is(caller, "calls") || is(caller, "call")) return begins(caller + 1);
    }
    return std::nullopt;
  }

  // "founded in 1988 as the", "changed its name from the": where a former name begins.
  [[nodiscard]] std::optional<std::uint32_t> read_founding(std::uint32_t at) const {
    constexpr std::uint32_t longest = 4;  // words between: a year, a place
    if (is(at, ",")) ++at;
    if (is(at, "was")) ++at;
    const bool begun = is(at, "founded") || is(at, "established") || is(at, "formed") || is(at, "launched");
    if (is(at, "changed") && is(at + 1, "its") && is(at + 2, "name") && is(at + 3, "from"))
      return begins_at(at + 4);
    if (!begun) return std::nullopt;
    for (std::uint32_t as = at + 1; as <= at + 1 + longest; ++as) {
      if (is(as, ",") || is(as, ".") || is(as, "by")) return std::nullopt;
      if (is(as, "as")) return begins_at(as + 1);
    }
    return std::nullopt;
  }

  [[nodiscard]] bool is_quote(std::uint32_t at) const {
    return is(at, "\"") || is(at, "\u201c") || is(at, "\u201d");
  }

  // Past "the" and marks of quotation.
  [[nodiscard]] std::uint32_t begins_at(std::uint32_t at) const {
    while (is(at, "the") || is_quote(at)) ++at;
    return at;
  }

  [[nodiscard]] bool is_relative(std::uint32_t at) const {
    return is(at, "which") || is(at, "who") || is(at, "that") || is(at, "whom");
  }

  // Behind "known as", "known to the police as"; `at` where it is not that.
  [[nodiscard]] std::uint32_t after_known(std::uint32_t at) const {
    constexpr std::uint32_t longest = 5;  // words
    const std::uint32_t begin = at;
    if (is(at, "also") || is(at, "better") || is(at, "widely")) ++at;
    if (!is(at, "known")) return begin;
    for (std::uint32_t as = at + 1; as <= at + longest; ++as) {
      if (is(as, ",") || is(as, ".") || is(as, "for")) break;
      if (is(as, "as")) return as + 1;
    }
    return begin;
  }

  // "calls itself", "style themselves"
  [[nodiscard]] bool names_itself(std::uint32_t at) const {
    const bool names = is(at, "calls") || is(at, "call") || is(at, "called") || is(at, "styles") ||
                       is(at, "style") || is(at, "styled");
    return names && (is(at + 1, "itself") || is(at + 1, "themselves") || is(at + 1, "himself") ||
                     is(at + 1, "herself"));
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
      else if (const std::uint32_t as = after_known(at - 1); as != at - 1)
        at = as;
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
      if (const auto called = read_calling(at)) {
        at = *called;
        continue;
      }
      const std::uint32_t before = at;
      while (is(at, ",") || is(at, "and") || is(at, "or") || is_quote(at) || is(at, "the") ||
             is(at, "briefly") || is(at, "as"))
        ++at;
      // ", in Varra, the Border Volunteers"
      if (is(at, "in") && starts_.contains(at + 1) && is(names_[starts_.at(at + 1)].last, ","))
        at = begins_at(names_[starts_.at(at + 1)].last + 1);
      if (at == before) return;
    }
  }

  const std::vector<NameWord>& words_;
  const std::vector<Name>& names_;
  std::map<std::uint32_t, std::uint32_t> starts_;  // first word -> name
};

}  // namespace

void add_stated_aliases(const std::vector<NameWord>& words, const std::vector<Name>& names,
                        std::vector<AliasLink>& links) {
  const Statements statements(words, names);
  for (std::uint32_t i = 0; i < names.size(); ++i) statements.after(i, links);
}

}  // namespace gainsay
