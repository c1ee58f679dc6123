#include "entities/roles.h"

#include <algorithm>

#include "entities/role_reader.h"
#include "entities/role_words.h"
#include "entities/sentence_tree.h"
#include "entities/word_lists.h"

namespace gainsay {
namespace {

constexpr std::uint32_t farthest_shared = 8;  // tokens: "Sens. Hale (D-Ohio), Kask (R-Iowa)"
constexpr int most_roles = 3;                 // one after another behind a name

bool is_comma(std::string_view word) {
  return word == ",";
}

bool is_plural(const SentenceTree& tree, std::uint32_t noun) {
  const std::string word = tree.folded(noun);
  return tree.penn(noun).ends_with("S") || word == "sens" || word == "reps" || word == "govs";
}

bool is_dash(std::string_view word) {
  return word == "\u2013" || word == "\u2014" || word == "--";
}

class RoleFinder {
 public:
  explicit RoleFinder(const RoleLayers& layers) : layers_(layers), reader_(layers) {}

  std::vector<PersonRole> run() {
    std::size_t next = 0;
    const auto& tagged = layers_.tagged;
    for (const Sentence& sentence : layers_.text.sentences) {
      const SentenceTree tree = reader_.tree_of(sentence);
      for (; next < tagged.size() && tagged[next].tokens.begin < sentence.tokens.end; ++next) {
        if (tagged[next].kind == NameKind::person) read_person(tree, tagged[next].tokens);
      }
    }
    return std::move(roles_);
  }

 private:
  [[nodiscard]] bool is_quoted(Span span) {
    const auto& quotations = layers_.text.quotations;
    while (quotation_ < quotations.size() && quotations[quotation_].span.end <= span.begin) ++quotation_;
    for (std::size_t i = quotation_; i < quotations.size() && quotations[i].span.begin < span.end; ++i) {
      if (quotations[i].span.contains(span)) return true;
    }
    return false;
  }

  // The name without what the tagger took in beside it: "Mr" before, "of Harlow" or "(D" behind.
  [[nodiscard]] static IndexRange core(const SentenceTree& tree, IndexRange name) {
    for (std::uint32_t i = name.begin + 1; i < name.end; ++i) {
      const std::string_view word = tree.word(i);
      if (word == "of" || word == "from" || word == "at" || word == "(" || word == ",") {
        name.end = i;
        break;
      }
    }
    while (name.size() > 1 && tree.universal(name.begin + 1) == "PROPN" &&
           words::is_title(tree.folded(name.begin)))
      ++name.begin;
    return name;
  }

  void read_person(const SentenceTree& tree, IndexRange tagged) {
    const IndexRange name = core(tree, tagged);
    // "(D-Ohio)" is a party and a state, whatever the tagger thinks.
    if (tree.word(name.begin).size() == 1 && tree.holds(name.begin + 1) && tree.is_joined(name.begin + 1) &&
        tree.word(name.begin + 1) == "-")
      return;
    holder_ = tree.span(name);
    if (is_quoted(holder_)) return;
    entity_ = reader_.affiliations().affiliation(holder_, EntityKind::person).entity;
    top_ = tree.top_of(name);
    const std::size_t before = roles_.size();
    read_before(tree, name);
    share_plural(tree, name, before);
    const std::uint32_t after = read_directly_behind(tree, name.end, roles_.size() > before);
    read_behind(tree, name, after);
  }

  void read_before(const SentenceTree& tree, IndexRange name) {
    std::uint32_t end = name.begin;
    while (end > tree.tokens().begin && role_words::holds(role_words::honorifics, tree.folded(end - 1)))
      --end;
    if (end == tree.tokens().begin) return;
    if (is_comma(tree.word(end - 1))) {
      read_explained(tree, end - 1);
      return;
    }
    const std::uint32_t last = end - 1;
    const std::string word = tree.folded(last);
    const bool title = words::is_title(word);
    const bool noun = tree.universal(last) == "NOUN" || word.starts_with("ex-") ||
                      (tree.universal(last) == "PROPN" && tree.relation(last) == "nmod:desc");
    if (!noun && !title) return;
    const bool beside = tree.head(last) == tree.head(top_) && tree.relation(last) == tree.relation(top_);
    const std::string_view relation = tree.relation(last);
    const bool in_phrase =
        relation == "nmod:desc" || relation == "compound" || relation == "conj" || relation == "appos";
    const bool linked = in_phrase || tree.under(last, top_) || beside ||
                        (tree.head(top_) == last && tree.relation(top_) != "nmod:poss");
    if (!linked) return;
    const auto phrase = phrase_before(tree, reader_.named(), end, top_);
    if (!phrase || !can_be_role(tree, reader_.named(), phrase->head) ||
        !role_words::is_person_noun(tree.folded(phrase->head)))
      return;
    last_head_ = phrase->head;
    roles_.push_back(reader_.role_of(tree, *phrase, holder_, entity_));
  }

  // "lawyers Tor Hale and Ana Kask": what is said of both.
  void share_plural(const SentenceTree& tree, IndexRange name, std::size_t before) {
    if (roles_.size() > before) {
      const PersonRole& own = roles_.back();
      plural_ = own.head && own.phrase.end <= holder_.begin && is_plural(tree, last_head_)
                    ? std::optional(own)
                    : std::nullopt;
    } else if (plural_ && tree.relation(top_) == "conj" && plural_end_ + farthest_shared >= name.begin) {
      PersonRole shared = *plural_;
      shared.holder = holder_;
      shared.entity = entity_;
      roles_.push_back(std::move(shared));
    } else {
      plural_.reset();
    }
    plural_end_ = name.end;
  }

  // "The ministry's spokesman, Ana Kask": the name explains the noun before the comma.
  void read_explained(const SentenceTree& tree, std::uint32_t comma) {
    auto head = tree.head(top_);
    if (tree.relation(top_) != "appos" || !head || *head >= comma) return;
    if (tree.folded(*head) == "chief" && *head >= tree.tokens().begin + 2 && tree.folded(*head - 1) == "in")
      *head -= 2;
    // "the head of the agency, Ana Kask" is the head, whichever noun the parse took.
    while (tree.relation(*head) == "nmod" && !can_be_role(tree, reader_.named(), *head)) {
      const auto above = tree.head(*head);
      if (!above || *above > *head) return;
      head = above;
    }
    if (!can_be_role(tree, reader_.named(), *head) || is_plural(tree, *head)) return;
    if (!role_words::is_person_noun(tree.folded(*head))) return;
    const auto before = phrase_before(tree, reader_.named(), *head + 1, *head);
    if (!before) return;
    const auto phrase = phrase_from(tree, reader_.named(), before->tokens.begin, comma, *head);
    if (!phrase || phrase->tokens.end != comma) return;
    last_head_ = phrase->head;
    roles_.push_back(reader_.role_of(tree, *phrase, holder_, entity_));
  }

  // What stands right behind the name joins the role before it; gives where the rest begins.
  std::uint32_t read_directly_behind(const SentenceTree& tree, std::uint32_t at, bool has_role) {
    Behind behind = reader_.affiliations().party_behind(tree, at);
    const bool place_alone = behind.found.size() == 1 && behind.found.front().kind == EntityKind::place;
    if (place_alone && !has_role) behind = {};  // "Ana Kask (Selm)" can be a result or an address
    const bool bracket = !behind.found.empty() && tree.word(at) == "(";
    if (behind.found.empty()) behind = reader_.affiliations().place_behind(tree, at, top_);
    if (behind.found.empty()) return past_age(tree, at);
    if (has_role) {
      auto& known = roles_.back().affiliations;
      known.insert(known.end(), behind.found.begin(), behind.found.end());
    } else {
      roles_.push_back(
          {holder_, entity_, tree.span(behind.tokens), {}, std::move(behind.found), false, false});
    }
    return behind.tokens.end + (bracket ? 1 : 0);
  }

  void read_behind(const SentenceTree& tree, IndexRange name, std::uint32_t at) {
    if (!tree.holds(at + 1)) return;
    const bool comma = is_comma(tree.word(at));
    const bool bracket = tree.word(at) == "(";
    if (comma || is_dash(tree.word(at)) || bracket) ++at;
    if (tree.penn(at) == "WP") {
      read_clause(tree, at);
      return;
    }
    if (comma && tree.folded(at) == "speaking") {
      read_speaking(tree, at);
      return;
    }
    if (at == name.end) return;
    std::optional<std::uint32_t> first;
    for (int count = 0; count < most_roles && tree.holds(at); ++count) {
      const auto phrase = phrase_from(tree, reader_.named(), at, tree.tokens().end, top_);
      if (!phrase || !explains(tree, *phrase, name, first) ||
          !can_be_role(tree, reader_.named(), phrase->head))
        return;
      const bool known = tree.universal(phrase->head) == "PROPN" && !bracket;
      if (!known && !role_words::is_person_noun(tree.folded(phrase->head))) return;
      roles_.push_back(reader_.role_of(tree, *phrase, holder_, entity_));
      first = first ? first : phrase->head;
      at = phrase->tokens.end;
      if (tree.holds(at) && is_comma(tree.word(at))) ++at;
      if (tree.holds(at) && tree.folded(at) == "and") ++at;
    }
  }

  // Whether a noun behind the name says what the person is: in apposition, or what parses confuse with it.
  [[nodiscard]] bool explains(const SentenceTree& tree, const RolePhrase& phrase, IndexRange name,
                              std::optional<std::uint32_t> first) const {
    const auto head = tree.head(phrase.head);
    if (!head || is_plural(tree, phrase.head)) return false;
    const std::string_view relation = tree.relation(phrase.head);
    const bool on_name = *head >= name.begin && *head < name.end;
    if (relation == "appos") return on_name || tree.under(*head, top_);
    if (first) return relation == "conj" && (*head == *first || on_name);
    if (!on_name || tree.universal(phrase.head) == "PROPN") return false;
    if (relation != "conj" && relation != "list" && relation != "nmod" && relation != "flat" &&
        relation != "parataxis")
      return false;
    // A list of people reads alike: an "and" before the noun, or behind the phrase, tells it.
    const std::uint32_t end = phrase.tokens.end;
    const bool closed = tree.holds(end) && tree.universal(end) == "PUNCT";
    return closed && !(tree.holds(end + 1) && tree.universal(end + 1) == "CCONJ");
  }

  // "who heads the Coastal Agency", "who is a farmer".
  void read_clause(const SentenceTree& tree, std::uint32_t who) {
    const std::uint32_t verb = who + 1;
    if (!tree.holds(verb + 1)) return;
    if (tree.lemma(verb) == "be") {
      const auto phrase = phrase_from(tree, reader_.named(), verb + 1, tree.tokens().end, top_);
      const bool article = tree.universal(verb + 1) == "DET";
      if (!article || !phrase || !can_be_role(tree, reader_.named(), phrase->head) ||
          tree.universal(phrase->head) != "NOUN")
        return;
      PersonRole role = reader_.role_of(tree, *phrase, holder_, entity_);
      if (!role.affiliations.empty()) roles_.push_back(std::move(role));
      return;
    }
    if (!role_words::holds(role_words::leading_lemmas, tree.lemma(verb)) || tree.universal(verb) != "VERB")
      return;
    auto phrase = phrase_from(tree, reader_.named(), verb + 1, tree.tokens().end, verb);
    if (!phrase) return;
    phrase->tokens.begin = verb;
    phrase->head = verb;
    PersonRole role = reader_.role_of(tree, *phrase, holder_, entity_);
    if (!role.affiliations.empty()) roles_.push_back(std::move(role));
  }

  // "speaking for the Harbour Board", "speaking on behalf of the family".
  void read_speaking(const SentenceTree& tree, std::uint32_t speaking) {
    std::uint32_t at = speaking + 1;
    const bool on_behalf = tree.holds(at + 3) && tree.folded(at) == "on" && tree.folded(at + 1) == "behalf";
    if (on_behalf) at += 2;
    if (!tree.holds(at + 1) || tree.folded(at) != (on_behalf ? "of" : "for")) return;
    auto phrase = phrase_from(tree, reader_.named(), at + 1, tree.tokens().end, speaking);
    if (!phrase) return;
    const std::uint32_t begin = phrase->tokens.begin;
    phrase->tokens.begin = speaking;
    phrase->head = speaking;
    PersonRole role = reader_.role_of(tree, *phrase, holder_, entity_);
    if (role.affiliations.empty())
      role.affiliations.push_back(
          reader_.affiliations().affiliation(tree.span({begin, phrase->tokens.end}), EntityKind::unknown));
    roles_.push_back(std::move(role));
  }

  const RoleLayers& layers_;
  RoleReader reader_;
  std::vector<PersonRole> roles_;
  std::size_t quotation_ = 0;  // the first that ends behind the last name seen
  Span holder_;
  std::optional<EntityId> entity_;
  std::uint32_t top_ = 0;             // of the name in hand
  std::optional<PersonRole> plural_;  // said of the name before, and of those that "and" joins to it
  std::uint32_t plural_end_ = 0;      // where that name ends
  std::uint32_t last_head_ = 0;       // of the role read last before a name
};

}  // namespace

std::vector<PersonRole> find_roles(const RoleLayers& layers) {
  return RoleFinder(layers).run();
}

}  // namespace gainsay
