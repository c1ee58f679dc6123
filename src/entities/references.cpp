#include "entities/references.h"

#include <algorithm>
#include <array>

#include "base/feature_key.h"
#include "base/word_table.h"
#include "entities/reference_tree.h"
#include "entities/role_words.h"
#include "entities/words.h"
#include "extract/dateline_span.h"

namespace gainsay {
namespace {

struct PronounForm {
  Pronoun pronoun = Pronoun::none;
  bool reflexive = false;
};

constexpr WordTable<PronounForm, 128> pronoun_forms({
    {"i", {Pronoun::i}},
    {"me", {Pronoun::i}},
    {"my", {Pronoun::i}},
    {"mine", {Pronoun::i}},
    {"myself", {Pronoun::i, true}},
    {"we", {Pronoun::we}},
    {"us", {Pronoun::we}},
    {"our", {Pronoun::we}},
    {"ours", {Pronoun::we}},
    {"ourselves", {Pronoun::we, true}},
    {"you", {Pronoun::you}},
    {"your", {Pronoun::you}},
    {"yours", {Pronoun::you}},
    {"yourself", {Pronoun::you, true}},
    {"yourselves", {Pronoun::you, true}},
    {"he", {Pronoun::he}},
    {"him", {Pronoun::he}},
    {"his", {Pronoun::he}},
    {"himself", {Pronoun::he, true}},
    {"she", {Pronoun::she}},
    {"her", {Pronoun::she}},
    {"hers", {Pronoun::she}},
    {"herself", {Pronoun::she, true}},
    {"it", {Pronoun::it}},
    {"its", {Pronoun::it}},
    {"itself", {Pronoun::it, true}},
    {"they", {Pronoun::they}},
    {"them", {Pronoun::they}},
    {"their", {Pronoun::they}},
    {"theirs", {Pronoun::they}},
    {"themselves", {Pronoun::they, true}},
    {"this", {Pronoun::that}},
    {"that", {Pronoun::that}},
    {"these", {Pronoun::that}},
    {"those", {Pronoun::that}},
});

constexpr auto indefinites =
    std::to_array<std::string_view>({"a", "an", "another", "some", "no", "each", "every", "any", "either",
                                     "neither", "what", "which", "all"});
constexpr auto demonstratives = std::to_array<std::string_view>({"this", "that", "these", "those", "such"});
constexpr auto women = std::to_array<std::string_view>(
    {"woman",   "mother",     "daughter", "sister",      "wife",    "girl", "aunt",
     "actress", "queen",      "princess", "grandmother", "widow",   "lady", "niece",
     "bride",   "girlfriend", "heroine",  "nun",         "duchess", "mum"});
constexpr auto men = std::to_array<std::string_view>(
    {"man",   "father",    "son",    "brother",     "husband", "boy",       "uncle",
     "actor", "king",      "prince", "grandfather", "widower", "gentleman", "nephew",
     "groom", "boyfriend", "monk",   "duke",        "dad",     "lord"});

Gender gender_of_noun(const std::string& folded) {
  if (role_words::holds(women, folded) || folded.ends_with("woman")) return Gender::woman;
  if (role_words::holds(men, folded) || folded.ends_with("man")) return Gender::man;
  return role_words::is_person_noun(folded) ? Gender::person : Gender::thing;
}

Gender gender_of_kind(EntityKind kind) {
  switch (kind) {
    case EntityKind::person:
      return Gender::person;
    case EntityKind::unknown:
    case EntityKind::group:
    case EntityKind::role:
      return Gender::unknown;
    case EntityKind::organisation:
    case EntityKind::place:
    case EntityKind::facility:
    case EntityKind::document:
      return Gender::thing;
  }
  return Gender::unknown;
}

Gender gender_of_pronoun(Pronoun pronoun) {
  switch (pronoun) {
    case Pronoun::he:
      return Gender::man;
    case Pronoun::she:
      return Gender::woman;
    case Pronoun::i:
    case Pronoun::you:
      return Gender::person;
    case Pronoun::it:
    case Pronoun::that:
      return Gender::thing;
    case Pronoun::none:
    case Pronoun::we:
    case Pronoun::they:
      return Gender::unknown;
  }
  return Gender::unknown;
}

Number number_of_pronoun(Pronoun pronoun) {
  if (pronoun == Pronoun::we || pronoun == Pronoun::they) return Number::plural;
  return pronoun == Pronoun::you || pronoun == Pronoun::that ? Number::unknown : Number::singular;
}

Grammar grammar_of(Arcs arc) {
  switch (arc) {
    case Arcs::subject:
      return Grammar::subject;
    case Arcs::passive_subject:
      return Grammar::passive_subject;
    case Arcs::object:
      return Grammar::object;
    case Arcs::oblique:
      return Grammar::oblique;
    case Arcs::possessive:
      return Grammar::possessive;
    case Arcs::of_noun:
      return Grammar::of;
    case Arcs::apposition:
      return Grammar::apposed;
    default:
      return Grammar::other;
  }
}

/// Longest phrase that is told of in full; the parse of longer ones is not to be trusted.
constexpr std::uint32_t longest_phrase = 24;

class Finder {
 public:
  Finder(const ReferenceLayers& layers, const ReferenceTree& tree) : layers_(layers), tree_(tree) {
    const std::size_t size = layers.text.tokens.size();
    modified_.resize(size);
    determiners_.resize(size, Determiner::none);
    quotations_.resize(size);
    for (std::uint32_t q = 0; q < layers.text.quotations.size(); ++q) {
      const IndexRange inside = layers.text.quotations[q].tokens;
      for (std::uint32_t i = inside.begin; i < std::min<std::size_t>(inside.end, size); ++i)
        quotations_[i] = q;
    }
    for (std::uint32_t i = 0; i < size; ++i) read_dependent(i);
  }

  std::vector<Reference> run() {
    std::vector<bool> named(layers_.text.tokens.size());
    std::vector<Reference> found;
    for (const Mention& mention : layers_.entities.mentions) {
      const IndexRange tokens = tokens_of(mention.span);
      if (tokens.size() == 0) continue;
      for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) named[i] = true;
      found.push_back(name(mention, tokens));
    }
    for (std::uint32_t i = 0; i < layers_.text.tokens.size(); ++i) {
      if (named[i]) continue;
      const std::string_view universal = tree_.universal(i);
      if (universal == "PRON") {
        if (const auto reference = pronoun(i)) found.push_back(*reference);
      } else if (universal == "NOUN" || universal == "PROPN") {
        if (const auto reference = nominal(i)) found.push_back(*reference);
      }
    }
    std::sort(found.begin(), found.end(),
              [](const Reference& a, const Reference& b) { return a.head < b.head; });
    return found;
  }

 private:
  [[nodiscard]] std::string folded(std::uint32_t token) const {
    return fold(slice(layers_.article.text, layers_.text.tokens[token].span));
  }

  void read_dependent(std::uint32_t token) {
    const std::uint32_t head = tree_.head(token);
    if (head == ReferenceTree::none) return;
    switch (tree_.arc(token)) {
      case Arcs::adjective:
      case Arcs::compound:
      case Arcs::of_noun:
      case Arcs::relative_clause:
      case Arcs::clause_modifier:
        modified_[head] = true;
        break;
      case Arcs::possessive:
        determiners_[head] = Determiner::possessive;
        break;
      case Arcs::determiner: {
        const std::string word = folded(token);
        determiners_[head] = word == "the"                                  ? Determiner::the
                             : role_words::holds(demonstratives, word)      ? Determiner::demonstrative
                             : role_words::holds(indefinites, word)         ? Determiner::indefinite
                             : determiners_[head] == Determiner::possessive ? Determiner::possessive
                                                                            : Determiner::the;
        break;
      }
      default:
        break;
    }
  }

  [[nodiscard]] IndexRange tokens_of(Span span) const {
    const auto& tokens = layers_.text.tokens;
    const auto begin = std::partition_point(tokens.begin(), tokens.end(),
                                            [&](const Token& token) { return token.span.end <= span.begin; });
    auto end = begin;
    while (end != tokens.end() && end->span.begin < span.end) ++end;
    return {static_cast<std::uint32_t>(begin - tokens.begin()),
            static_cast<std::uint32_t>(end - tokens.begin())};
  }

  [[nodiscard]] Reference at(std::uint32_t head, IndexRange tokens) const {
    Reference reference;
    reference.tokens = tokens;
    reference.span = {layers_.text.tokens[tokens.begin].span.begin,
                      layers_.text.tokens[tokens.end - 1].span.end};
    reference.head = head;
    reference.sentence = tree_.sentence(head);
    reference.grammar = grammar_of(tree_.arc(head));
    if (tree_.arc(head) == Arcs::conjunct && tree_.head(head) != ReferenceTree::none)
      reference.grammar = grammar_of(tree_.arc(tree_.head(head)));
    reference.quotation = quotations_[head];
    reference.word = reference_word(layers_.syntax.lemmas[head]);
    const std::uint32_t verb = tree_.clause(head);
    if (verb != head) reference.verb = verb;
    return reference;
  }

  [[nodiscard]] Number number_of(std::uint32_t head) const {
    const std::string_view tag = tree_.penn(head);
    if (tag == "NNS" || tag == "NNPS") return Number::plural;
    return tag == "NN" || tag == "NNP" ? Number::singular : Number::unknown;
  }

  [[nodiscard]] Reference name(const Mention& mention, IndexRange tokens) const {
    std::uint32_t head = tokens.begin;
    for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
      const std::uint32_t above = tree_.head(i);
      if (above == ReferenceTree::none || above < tokens.begin || above >= tokens.end) {
        head = i;
        break;
      }
    }
    Reference reference = at(head, tokens);
    reference.span = mention.span;
    reference.entity = mention.entity;
    reference.gender = gender_of_kind(layers_.entities.entities[mention.entity].kind);
    const std::string_view first = slice(layers_.article.text, layers_.text.tokens[tokens.begin].span);
    const bool definite_noun = first == "the" && tokens.size() > 1;
    reference.kind = definite_noun ? ReferenceKind::nominal : ReferenceKind::name;
    reference.determiner = definite_noun ? Determiner::the : Determiner::none;
    reference.number = number_of(head);
    return reference;
  }

  [[nodiscard]] std::optional<Reference> pronoun(std::uint32_t token) const {
    const PronounForm form = pronoun_forms.find(folded(token), {});
    if (form.pronoun == Pronoun::none) return std::nullopt;
    const std::string_view tag = tree_.penn(token);
    if (form.pronoun == Pronoun::that && tag != "DT") return std::nullopt;  // "the man that left"
    Reference reference = at(token, {token, token + 1});
    reference.kind = ReferenceKind::pronoun;
    reference.pronoun = form.pronoun;
    reference.reflexive = form.reflexive;
    reference.number = number_of_pronoun(form.pronoun);
    reference.gender = gender_of_pronoun(form.pronoun);
    if (tag == "PRP$") reference.grammar = Grammar::possessive;
    return reference;
  }

  [[nodiscard]] std::optional<Reference> nominal(std::uint32_t token) const {
    const Arcs arc = tree_.arc(token);
    if (arc == Arcs::compound || arc == Arcs::flat || arc == Arcs::adjective || arc == Arcs::determiner)
      return std::nullopt;
    IndexRange tokens{token, token + 1};
    while (tokens.begin > 0 && token - tokens.begin < longest_phrase &&
           tree_.sentence(tokens.begin - 1) == tree_.sentence(token)) {
      const std::uint32_t before = tokens.begin - 1;
      const std::string_view universal = tree_.universal(before);
      const bool ends = universal == "ADP" || universal == "SCONJ" || universal == "CCONJ" ||
                        universal == "PUNCT" || universal == "AUX" || universal == "VERB";
      const bool joined = universal == "PUNCT" &&
                          layers_.text.tokens[before].span.end == layers_.text.tokens[before + 1].span.begin;
      if ((ends && !joined) || !tree_.under(before, token)) break;
      --tokens.begin;
    }
    while (tokens.begin < token && tree_.universal(tokens.begin) == "PUNCT") ++tokens.begin;
    Reference reference = at(token, tokens);
    reference.determiner = determiners_[token];
    reference.modified = modified_[token];
    reference.number = number_of(token);
    const std::string lemma = fold(layers_.syntax.lemmas[token]);
    reference.gender = gender_of_noun(lemma);
    return reference;
  }

  const ReferenceLayers& layers_;
  const ReferenceTree& tree_;
  std::vector<bool> modified_;
  std::vector<Determiner> determiners_;
  std::vector<std::optional<std::uint32_t>> quotations_;
};

}  // namespace

std::uint32_t reference_word(std::string_view word) {
  std::uint32_t hash = hash_basis;
  for (const char c : word) hash = hash_step(hash, c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
  return hash;
}

std::vector<Reference> find_references(const ReferenceLayers& layers, const ReferenceTree& tree) {
  std::vector<Reference> references = Finder(layers, tree).run();
  const Span dateline = dateline_of(layers.article);
  std::erase_if(references, [dateline](const Reference& each) { return dateline.overlaps(each.span); });
  return references;
}

}  // namespace gainsay
