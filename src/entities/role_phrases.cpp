#include "entities/role_phrases.h"

#include <algorithm>

#include "entities/name_kind.h"
#include "entities/role_words.h"
#include "entities/word_lists.h"

namespace gainsay {
namespace {

constexpr std::uint32_t longest_phrase = 24;  // tokens

bool is_hyphen(const SentenceTree& tree, std::uint32_t token) {
  const std::string_view word = tree.word(token);
  return (word == "-" || word == "\u2010" || word == "\u2011") && tree.is_joined(token);
}

bool is_article(const SentenceTree& tree, std::uint32_t token) {
  return tree.universal(token) == "DET";
}

// "retired", "elected" before their noun.
bool is_participle_of_noun(const SentenceTree& tree, std::uint32_t token) {
  return (tree.penn(token) == "VBN" || tree.penn(token) == "VBG") &&
         (tree.relation(token) == "amod" || tree.relation(token) == "compound");
}

// What stands in a noun phrase before its noun, or is the noun.
bool is_in_chunk(const SentenceTree& tree, std::uint32_t token) {
  const std::string_view tag = tree.universal(token);
  if (tag == "NOUN" || tag == "PROPN" || tag == "ADJ" || tag == "NUM") return true;
  if (tag == "PRON") return tree.penn(token) == "PRP$";
  return tree.is_possessive_mark(token) || is_hyphen(tree, token) || is_participle_of_noun(tree, token) ||
         tree.word(token) == "&" || role_words::holds(role_words::former, tree.folded(token));
}

struct Chunk {
  IndexRange tokens;
  std::optional<std::uint32_t> noun;  ///< the last one
};

Chunk chunk_at(const SentenceTree& tree, const NamedTokens& named, std::uint32_t begin, std::uint32_t end) {
  Chunk chunk{{begin, begin}, {}};
  while (chunk.tokens.end < end && is_in_chunk(tree, chunk.tokens.end)) {
    const std::uint32_t token = chunk.tokens.end++;
    // "senior executive": a word for a person that the tagger took for an adjective.
    const bool ends_here = token + 1 == end || !is_in_chunk(tree, token + 1);
    const bool noun_like = tree.universal(token) == "ADJ" && ends_here && !named.at(token);
    if (tree.is_noun(token) || noun_like) chunk.noun = token;
  }
  return chunk;
}

// "the attorney general" is an attorney, "the editor in chief" an editor.
std::uint32_t with_postpositive(const SentenceTree& tree, std::uint32_t head, std::uint32_t begin) {
  if (head <= begin) return head;
  const std::string word = tree.folded(head);
  const std::string before = tree.folded(head - 1);
  if (word == "chief" && before == "in" && head >= begin + 2) return head - 2;
  return role_words::holds(role_words::postpositive, word) &&
                 (words::is_title(before) || role_words::is_person_noun(before))
             ? head - 1
             : head;
}

std::uint32_t without_article(const SentenceTree& tree, std::uint32_t begin, std::uint32_t end) {
  while (begin < end) {
    const std::string_view tag = tree.universal(begin);
    const bool adverb = tag == "ADV" && !role_words::holds(role_words::former, tree.folded(begin));
    if (!is_article(tree, begin) && !adverb) break;
    ++begin;
  }
  return begin;
}

// "for the family" behind a noun, as one step; where it ends, or `at` where nothing goes on.
std::uint32_t past_tied(const SentenceTree& tree, const NamedTokens& named, std::uint32_t at,
                        std::uint32_t end) {
  const std::uint32_t begin = without_article(tree, at, end);
  const Chunk chunk = chunk_at(tree, named, begin, end);
  return chunk.noun ? *chunk.noun + 1 : at;
}

bool has_person(const SentenceTree& tree, const NamedTokens& named, IndexRange tokens) {
  for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
    if (!named.is(i, NameKind::person)) continue;
    const std::uint32_t after = named.at(i)->tokens.end;
    const bool owner = after < tokens.end && tree.is_possessive_mark(after);
    if (!owner) return true;
  }
  return false;
}

// "then" is "at that time" unless a hyphen ties it to the role.
bool says_former(const SentenceTree& tree, std::uint32_t token) {
  const std::string word = tree.folded(token);
  if (word.starts_with("ex-") || word.starts_with("then-")) return true;
  if (word == "then" || word == "ex") {
    const bool hyphen = tree.holds(token + 1) && is_hyphen(tree, token + 1);
    return hyphen || (tree.holds(token - 1) && is_article(tree, token - 1));
  }
  return role_words::holds(role_words::former, word);
}

// From behind the last possessive, so "the former mayor's aide" is no former aide.
std::uint32_t own_words_begin(const SentenceTree& tree, const RolePhrase& phrase) {
  for (std::uint32_t i = phrase.head; i > phrase.tokens.begin; --i) {
    if (tree.is_possessive_mark(i - 1)) return i;
  }
  return phrase.tokens.begin;
}

}  // namespace

NamedTokens::NamedTokens(const std::vector<TaggedName>& tagged, std::size_t tokens)
    : tagged_(tagged), names_(tokens, 0) {
  for (std::uint32_t name = 0; name < tagged.size(); ++name) {
    for (std::uint32_t i = tagged[name].tokens.begin; i < tagged[name].tokens.end; ++i) names_[i] = name + 1;
  }
}

bool can_be_role(const SentenceTree& tree, const NamedTokens& named, std::uint32_t head) {
  const std::string word = tree.folded(head);
  const bool title = words::is_title(word);
  if (named.at(head) && !title) return false;
  if (!title && kind_of_head(word) != EntityKind::unknown) return false;
  if (role_words::holds(role_words::organisations, word) || role_words::holds(role_words::honorifics, word))
    return false;
  const std::string_view relation = tree.relation(head);
  if (relation == "obl:unmarked" || relation == "nmod:unmarked" || relation == "vocative") return false;
  return tree.universal(head) != "NUM" && !words::is_never_name(word);
}

std::optional<RolePhrase> phrase_from(const SentenceTree& tree, const NamedTokens& named, std::uint32_t begin,
                                      std::uint32_t end, std::uint32_t anchor) {
  end = std::min(end, begin + longest_phrase);
  begin = without_article(tree, begin, end);
  const Chunk first = chunk_at(tree, named, begin, end);
  if (!first.noun || has_person(tree, named, first.tokens)) return std::nullopt;
  RolePhrase phrase{{begin, *first.noun + 1}, *first.noun};
  const auto tied = [&](std::uint32_t token) {
    return tree.under(token, phrase.head) || tree.under(token, anchor);
  };
  phrase.head = with_postpositive(tree, phrase.head, begin);
  if (phrase.tokens.end + 1 < end && tree.folded(phrase.tokens.end) == "in" &&
      tree.folded(phrase.tokens.end + 1) == "chief")
    phrase.tokens.end += 2;
  for (std::uint32_t at = phrase.tokens.end; at + 1 < end; at = phrase.tokens.end) {
    const std::string word = tree.folded(at);
    const bool preposition = tree.universal(at) == "ADP" && role_words::holds(role_words::ties, word);
    const bool participle =
        tree.relation(at) == "acl" && tree.universal(at) == "VERB" && tree.under(at, phrase.head);
    std::uint32_t next = at + 1;
    if (participle && tree.universal(next) == "ADP") ++next;
    if (word == "and" || word == "&") {
      // "a lawyer and a former mayor" are two roles; "a lawyer and Tor Hale" is one and another person.
      const bool another = is_article(tree, next) || says_former(tree, next) ||
                           tree.universal(next) == "ADV" || tree.universal(next) == "NUM" ||
                           tree.penn(next) == "PRP$";
      if (another || named.is(next, NameKind::person)) break;
    } else if (!preposition && !participle) {
      break;
    }
    const std::uint32_t past = past_tied(tree, named, next, end);
    if (past == next || !tied(past - 1)) break;
    phrase.tokens.end = past;
    // "at the Centre for Strategic and Coastal Studies": a name stays whole.
    if (const TaggedName* name = named.at(past - 1); name != nullptr && name->kind != NameKind::person)
      phrase.tokens.end = std::max(past, std::min(name->tokens.end, end));
  }
  return phrase;
}

std::optional<RolePhrase> phrase_before(const SentenceTree& tree, const NamedTokens& named, std::uint32_t end,
                                        std::uint32_t anchor) {
  const std::uint32_t sentence = tree.tokens().begin;
  if (end <= sentence) return std::nullopt;
  const std::uint32_t last = end - 1;
  // A parse may hang the words before a name beside it, or the name on one of them.
  const auto above_anchor = tree.head(anchor);
  const bool explains = above_anchor && *above_anchor < end && tree.relation(anchor) == "appos";
  const auto belongs = [&](std::uint32_t token) {
    const bool beside = tree.head(token) == above_anchor && tree.relation(token) == tree.relation(anchor);
    const auto above = tree.head(token);
    const bool inside = above && *above > token && *above < end;
    return inside || tree.under(token, anchor) || tree.under(token, last) || beside ||
           (explains && tree.under(token, *above_anchor));
  };
  RolePhrase phrase{{last, end}, last};
  while (phrase.tokens.begin > sentence && end - phrase.tokens.begin < longest_phrase) {
    const std::uint32_t token = phrase.tokens.begin - 1;
    if (named.is(token, NameKind::person) && !tree.is_possessive_mark(phrase.tokens.begin)) {
      // "Hale spokesman Ivo Plume": whose, where the parse makes it part of the phrase.
      const IndexRange owner = named.at(token)->tokens;
      const std::uint32_t top = tree.top_of(owner);
      const auto above = tree.head(top);
      const bool inside = above && *above >= phrase.tokens.begin && *above < end &&
                          (tree.relation(top) == "compound" || tree.relation(top) == "nmod:poss");
      if (inside && owner.begin >= sentence) phrase.tokens.begin = owner.begin;
      break;
    }
    // "Then-mayor": the parse may hang "then" on the verb.
    if (is_hyphen(tree, token) && token > sentence && says_former(tree, token - 1)) {
      phrase.tokens.begin = token - 1;
      continue;
    }
    const bool counts = tree.universal(token) == "NUM" && !is_hyphen(tree, token + 1);
    if (is_in_chunk(tree, token) && !counts && belongs(token)) {
      phrase.tokens.begin = token;
      continue;
    }
    // "Deputy Attorney General", however it is parsed.
    const bool title =
        words::is_title(tree.folded(token)) || role_words::holds(role_words::title_parts, tree.folded(token));
    if (title && tree.word(token) != tree.folded(token) && tree.universal(token) != "VERB") {
      phrase.tokens.begin = token;
      continue;
    }
    const std::uint32_t before = token > sentence ? token - 1 : token;
    // "actress and activist", each of them one person.
    const bool both = tree.folded(token) == "and" && before < token && belongs(before) &&
                      tree.penn(before) == "NN" && !named.at(before) && tree.penn(last) == "NN" &&
                      role_words::is_person_noun(tree.folded(before)) &&
                      !says_former(tree, phrase.tokens.begin);
    // "commerce and development chief": the conjunct of a word inside.
    bool inside = false;
    for (std::uint32_t i = phrase.tokens.begin; i < last; ++i)
      inside = inside || (tree.relation(i) == "conj" && tree.head(i) == before);
    if (both || (inside && tree.folded(token) == "and" && !named.at(before))) {
      phrase.tokens.begin = before;
      continue;
    }
    // "Secretary of State", but not "the hands of Mayor": there the preposition is the name's own.
    const auto above = tree.head(token);
    const bool noun_before = before < token && tree.is_noun(before) && !named.at(before);
    const bool inner = tree.universal(token) == "ADP" && above && *above > token && *above < end &&
                       noun_before && belongs(before);
    const bool known = noun_before && (words::is_title(tree.folded(before)) && tree.folded(token) == "of");
    const bool in_chief = noun_before && tree.folded(token) == "in" && tree.folded(last) == "chief";
    if (!inner && !known && !in_chief) break;
    phrase.head = before;
    phrase.tokens.begin = before;
  }
  while (phrase.tokens.begin < phrase.head &&
         (tree.is_possessive_mark(phrase.tokens.begin) || is_hyphen(tree, phrase.tokens.begin)))
    ++phrase.tokens.begin;
  phrase.head = with_postpositive(tree, phrase.head, phrase.tokens.begin);
  return phrase;
}

bool is_former(const SentenceTree& tree, const RolePhrase& phrase) {
  for (std::uint32_t i = own_words_begin(tree, phrase); i <= phrase.head; ++i) {
    if (says_former(tree, i)) return true;
  }
  return false;
}

bool is_acting(const SentenceTree& tree, const RolePhrase& phrase) {
  for (std::uint32_t i = own_words_begin(tree, phrase); i < phrase.head; ++i) {
    if (role_words::holds(role_words::acting, tree.folded(i))) return true;
  }
  return false;
}

}  // namespace gainsay
