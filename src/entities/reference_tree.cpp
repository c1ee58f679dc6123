#include "entities/reference_tree.h"

#include <array>
#include <utility>

namespace gainsay {
namespace {

constexpr std::array<std::pair<std::string_view, Arcs>, 28> kinds = {{
    {"root", Arcs::root},
    {"nsubj", Arcs::subject},
    {"nsubj:pass", Arcs::passive_subject},
    {"nsubj:outer", Arcs::subject},
    {"obj", Arcs::object},
    {"iobj", Arcs::object},
    {"obl", Arcs::oblique},
    {"obl:agent", Arcs::oblique},
    {"obl:arg", Arcs::oblique},
    {"nmod", Arcs::of_noun},
    {"nmod:poss", Arcs::possessive},
    {"appos", Arcs::apposition},
    {"conj", Arcs::conjunct},
    {"acl", Arcs::clause_modifier},
    {"acl:relcl", Arcs::relative_clause},
    {"advcl", Arcs::adverbial_clause},
    {"advcl:relcl", Arcs::adverbial_clause},
    {"ccomp", Arcs::complement_clause},
    {"csubj", Arcs::complement_clause},
    {"xcomp", Arcs::open_complement},
    {"parataxis", Arcs::parataxis},
    {"det", Arcs::determiner},
    {"det:predet", Arcs::determiner},
    {"amod", Arcs::adjective},
    {"compound", Arcs::compound},
    {"nmod:desc", Arcs::compound},
    {"flat", Arcs::flat},
    {"cop", Arcs::copula},
}};

Arcs kind_of(std::string_view relation) {
  for (const auto& [name, kind] : kinds) {
    if (name == relation) return kind;
  }
  return Arcs::other;
}

}  // namespace

ReferenceTree::ReferenceTree(const Text& text, const Syntax& syntax, const SyntaxModel& model)
    : syntax_(syntax), model_(model) {
  std::vector<Arcs> of_relation;
  for (const std::string& relation : model.relations()) of_relation.push_back(kind_of(relation));
  heads_.resize(text.tokens.size(), none);
  arcs_.resize(text.tokens.size(), Arcs::other);
  sentences_.resize(text.tokens.size());
  for (std::uint32_t sentence = 0; sentence < text.sentences.size(); ++sentence) {
    const IndexRange tokens = text.sentences[sentence].tokens;
    for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
      const Arc arc = syntax.arcs[i];
      if (arc.head > 0) heads_[i] = tokens.begin + arc.head - 1;
      arcs_[i] = of_relation[arc.relation];
      sentences_[i] = sentence;
    }
  }
}

std::string_view ReferenceTree::universal(std::uint32_t token) const {
  return universal_tag(model_.tagset()[syntax_.tags[token]]);
}

std::string_view ReferenceTree::penn(std::uint32_t token) const {
  return penn_tag(model_.tagset()[syntax_.tags[token]]);
}

bool ReferenceTree::under(std::uint32_t token, std::uint32_t top) const {
  for (; token != none; token = heads_[token]) {
    if (token == top) return true;
  }
  return false;
}

std::uint32_t ReferenceTree::clause(std::uint32_t token) const {
  while (heads_[token] != none) {
    const Arcs arc = arcs_[token];
    const bool inside = arc == Arcs::of_noun || arc == Arcs::possessive || arc == Arcs::apposition ||
                        arc == Arcs::compound || arc == Arcs::flat || arc == Arcs::conjunct;
    token = heads_[token];
    if (!inside) return token;
  }
  return token;
}

}  // namespace gainsay
