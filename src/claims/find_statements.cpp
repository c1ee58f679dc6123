#include "claims/find_statements.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <utility>

#include "attribution/words.h"
#include "claims/numbers_said.h"
#include "claims/word_classes.h"
#include "entities/reference_tree.h"
#include "times/calendar.h"

namespace gainsay {
namespace {

constexpr std::uint32_t none = ReferenceTree::none;
constexpr std::size_t most_terms = 60;
constexpr std::size_t longest_name = 120;  // bytes
constexpr std::size_t most_aliases = 4;
constexpr std::uint32_t farthest_name = 4;  // tokens behind the noun that it hangs on

constexpr std::array<std::string_view, 9> negations = {"not",     "never", "no",     "nor",    "neither",
                                                       "nothing", "none",  "nobody", "without"};
constexpr std::array<std::string_view, 15> claim_nouns = {
    "claim",   "allegation", "accusation", "report", "statement", "assertion", "charge",   "suggestion",
    "account", "version",    "remark",     "denial", "figure",    "story",     "criticism"};
constexpr std::array<std::string_view, 6> demand_nouns = {"call",   "demand", "request",
                                                          "appeal", "plea",   "proposal"};

bool is_place(EntityKind kind) {
  return kind == EntityKind::place || kind == EntityKind::facility;
}

std::string cut(const std::string& name) {
  if (name.size() <= longest_name) return name;
  std::size_t size = longest_name;
  while (size > 0 && (static_cast<unsigned char>(name[size]) & 0xC0) == 0x80) --size;
  return name.substr(0, size);
}

class StatementReader {
 public:
  explicit StatementReader(const StatementLayers& layers)
      : in_(layers), tree_(layers.text, layers.syntax, layers.model) {
    const std::size_t tokens = in_.text.tokens.size();
    entity_.assign(tokens, {});
    time_.assign(tokens, none);
    thing_.assign(tokens, none);
    negated_.assign(tokens, false);
    for (const Reference& reference : in_.coreference.references) refer(reference);
    for (const Mention& mention : in_.entities.mentions) {
      const IndexRange range = tokens_in(in_.text, mention.span);
      for (std::uint32_t token = range.begin; token < range.end; ++token)
        entity_[token] = {mention.entity, range.begin, range.end};
    }
    for (std::uint32_t i = 0; i < in_.times.size(); ++i) {
      const IndexRange range = tokens_in(in_.text, in_.times[i].span);
      for (std::uint32_t token = range.begin; token < range.end; ++token) time_[token] = i;
    }
    for (std::uint32_t token = 0; token < tokens; ++token) negate_by(token);
    within_.resize(in_.attributions.items.size());
    for (AttributionId inner = 0; inner < within_.size(); ++inner) {
      if (const auto& outer = in_.attributions.items[inner].parent) within_[*outer].push_back(inner);
    }
    day_ = day_of(in_.article.metadata.published.iso);
  }

  [[nodiscard]] Statement read(AttributionId id) const {
    const Attribution& item = in_.attributions.items[id];
    Statement out;
    out.day = day_;
    if (item.speaker) {
      const Speaker& speaker = in_.attributions.speakers[*item.speaker];
      if (speaker.entity || speaker.anonymity == Anonymity::named) out.speaker = cut(speaker.name);
    }
    const std::vector<std::uint32_t> tokens = tokens_of(id);
    std::vector<std::uint32_t> term_at;  // the token that each term was read at
    if (lacks_subject(tokens, item)) {
      put_speaker(id, TermRole::agent, out);
      term_at.resize(out.terms.size(), none);
    }
    for (std::size_t i = 0; i < tokens.size() && out.terms.size() < most_terms;) {
      const std::size_t before = out.terms.size();
      const Step step = add_term(tokens, i, id, out);
      i = step.next;
      if (out.terms.size() > before) term_at.resize(out.terms.size(), step.head);
    }
    set_main(tokens, term_at, out);
    set_meaning(item, tokens, out);
    return out;
  }

 private:
  // Where to go on among the tokens, and the token that the term just read stands for.
  struct Step {
    std::size_t next;
    std::uint32_t head;
  };
  struct Named {
    std::optional<EntityId> entity;
    std::uint32_t begin = 0, end = 0;  // tokens of the mention
  };

  // Pronouns and noun phrases of a chain with a name.
  void refer(const Reference& reference) {
    if (reference.kind == ReferenceKind::name) return;
    const std::size_t at = static_cast<std::size_t>(&reference - in_.coreference.references.data());
    const Chain& chain = in_.coreference.chains[in_.coreference.chain_of[at]];
    if (reference.head >= entity_.size()) return;
    if (!chain.entity && reference.kind == ReferenceKind::pronoun) {
      for (const std::uint32_t other : chain.references) {
        const Reference& earlier = in_.coreference.references[other];
        if (earlier.head >= reference.head) break;
        if (earlier.kind == ReferenceKind::nominal) thing_[reference.head] = earlier.head;
      }
    }
    if (!chain.entity) return;
    if (reference.kind == ReferenceKind::nominal && reference.determiner != Determiner::the) return;
    entity_[reference.head] = {*chain.entity, reference.head, reference.head + 1};
  }

  void negate_by(std::uint32_t token) {
    const std::string& lemma = in_.syntax.lemmas[token];
    if (!is_one_of(lemma, negations)) return;
    // "not just a loser" is one all the same.
    if (token + 1 < in_.text.tokens.size() &&
        is_one_of(lower(token + 1), std::array<std::string_view, 4>{"just", "only", "merely", "simply"}))
      return;
    const std::uint32_t head = tree_.head(token);
    if (head == none) return;
    negated_[head] = !negated_[head];
    // "no bridge has cracked": nor has any.
    const bool determines = lemma == "no" || lemma == "neither" || lemma == "none";
    const std::uint32_t verb = determines ? tree_.head(head) : none;
    if (verb == none) return;
    const Arcs arc = tree_.arc(head);
    if (arc != Arcs::subject && arc != Arcs::passive_subject && arc != Arcs::object) return;
    negated_[verb] = !negated_[verb];
    negated_[head] = !negated_[head];
  }

  // The tokens of the content, without those of what others say in it.
  [[nodiscard]] std::vector<std::uint32_t> tokens_of(AttributionId id) const {
    const auto& items = in_.attributions.items;
    Spans others;
    for (const AttributionId inner : within_[id]) {
      if (items[inner].speaker && items[inner].speaker == items[id].speaker) continue;
      others.insert(others.end(), items[inner].content.begin(), items[inner].content.end());
    }
    std::vector<std::uint32_t> tokens;
    for (const Span piece : items[id].content) {
      const IndexRange range = tokens_in(in_.text, piece);
      for (std::uint32_t token = range.begin; token < range.end; ++token) {
        const Span span = in_.text.tokens[token].span;
        if (std::none_of(others.begin(), others.end(), [&](Span other) { return other.contains(span); }))
          tokens.push_back(token);
      }
    }
    return tokens;
  }

  [[nodiscard]] std::string lower(std::uint32_t token) const {
    return to_lower(slice(in_.article.text, in_.text.tokens[token].span));
  }

  [[nodiscard]] std::string case_word(std::uint32_t token) const {
    for (std::uint32_t at = token; at > 0 && token - at < 4; --at) {
      const std::string_view tag = tree_.universal(at - 1);
      if (tag == "ADP" && tree_.head(at - 1) == token) return lower(at - 1);
    }
    return {};
  }

  // Of what hangs on the cue, the accused alone does anything: "accused Sand of hiding", "praised Sand".
  [[nodiscard]] TermRole role_of(std::uint32_t token, AttributionId id) const {
    const std::uint32_t head = tree_.head(token);
    if (head == none) return TermRole::none;
    const Attribution& item = in_.attributions.items[id];
    const Span above = in_.text.tokens[head].span;
    if (std::any_of(item.cue.begin(), item.cue.end(), [&](Span piece) { return piece.overlaps(above); }))
      return item.stance == Stance::accuses ? TermRole::agent : TermRole::none;
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
    term.text = cut(entity.name);
    std::size_t aliases = 0;
    for (const Alias& alias : entity.aliases) {
      if (alias.kind == AliasKind::surname || alias.name.empty() || alias.name.find('|') != std::string::npos)
        continue;
      if (aliases++ == most_aliases) break;
      term.more += "|" + cut(alias.name);
    }
    put(std::move(term), out);
  }

  // "we" and "I" are the speaker.
  bool add_speaker(std::uint32_t token, AttributionId id, Statement& out) const {
    const std::string word = lower(token);
    if (!is_one_of(word, std::array<std::string_view, 6>{"i", "we", "me", "us", "my", "our"})) return false;
    put_speaker(id, role_of(token, id), out);
    return true;
  }

  // "they", and it is not known who: nobody else's "they", but that of the same source.
  void add_unknown(std::uint32_t token, AttributionId id, Statement& out) const {
    const std::string word = lower(token);
    if (!is_one_of(word, std::array<std::string_view, 3>{"he", "she", "they"})) return;
    const TermRole role = role_of(token, id);
    if (role != TermRole::agent) return;
    const Attribution& item = in_.attributions.items[id];
    std::string source = item.speaker ? in_.attributions.speakers[*item.speaker].name : std::string();
    put({TermKind::actor, role, false, cut(word + " (" + source + ")"), {}}, out);
  }

  void put_speaker(AttributionId id, TermRole role, Statement& out) const {
    const auto& speaker = in_.attributions.items[id].speaker;
    if (!speaker) return;
    const Speaker& who = in_.attributions.speakers[*speaker];
    if (who.entity) {
      add_name(*who.entity, role, out);
    } else if (who.anonymity == Anonymity::named) {
      put({TermKind::actor, role, false, cut(who.name), {}}, out);
    }
  }

  // "promised to resign", "denied taking bribes": who says it does it.
  [[nodiscard]] bool lacks_subject(const std::vector<std::uint32_t>& tokens, const Attribution& item) const {
    if (tokens.empty() || item.stance == Stance::demands || item.stance == Stance::asks ||
        item.stance == Stance::accuses || item.mode == Mode::direct)
      return false;
    return lower(tokens.front()) == "to" || tree_.penn(tokens.front()) == "VBG";
  }

  // "it", of a thing that has no name: the noun that it stands for, with the names that hang on it.
  void add_thing(std::uint32_t noun, TermRole role, Statement& out) const {
    const std::string lemma = to_lower(in_.syntax.lemmas[noun]);
    if (is_empty_word(lemma)) return;
    put({TermKind::thing, role, false, cut(std::string(classed(lemma).text)), {}}, out);
    const auto last =
        static_cast<std::uint32_t>(std::min<std::size_t>(noun + farthest_name, in_.text.tokens.size() - 1));
    for (std::uint32_t token = noun + 1; token <= last; ++token) {
      if (tree_.sentence(token) != tree_.sentence(noun)) break;
      if (entity_[token].entity && entity_[token].begin == token && tree_.under(token, noun))
        add_name(*entity_[token].entity, TermRole::none, out);
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

  Step add_term(const std::vector<std::uint32_t>& tokens, std::size_t i, AttributionId id,
                Statement& out) const {
    const std::uint32_t token = tokens[i];
    if (const Named& named = entity_[token]; named.entity) {
      const std::uint32_t head = head_of(named.begin, named.end);
      add_name(*named.entity, role_of(head, id), out);
      while (i < tokens.size() && tokens[i] >= named.begin && tokens[i] < named.end) ++i;
      return {i, head};
    }
    if (time_[token] != none) {
      const TimeExpression& time = in_.times[time_[token]];
      if (time.kind != TimeKind::set && time.kind != TimeKind::duration && !time.begin.empty())
        put({TermKind::time, TermRole::none, false, time.value, time.begin + "/" + time.end}, out);
      if (time.kind != TimeKind::duration) {
        const std::uint32_t expression = time_[token];
        while (i < tokens.size() && time_[tokens[i]] == expression) ++i;
        return {i, token};
      }
    }
    const std::string_view tag = tree_.universal(token);
    if (tag == "PRON" || tag == "DET") {
      if (thing_[token] != none) {
        add_thing(thing_[token], role_of(token, id), out);
      } else if (!add_speaker(token, id, out)) {
        add_unknown(token, id, out);
      }
      return {i + 1, token};
    }
    if (tag == "NUM") return add_number(tokens, i, out);
    add_word(token, tag, id, out);
    return {i + 1, token};
  }

  [[nodiscard]] std::uint32_t head_of(std::uint32_t begin, std::uint32_t end) const {
    for (std::uint32_t token = begin; token < end; ++token) {
      const std::uint32_t head = tree_.head(token);
      if (head == none || head < begin || head >= end) return token;
    }
    return begin;
  }

  Step add_number(const std::vector<std::uint32_t>& tokens, std::size_t i, Statement& out) const {
    std::vector<std::string> words;
    const std::size_t first = i;
    while (i < tokens.size() && words.size() < 6 && (i == first || tokens[i] == tokens[i - 1] + 1) &&
           tree_.universal(tokens[i]) == "NUM") {
      words.push_back(lower(tokens[i++]));
      // "twenty-three" is three tokens.
      if (i + 1 >= tokens.size() || lower(tokens[i]) != "-") continue;
      const std::string joined = words.back() + "-" + lower(tokens[i + 1]);
      if (!number_value({joined})) continue;
      words.back() = joined;
      i += 2;
    }
    const auto value = number_value({words.begin(), words.end()});
    const std::uint32_t last = tokens[i - 1];
    if (!value) return {i, last};
    std::string counted;
    const std::uint32_t head = tree_.head(last);
    if (head != none && head > last && tree_.universal(head) == "NOUN")
      counted = classed(in_.syntax.lemmas[head]).text;
    if (i < tokens.size() && lower(tokens[i]) == "%") counted = "percent";
    if (i > 1 && first > 0 && lower(tokens[first] - 1) == "$") counted = "dollar";
    put({TermKind::number, TermRole::none, false, *value, counted}, out);
    return {i, last};
  }

  void add_word(std::uint32_t token, std::string_view tag, AttributionId id, Statement& out) const {
    const bool verb = tag == "VERB";
    const bool noun = tag == "NOUN" || tag == "PROPN";
    if (!verb && !noun && tag != "ADJ" && tag != "ADV") return;
    const std::string lemma = to_lower(in_.syntax.lemmas[token]);
    if (is_empty_word(lemma) || is_hedge(lemma) || is_one_of(lemma, negations)) return;
    const ClassedWord word = verb && lemma == "fire" ? ClassedWord{"shoot"} : classed(lemma);
    Term term;
    term.kind = verb ? TermKind::action : noun ? TermKind::thing : TermKind::quality;
    // A class is named by a verb, mostly, whatever it was said by.
    if (word.text != lemma && term.kind == TermKind::quality) term.kind = TermKind::thing;
    term.role = noun ? role_of(token, id) : TermRole::none;
    term.negated = negated_[token] != word.negates;
    term.text = cut(std::string(word.text));
    put(std::move(term), out);
  }

  // The top of the content's own tree; of "there is no crack" and "had carried out the attack" the noun.
  void set_main(const std::vector<std::uint32_t>& tokens, const std::vector<std::uint32_t>& term_at,
                Statement& out) const {
    std::uint32_t top = none;
    for (const std::uint32_t token : tokens) {
      const std::uint32_t head = tree_.head(token);
      if (head != none && std::binary_search(tokens.begin(), tokens.end(), head)) continue;
      const std::string_view tag = tree_.universal(token);
      if (tag == "VERB" || tag == "AUX" || tag == "ADJ" || tag == "NOUN" || tag == "PROPN" || tag == "NUM") {
        if (top == none || (tag == "VERB" && tree_.universal(top) != "VERB")) top = token;
        if (tag == "VERB") break;
      }
    }
    if (top == none) return;
    // "the claim that soldiers had killed villagers" turns on the killing.
    if (is_one_of(in_.syntax.lemmas[top], claim_nouns)) {
      for (const Arcs arc : {Arcs::clause_modifier, Arcs::complement_clause, Arcs::relative_clause}) {
        const auto clause = below(tokens, top, arc);
        if (clause) top = *clause;
        if (clause) break;
      }
    }
    bool negated = negated_[top];
    if (is_undoing(in_.syntax.lemmas[top])) {
      if (const auto done = below(tokens, top, Arcs::open_complement)) {
        negated = negated == negated_[*done];
        top = *done;
      }
    }
    auto at = std::find(term_at.begin(), term_at.end(), top);
    if (at == term_at.end()) {
      for (const Arcs arc : {Arcs::object, Arcs::open_complement, Arcs::passive_subject, Arcs::subject}) {
        const auto under = below(tokens, top, arc);
        if (!under) continue;
        at = std::find(term_at.begin(), term_at.end(), *under);
        if (at != term_at.end() &&
            out.terms[static_cast<std::size_t>(at - term_at.begin())].kind != TermKind::actor)
          break;
        at = term_at.end();
      }
    }
    if (at != term_at.end()) {
      const auto main = static_cast<std::uint32_t>(at - term_at.begin());
      if (main >= out.terms.size()) return;
      out.main = main;
      // "is false": the word negates, whatever hangs on it.
      if (classed(to_lower(in_.syntax.lemmas[*at])).negates) negated = !negated;
      out.terms[main].negated = false;
    }
    out.denied = negated;
  }

  [[nodiscard]] std::optional<std::uint32_t> below(const std::vector<std::uint32_t>& tokens,
                                                   std::uint32_t top, Arcs arc) const {
    for (const std::uint32_t token : tokens) {
      if (tree_.head(token) == top && tree_.arc(token) == arc) return token;
    }
    return std::nullopt;
  }

  void set_meaning(const Attribution& item, const std::vector<std::uint32_t>& tokens, Statement& out) const {
    out.hedged = item.certainty != Certainty::plain;
    for (const std::uint32_t token : tokens) out.hedged = out.hedged || is_hedge(lower(token));
    if (is_denial(item.stance) && denies_content(item)) {
      out.denied = !out.denied;
      out.by_cue = true;
    }
    if (ought(tokens)) out.form = StatementForm::wanted;
    switch (item.stance) {
      case Stance::demands:
        out.form = StatementForm::wanted;
        break;
      case Stance::promises:
        out.form = StatementForm::promised;
        break;
      case Stance::asks:
        out.form = StatementForm::asked;
        break;
      default:
        break;
    }
    if (!is_clause(tokens) && !is_denial(item.stance) && item.stance != Stance::accuses)
      out.form = StatementForm::named;
    // "whether he had", "why she might not".
    if (!tokens.empty() &&
        is_one_of(lower(tokens.front()),
                  std::array<std::string_view, 6>{"whether", "if", "why", "how", "what", "who"}))
      out.form = StatementForm::asked;
    if (item.polarity == Polarity::negative) out.form = StatementForm::asked;
    if (!tokens.empty() && is_denial(item.stance)) {
      for (std::size_t i = 0; i < std::min<std::size_t>(tokens.size(), 3); ++i) {
        if (is_one_of(in_.syntax.lemmas[tokens[i]], demand_nouns)) out.form = StatementForm::wanted;
      }
      out.aimed_at = aimed_at(item);
    }
    for (const Span piece : item.cue) {
      const IndexRange range = tokens_in(in_.text, piece);
      for (std::uint32_t token = range.begin; token < range.end && !out.retracted; ++token) {
        if (!is_retracting(in_.syntax.lemmas[token])) continue;
        out.retracted = true;
        if (!is_denial(item.stance)) out.denied = !out.denied;
      }
    }
  }

  // Whether anything is said of anything: a verb at the top, or something that has a subject.
  [[nodiscard]] bool is_clause(const std::vector<std::uint32_t>& tokens) const {
    return std::any_of(tokens.begin(), tokens.end(), [&](std::uint32_t token) {
      const Arcs arc = tree_.arc(token);
      const std::uint32_t head = tree_.head(token);
      const bool inside = head != none && std::binary_search(tokens.begin(), tokens.end(), head);
      if (arc == Arcs::subject || arc == Arcs::passive_subject) return inside && is_top(head, tokens);
      return !inside && tree_.universal(token) == "VERB";
    });
  }

  // Whether a clause is the content itself and hangs on no noun of it.
  [[nodiscard]] bool is_top(std::uint32_t token, const std::vector<std::uint32_t>& tokens) const {
    for (int step = 0; step < 20; ++step) {
      const Arcs arc = tree_.arc(token);
      const std::uint32_t head = tree_.head(token);
      if (head == none || !std::binary_search(tokens.begin(), tokens.end(), head)) return true;
      if (arc == Arcs::relative_clause || arc == Arcs::clause_modifier) return false;
      token = head;
    }
    return false;
  }

  // "should", "must" on the verb at the top: what is wanted, not what is.
  [[nodiscard]] bool ought(const std::vector<std::uint32_t>& tokens) const {
    return std::any_of(tokens.begin(), tokens.end(), [&](std::uint32_t token) {
      const std::uint32_t verb = tree_.head(token);
      if (verb == none ||
          !is_one_of(lower(token), std::array<std::string_view, 3>{"should", "must", "ought"}))
        return false;
      const std::uint32_t above = tree_.head(verb);
      return above == none || !std::binary_search(tokens.begin(), tokens.end(), above);
    });
  }

  // Whether the content is what is denied: "denied that it cracked", and not "It is sound," she said.
  [[nodiscard]] bool denies_content(const Attribution& item) const {
    if (item.mode == Mode::direct) return false;
    for (const Span piece : item.cue) {
      const IndexRange range = tokens_in(in_.text, piece);
      for (std::uint32_t token = range.begin; token < range.end; ++token) {
        if (is_denying(to_lower(in_.syntax.lemmas[token]))) return true;
      }
    }
    return false;
  }

  // "the Marsh Front's claim", "claims by the Marsh Front", from cue to content.
  [[nodiscard]] std::string aimed_at(const Attribution& item) const {
    Spans all = item.cue;
    all.insert(all.end(), item.content.begin(), item.content.end());
    const IndexRange range = tokens_in(in_.text, hull(all));
    for (std::uint32_t token = range.begin; token < range.end; ++token) {
      if (!entity_[token].entity) continue;
      const std::uint32_t head = tree_.head(head_of(entity_[token].begin, entity_[token].end));
      if (head == none || !is_one_of(in_.syntax.lemmas[head], claim_nouns)) continue;
      return cut(in_.entities.entities[*entity_[token].entity].name);
    }
    return {};
  }

  const StatementLayers& in_;
  ReferenceTree tree_;
  std::vector<Named> entity_;
  std::vector<std::uint32_t> time_;   // of each token, the expression of time that it is in
  std::vector<std::uint32_t> thing_;  // of a pronoun, the noun that it stands for
  std::vector<bool> negated_;
  std::vector<std::vector<AttributionId>> within_;  // the attributions in each one's content
  std::int32_t day_ = no_day;
};

}  // namespace

std::int32_t day_of(std::string_view iso) {
  CalendarDay day;
  if (iso.size() < 10 || iso[4] != '-' || iso[7] != '-') return no_day;
  const auto read = [&](std::size_t at, std::size_t size, int& out) {
    const char* end = iso.data() + at + size;
    return std::from_chars(iso.data() + at, end, out).ptr == end;
  };
  if (!read(0, 4, day.year) || !read(5, 2, day.month) || !read(8, 2, day.day)) return no_day;
  if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > 31) return no_day;
  return static_cast<std::int32_t>(day_number(day));
}

std::vector<Statement> find_statements(const StatementLayers& layers) {
  std::vector<Statement> statements;
  statements.reserve(layers.attributions.items.size());
  if (layers.syntax.arcs.size() != layers.text.tokens.size()) {
    statements.resize(layers.attributions.items.size());
    return statements;
  }
  const StatementReader reader(layers);
  for (AttributionId id = 0; id < layers.attributions.items.size(); ++id)
    statements.push_back(reader.read(id));
  return statements;
}

}  // namespace gainsay
