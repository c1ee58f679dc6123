#include "claims/statement_terms.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "attribution/words.h"
#include "claims/numbers_said.h"
#include "claims/verb_phrases.h"
#include "claims/word_classes.h"

namespace gainsay {
namespace {

constexpr std::uint32_t none = StatementView::none;
constexpr std::size_t most_terms = 60;
constexpr std::size_t longest_name = 120;  // bytes
constexpr std::size_t most_aliases = 4;
constexpr std::uint32_t farthest_name = 4;      // tokens behind the noun that it hangs on
constexpr std::uint32_t farthest_particle = 4;  // tokens behind its verb

bool is_place(EntityKind kind) {
  return kind == EntityKind::place || kind == EntityKind::facility;
}

class TermReader {
 public:
  TermReader(const StatementView& view, AttributionId id, const std::vector<std::uint32_t>& tokens)
      : view_(view), in_(view.layers()), tree_(view.tree()), item_(view.item(id)), tokens_(tokens) {}

  std::vector<std::uint32_t> run(Statement& out) {
    std::vector<std::uint32_t> term_at;
    if (lacks_subject()) {
      put_speaker(TermRole::agent, out);
      term_at.resize(out.terms.size(), none);
    }
    for (std::size_t i = 0; i < tokens_.size() && out.terms.size() < most_terms;) {
      const std::size_t before = out.terms.size();
      const Step step = add_term(i, out);
      i = step.next;
      if (out.terms.size() > before) term_at.resize(out.terms.size(), step.head);
    }
    return term_at;
  }

 private:
  // Where to go on among the tokens, and the token that the term just read stands for.
  struct Step {
    std::size_t next;
    std::uint32_t head;
  };

  [[nodiscard]] std::string case_word(std::uint32_t token) const {
    for (std::uint32_t at = token; at > 0 && token - at < 4; --at) {
      const std::string_view tag = tree_.universal(at - 1);
      if (tag == "ADP" && tree_.head(at - 1) == token) return view_.lower(at - 1);
    }
    return {};
  }

  // Of what hangs on the cue, the accused alone does anything: "accused Sand of hiding", "praised Sand".
  [[nodiscard]] TermRole role_of(std::uint32_t token) const {
    const std::uint32_t head = tree_.head(token);
    if (head == none) return TermRole::none;
    const Span above = in_.text.tokens[head].span;
    if (std::any_of(item_.cue.begin(), item_.cue.end(), [&](Span piece) { return piece.overlaps(above); }))
      return item_.stance == Stance::accuses ? TermRole::agent : TermRole::none;
    switch (tree_.arc(token)) {
      case Arcs::subject:
        return TermRole::agent;
      case Arcs::passive_subject:
      case Arcs::object:
        return TermRole::patient;
      case Arcs::possessive:
        return is_blaming(classed(in_.syntax.lemmas[head]).text) ? TermRole::agent : TermRole::none;
      default:
        break;
    }
    const std::string word = case_word(token);
    if (word == "by") return TermRole::agent;
    if ((word == "on" || word == "against" || word == "of") &&
        is_blaming(classed(in_.syntax.lemmas[head]).text))
      return TermRole::patient;
    return TermRole::none;
  }

  void add_name(EntityId named, TermRole role, Statement& out) const {
    const Entity& entity = in_.entities.entities[named];
    Term term;
    term.kind = is_place(entity.kind) ? TermKind::place : TermKind::actor;
    term.role = role;
    term.text = kept_name(entity.name);
    std::size_t aliases = 0;
    for (const Alias& alias : entity.aliases) {
      if (alias.kind == AliasKind::surname || alias.name.empty() || alias.name.find('|') != std::string::npos)
        continue;
      if (aliases++ == most_aliases) break;
      term.more += "|" + kept_name(alias.name);
    }
    put(std::move(term), out);
  }

  // "we" and "I" are the speaker.
  bool add_speaker(std::uint32_t token, Statement& out) const {
    const std::string word = view_.lower(token);
    if (!is_one_of(word, std::array<std::string_view, 6>{"i", "we", "me", "us", "my", "our"})) return false;
    put_speaker(role_of(token), out);
    return true;
  }

  // "they", and it is not known who: nobody else's "they", but that of the same source.
  void add_unknown(std::uint32_t token, Statement& out) const {
    const std::string word = view_.lower(token);
    if (!is_one_of(word, std::array<std::string_view, 3>{"he", "she", "they"})) return;
    const TermRole role = role_of(token);
    if (role != TermRole::agent) return;
    std::string source = item_.speaker ? in_.attributions.speakers[*item_.speaker].name : std::string();
    put({TermKind::actor, role, false, kept_name(word + " (" + source + ")"), {}}, out);
  }

  void put_speaker(TermRole role, Statement& out) const {
    const auto& speaker = item_.speaker;
    if (!speaker) return;
    const Speaker& who = in_.attributions.speakers[*speaker];
    if (who.entity) {
      add_name(*who.entity, role, out);
    } else if (who.anonymity == Anonymity::named) {
      put({TermKind::actor, role, false, kept_name(who.name), {}}, out);
    }
  }

  // "promised to resign", "denied taking bribes": who says it does it.
  [[nodiscard]] bool lacks_subject() const {
    if (tokens_.empty() || item_.stance == Stance::demands || item_.stance == Stance::asks ||
        item_.stance == Stance::accuses || item_.mode == Mode::direct)
      return false;
    return view_.lower(tokens_.front()) == "to" || tree_.penn(tokens_.front()) == "VBG";
  }

  // "it", of a thing that has no name: the noun that it stands for, with the names that hang on it.
  void add_thing(std::uint32_t noun, TermRole role, Statement& out) const {
    const std::string lemma = view_.lemma(noun);
    if (is_empty_word(lemma)) return;
    put({TermKind::thing, role, false, kept_name(std::string(classed(lemma).text)), {}}, out);
    const auto last =
        static_cast<std::uint32_t>(std::min<std::size_t>(noun + farthest_name, in_.text.tokens.size() - 1));
    for (std::uint32_t token = noun + 1; token <= last; ++token) {
      if (tree_.sentence(token) != tree_.sentence(noun)) break;
      if (view_.named(token).entity && view_.named(token).begin == token && tree_.under(token, noun))
        add_name(*view_.named(token).entity, TermRole::none, out);
    }
  }

  // A name that stands there already is not said twice, unless it does something else.
  static void put(Term term, Statement& out) {
    const bool known = std::any_of(out.terms.begin(), out.terms.end(), [&](const Term& other) {
      return other.kind == term.kind && other.text == term.text &&
             (other.role == term.role || term.role == TermRole::none);
    });
    if (!known || term.kind == TermKind::number) out.terms.push_back(std::move(term));
  }

  Step add_term(std::size_t i, Statement& out) const {
    const std::uint32_t token = tokens_[i];
    if (const StatementView::Named& named = view_.named(token); named.entity) {
      const std::uint32_t head = head_of(named.begin, named.end);
      add_name(*named.entity, role_of(head), out);
      while (i < tokens_.size() && tokens_[i] >= named.begin && tokens_[i] < named.end) ++i;
      return {i, head};
    }
    if (view_.time(token) != none) {
      const TimeExpression& time = in_.times[view_.time(token)];
      if (time.kind != TimeKind::set && time.kind != TimeKind::duration && !time.begin.empty())
        put({TermKind::time, TermRole::none, false, time.value, time.begin + "/" + time.end}, out);
      if (time.kind != TimeKind::duration) {
        const std::uint32_t expression = view_.time(token);
        while (i < tokens_.size() && view_.time(tokens_[i]) == expression) ++i;
        return {i, token};
      }
    }
    const std::string_view tag = tree_.universal(token);
    if (tag == "PRON" || tag == "DET") {
      if (view_.thing(token) != none) {
        add_thing(view_.thing(token), role_of(token), out);
      } else if (!add_speaker(token, out)) {
        add_unknown(token, out);
      }
      return {i + 1, token};
    }
    if (tag == "NUM") return add_number(i, out);
    add_word(token, tag, out);
    return {i + 1, token};
  }

  [[nodiscard]] std::uint32_t head_of(std::uint32_t begin, std::uint32_t end) const {
    for (std::uint32_t token = begin; token < end; ++token) {
      const std::uint32_t head = tree_.head(token);
      if (head == none || head < begin || head >= end) return token;
    }
    return begin;
  }

  Step add_number(std::size_t i, Statement& out) const {
    std::vector<std::string> words;
    const std::size_t first = i;
    while (i < tokens_.size() && words.size() < 6 && (i == first || tokens_[i] == tokens_[i - 1] + 1) &&
           tree_.universal(tokens_[i]) == "NUM") {
      words.push_back(view_.lower(tokens_[i++]));
      // "twenty-three" is three tokens.
      if (i + 1 >= tokens_.size() || view_.lower(tokens_[i]) != "-") continue;
      const std::string joined = words.back() + "-" + view_.lower(tokens_[i + 1]);
      if (!number_value({joined})) continue;
      words.back() = joined;
      i += 2;
    }
    const auto value = number_value({words.begin(), words.end()});
    const std::uint32_t last = tokens_[i - 1];
    if (!value) return {i, last};
    std::string counted;
    const std::uint32_t head = tree_.head(last);
    if (head != none && head > last && tree_.universal(head) == "NOUN")
      counted = classed(in_.syntax.lemmas[head]).text;
    if (i < tokens_.size() && view_.lower(tokens_[i]) == "%") counted = "percent";
    if (i > 1 && first > 0 && view_.lower(tokens_[first] - 1) == "$") counted = "dollar";
    put({TermKind::number, TermRole::none, false, *value, counted}, out);
    return {i, last};
  }

  // "fire" of "opened fire".
  [[nodiscard]] bool is_in_phrase(std::uint32_t token, const std::string& lemma) const {
    const std::uint32_t verb = tree_.head(token);
    return verb != none && verb < token && token - verb <= farthest_particle &&
           is_part_of_phrase(view_.lemma(verb), lemma);
  }

  // "fired a shot".
  [[nodiscard]] bool repeats_verb(std::uint32_t noun, std::string_view means) const {
    const std::uint32_t verb = tree_.head(noun);
    if (verb == none || tree_.universal(verb) != "VERB") return false;
    const Arcs arc = tree_.arc(noun);
    if (arc != Arcs::object && arc != Arcs::passive_subject) return false;
    const std::string lemma = view_.lemma(verb);
    return means == (lemma == "fire" ? "shoot" : classed(lemma).text);
  }

  void add_word(std::uint32_t token, std::string_view tag, Statement& out) const {
    const bool verb = tag == "VERB";
    const bool noun = tag == "NOUN" || tag == "PROPN";
    if (!verb && !noun && tag != "ADJ" && tag != "ADV") return;
    const std::string lemma = view_.lemma(token);
    if (is_hedge(lemma) || is_negation(lemma) || is_in_phrase(token, lemma)) return;
    const std::string_view phrase = view_.phrase(token);
    if (phrase.empty() && is_empty_word(lemma)) return;
    const ClassedWord word = !phrase.empty()           ? ClassedWord{phrase}
                             : verb && lemma == "fire" ? ClassedWord{"shoot"}
                                                       : classed(lemma);
    if (noun && repeats_verb(token, word.text)) return;
    Term term;
    term.kind = verb ? TermKind::action : noun ? TermKind::thing : TermKind::quality;
    // A class is named by a verb, mostly, whatever it was said by.
    if (word.text != lemma && term.kind == TermKind::quality) term.kind = TermKind::thing;
    term.role = noun ? role_of(token) : TermRole::none;
    term.negated = view_.negated(token) != word.negates;
    term.text = kept_name(std::string(word.text));
    put(std::move(term), out);
  }

  const StatementView& view_;
  const StatementLayers& in_;
  const ReferenceTree& tree_;
  const Attribution& item_;
  const std::vector<std::uint32_t>& tokens_;
};

}  // namespace

std::string kept_name(const std::string& name) {
  if (name.size() <= longest_name) return name;
  std::size_t size = longest_name;
  while (size > 0 && (static_cast<unsigned char>(name[size]) & 0xC0) == 0x80) --size;
  return name.substr(0, size);
}

std::vector<std::uint32_t> add_terms(const StatementView& view, AttributionId id,
                                     const std::vector<std::uint32_t>& tokens, Statement& out) {
  return TermReader(view, id, tokens).run(out);
}

}  // namespace gainsay
