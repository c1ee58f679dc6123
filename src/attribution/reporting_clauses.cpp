#include "attribution/reporting_clauses.h"

#include <algorithm>
#include <array>
#include <optional>

#include "attribution/dateline.h"
#include "attribution/words.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 28> reporting_verbs = {
    "said",     "says",       "told",         "added",     "claimed",   "claims",    "reported",
    "stated",   "announced",  "argued",       "insisted",  "warned",    "confirmed", "admitted",
    "noted",    "alleged",    "declared",     "asserted",  "suggested", "explained", "denied",
    "revealed", "maintained", "acknowledged", "estimated", "predicted", "according", "tells"};
constexpr std::array<std::string_view, 10> claiming_verbs = {
    "claims",   "claimed",   "claim",   "professes", "professed",
    "purports", "purported", "alleges", "pretends",  "profess"};
constexpr std::array<std::string_view, 16> finite_verbs = {"could", "would", "should", "will", "may", "might",
                                                           "can",   "must",  "is",     "are",  "was", "were",
                                                           "has",   "had",   "have",   "did"};
constexpr std::array<std::string_view, 3> relative_pronouns = {"that", "which", "who"};
constexpr std::array<std::string_view, 9> impersonal_verbs = {
    "said", "believed", "thought", "reported", "alleged", "understood", "rumoured", "rumored", "claimed"};
constexpr std::array<std::string_view, 5> forms_of_be = {"is", "are", "was", "were", "been"};
constexpr std::uint32_t longest_speaker = 14;  // words between a quotation and its verb
constexpr std::uint32_t longest_aside = 8;     // words after "said": day, place, addressee
constexpr std::uint32_t shortest_content = 3;  // words
constexpr float rule_margin = 1.0F;

bool is_sentence_end(std::string_view word) {
  return word == "." || word == "!" || word == "?";
}

class Sentences {
 public:
  Sentences(const Article& article, const Text& text, std::vector<LabelledSpan>& labelled)
      : article_(article), text_(text), labelled_(labelled), dateline_(dateline_of(article)) {}

  void run() {
    std::size_t next = 0;
    for (const Sentence& sentence : text_.sentences) {
      while (next < labelled_.size() && labelled_[next].span.end <= sentence.span.begin) ++next;
      std::size_t end = next;
      while (end < labelled_.size() && labelled_[end].span.begin < sentence.span.end) ++end;
      Span span = sentence.span;
      if (dateline_.overlaps(span)) span.begin = std::min(dateline_.end, span.end);
      const auto words = words_in(article_, text_, span);
      if (words.empty()) continue;
      if (end > next) complete(words, next, end);
      for (std::size_t i = next; i < end; ++i) finish_clause(words, i);
      add_relative_clause(words, next, end);
      add_impersonal_clause(words, next, end);
      add_speaker_of_quotation(words, next, end);
    }
    add_running_quotations();
    std::erase_if(labelled_, [](const LabelledSpan& span) { return span.span.empty(); });
    labelled_.insert(labelled_.end(), added_.begin(), added_.end());
    std::sort(labelled_.begin(), labelled_.end(),
              [](const LabelledSpan& a, const LabelledSpan& b) { return a.span < b.span; });
  }

 private:
  // A paragraph that is a quotation, or goes on with one, and where nothing was labelled.
  void add_running_quotations() {
    std::uint32_t number = 0;
    std::size_t next = 0;
    std::size_t quotation = 0;
    for (const IndexRange& passage : passage_sentences(text_)) {
      const Span span{text_.sentences[passage.begin].span.begin, text_.sentences[passage.end - 1].span.end};
      while (next < labelled_.size() && labelled_[next].span.end <= span.begin) ++next;
      const bool silent = next == labelled_.size() || labelled_[next].span.begin >= span.end;
      while (quotation < text_.quotations.size() && text_.quotations[quotation].span.end <= span.begin)
        ++quotation;
      if (silent && quotation < text_.quotations.size()) {
        const Quotation& running = text_.quotations[quotation];
        const Span piece{std::max(running.span.begin, span.begin), std::min(running.span.end, span.end)};
        if (running.depth == 0 && piece.begin == span.begin && piece.begin < piece.end)
          added_.push_back({Role::content, piece, number, rule_margin});
      }
      ++number;
    }
  }

  static std::uint32_t word_at(const std::vector<Word>& words, std::uint32_t byte) {
    const auto at = std::lower_bound(words.begin(), words.end(), byte,
                                     [](const Word& word, std::uint32_t b) { return word.span.begin < b; });
    return static_cast<std::uint32_t>(at - words.begin());
  }

  static std::uint32_t end_of(const std::vector<Word>& words) {
    auto end = static_cast<std::uint32_t>(words.size());
    if (end > 0 && is_sentence_end(words[end - 1].lower)) --end;
    return end;
  }

  [[nodiscard]] bool quoted(Span span) const { return is_quoted(text_, span); }

  // One source and one cue side by side in the sentence, with at most one content.
  void complete(const std::vector<Word>& words, std::size_t begin, std::size_t end) {
    const LabelledSpan* source = nullptr;
    const LabelledSpan* cue = nullptr;
    LabelledSpan* content = nullptr;
    for (std::size_t i = begin; i < end; ++i) {
      LabelledSpan& span = labelled_[i];
      if (span.role == Role::source) {
        if (source != nullptr) return;
        source = &span;
      } else if (span.role == Role::cue) {
        if (cue != nullptr) return;
        cue = &span;
      } else {
        if (content != nullptr) return;
        content = &span;
      }
    }
    if (source == nullptr || cue == nullptr) return;
    const auto cue_words = words_in(article_, text_, cue->span);
    if (std::none_of(cue_words.begin(), cue_words.end(),
                     [](const Word& word) { return is_one_of(word.lower, reporting_verbs); }))
      return;
    const Span clause = hull({source->span, cue->span});
    if (clause.size() > source->span.size() + cue->span.size() + 2) return;
    const std::uint32_t first = word_at(words, clause.begin);
    const std::uint32_t last = word_at(words, clause.end);
    if (first > shortest_content && words[first - 1].lower == "," &&
        end_of(words) - std::min(last, end_of(words)) <= longest_aside) {
      extend_back(words, first - 1, content, cue->passage);
    } else if (content == nullptr && first <= 2 && source->span.begin < cue->span.begin) {
      add_rest(words, last, cue->passage);
    }
  }

  // "that the gallery" before "could have been saved": a clause is cut before its verb.
  void finish_clause(const std::vector<Word>& words, std::size_t index) {
    LabelledSpan& content = labelled_[index];
    if (content.role != Role::content || quoted(content.span)) return;
    const std::uint32_t first = word_at(words, content.span.begin);
    const std::uint32_t after = word_at(words, content.span.end);
    if (first >= words.size() || words[first].lower != "that" || after >= end_of(words)) return;
    if (!is_one_of(words[after].lower, finite_verbs)) return;
    std::uint32_t end = words[end_of(words) - 1].span.end;
    if (index + 1 < labelled_.size()) end = std::min(end, labelled_[index + 1].span.begin);
    while (end > content.span.end && article_.text[end - 1] == ' ') --end;
    content.span.end = std::max(content.span.end, end);
  }

  void extend_back(const std::vector<Word>& words, std::uint32_t comma, LabelledSpan* content,
                   std::uint32_t passage) {
    const Span whole{words.front().span.begin, words[comma - 1].span.end};
    if (quoted(whole)) return;
    if (content == nullptr) {
      added_.push_back({Role::content, whole, passage, rule_margin});
    } else if (content->span.begin > whole.begin && content->span.end >= whole.end &&
               content->span.end <= words[comma].span.end) {
      content->span.begin = whole.begin;
    }
  }

  void add_rest(const std::vector<Word>& words, std::uint32_t from, std::uint32_t passage) {
    const std::uint32_t end = end_of(words);
    for (std::uint32_t i = from; i < std::min(end, from + longest_aside); ++i) {
      if (words[i].lower == "that") {
        from = i;
        break;
      }
    }
    if (from + shortest_content > end || words[from].lower == ",") return;
    added_.push_back(
        {Role::content, {words[from].span.begin, words[end - 1].span.end}, passage, rule_margin});
  }

  void add_relative_clause(const std::vector<Word>& words, std::size_t begin, std::size_t end) {
    for (std::uint32_t i = 1; i + 3 < words.size(); ++i) {
      if (words[i + 1].lower != "to" && !(words[i + 1].lower == "that" && words[i].lower != "claim"))
        continue;
      if (!is_one_of(words[i].lower, claiming_verbs) || !is_one_of(words[i - 1].lower, relative_pronouns))
        continue;
      const Span source = words[i - 1].span;
      const Span cue = words[i].span;
      const Span content{words[i + 1].span.begin, words[end_of(words) - 1].span.end};
      if (content.begin >= content.end || !free_of_cues({source.begin, content.end}, begin, end)) return;
      for (std::size_t at = begin; at < end; ++at) {
        if (labelled_[at].span.overlaps({source.begin, content.end})) labelled_[at].span = {};
      }
      const std::uint32_t passage = --fresh_passage_;  // linked for itself
      added_.push_back({Role::source, source, passage, rule_margin});
      added_.push_back({Role::cue, cue, passage, rule_margin});
      added_.push_back({Role::content, content, passage, rule_margin});
      return;
    }
  }

  // "are said to have adhered": said, and nobody says by whom.
  void add_impersonal_clause(const std::vector<Word>& words, std::size_t begin, std::size_t end) {
    for (std::uint32_t i = 1; i + 3 < words.size(); ++i) {
      if (words[i + 1].lower != "to" || !is_one_of(words[i].lower, impersonal_verbs) ||
          !is_one_of(words[i - 1].lower, forms_of_be))
        continue;
      std::uint32_t last = i + 2;
      while (last < end_of(words) && words[last].lower != "," && words[last].lower != ";") ++last;
      const Span cue{words[i - 1].span.begin, words[i].span.end};
      const Span content{words[i + 1].span.begin, words[last - 1].span.end};
      if (!free_of_labels({cue.begin, content.end}, begin, end)) continue;
      const std::uint32_t passage = --fresh_passage_;
      added_.push_back({Role::cue, cue, passage, rule_margin});
      added_.push_back({Role::content, content, passage, rule_margin});
      return;
    }
  }

  // "…," Ana Brill of the Union told a meeting: a closing mark, a name, a verb of saying.
  void add_speaker_of_quotation(const std::vector<Word>& words, std::size_t begin, std::size_t end) {
    const LabelledSpan* content = nullptr;
    for (std::size_t i = begin; i < end; ++i) {
      if (labelled_[i].role == Role::content && quoted(labelled_[i].span)) content = &labelled_[i];
    }
    if (content == nullptr) return;
    const std::uint32_t first = word_at(words, content->span.end);
    if (first == 0 || first >= words.size()) return;
    const std::string& before = words[first - 1].lower;
    if (before != "\u201d" && before != "\"" && before != "\u2019" && before != "''") return;
    if (!words[first].capitalised && words[first].lower != "the" && words[first].lower != "a") return;
    for (std::uint32_t i = first + 1; i < std::min(end_of(words), first + longest_speaker); ++i) {
      if (is_one_of(words[i].lower, finite_verbs)) return;
      if (!is_one_of(words[i].lower, reporting_verbs)) continue;
      const Span source{words[first].span.begin, words[i - 1].span.end};
      const Span cue = words[i].span;
      if (!free_of_labels({source.begin, cue.end}, begin, end)) return;
      added_.push_back({Role::source, source, content->passage, rule_margin});
      added_.push_back({Role::cue, cue, content->passage, rule_margin});
      return;
    }
  }

  [[nodiscard]] bool free_of_labels(Span span, std::size_t begin, std::size_t end) const {
    return std::none_of(labelled_.begin() + static_cast<std::ptrdiff_t>(begin),
                        labelled_.begin() + static_cast<std::ptrdiff_t>(end),
                        [span](const LabelledSpan& other) { return other.span.overlaps(span); });
  }

  [[nodiscard]] bool free_of_cues(Span span, std::size_t begin, std::size_t end) const {
    return std::none_of(labelled_.begin() + static_cast<std::ptrdiff_t>(begin),
                        labelled_.begin() + static_cast<std::ptrdiff_t>(end),
                        [span](const LabelledSpan& other) {
                          return other.role != Role::content && other.span.overlaps(span);
                        });
  }

  const Article& article_;
  const Text& text_;
  std::vector<LabelledSpan>& labelled_;
  Span dateline_;
  std::vector<LabelledSpan> added_;
  std::uint32_t fresh_passage_ = UINT32_MAX;
};

}  // namespace

void complete_reporting_clauses(const Article& article, const Text& text,
                                std::vector<LabelledSpan>& labelled) {
  Sentences(article, text, labelled).run();
}

}  // namespace gainsay
