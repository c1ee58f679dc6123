// Words that refer: names, pronouns, and noun phrases about people, bodies and things, with what their own
// words and their place in the sentence show. What refers to the same is decided in coreference.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "entities/reference_tree.h"
#include "entities/roles.h"
#include "extract/article.h"

namespace gainsay {

enum class ReferenceKind : std::uint8_t { name, pronoun, nominal };

/// Which pronoun, whatever its case; `that` stands for "this", "these" and "those" too.
enum class Pronoun : std::uint8_t { none, i, we, you, he, she, it, they, that };

enum class Grammar : std::uint8_t {
  subject,
  passive_subject,
  object,
  oblique,
  possessive,
  of,
  apposed,
  other
};

/// How a noun phrase begins.
enum class Determiner : std::uint8_t { none, the, demonstrative, possessive, indefinite };

enum class Number : std::uint8_t { unknown, singular, plural };

/// Of whoever is meant; `thing` is said of whatever is no person.
enum class Gender : std::uint8_t { unknown, man, woman, person, thing };

struct Reference {
  Span span;               ///< from its determiner or first modifier to its head; all of a name
  IndexRange tokens;       ///< the same in tokens
  std::uint32_t head = 0;  ///< token
  std::uint32_t sentence = 0;
  ReferenceKind kind = ReferenceKind::nominal;
  Pronoun pronoun = Pronoun::none;
  bool reflexive = false;
  Grammar grammar = Grammar::other;
  Determiner determiner = Determiner::none;
  Number number = Number::unknown;
  Gender gender = Gender::unknown;
  bool modified = false;                   ///< has an adjective, "of ..." or a clause of its own
  std::optional<EntityId> entity;          ///< of a name
  std::optional<std::uint32_t> quotation;  ///< index into Text::quotations of the innermost around it
  std::uint32_t word = 0;                  ///< hash of the head's lemma
  std::optional<std::uint32_t> verb;       ///< token that governs the phrase
};

/// What the words of a text are to each other, by token: read once, asked often.
struct ReferenceLayers {
  const Article& article;
  const Text& text;
  const Syntax& syntax;
  const SyntaxModel& model;
  const Entities& entities;
  const std::vector<PersonRole>& roles;
};

/// All that refer, ascending by head. Pure, linear in the tokens.
std::vector<Reference> find_references(const ReferenceLayers& layers, const ReferenceTree& tree);

/// Hash under which words are compared: of letters in lower case.
std::uint32_t reference_word(std::string_view word);

}  // namespace gainsay
