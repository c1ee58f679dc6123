#include "interchange/export_reviews.h"

#include <fmt/format.h>

#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "export/brat.h"
#include "store/json_values.h"
#include "store/review_json.h"
#include "store/review_keys.h"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t at_once = 1000;

constexpr const char* brat_configuration =
    "[entities]\nSource\nCue\nContent\n\n[events]\nAttribution\tSource?:Source, Cue?:Cue, Content?:Content\n"
    "Attribution-no-source\tCue?:Cue, Content?:Content\n\n[relations]\nAnswers\tArg1:<EVENT>, Arg2:<EVENT>\n"
    "Answers-not\tArg1:<EVENT>, Arg2:<EVENT>\n\n[attributes]\n"
    "Verdict\tArg:<EVENT>, Value:accept|correct|reject\nStance\tArg:<EVENT>\n";

Result<std::set<Hash128>> reviewed_articles(Ledger& ledger) {
  std::set<Hash128> all;
  std::int64_t before = INT64_MAX;
  while (true) {
    const auto some = ledger.reviews(before, at_once);
    if (!some) return tl::unexpected(some.error());
    for (const Review& each : *some) all.insert(each.article);
    if (some->size() < at_once) return all;
    before = some->back().number;
  }
}

// The article; nothing where the ledger no longer has it.
Result<std::optional<StoredArticle>> stored(Ledger& ledger, const Hash128& id) {
  auto article = ledger.article(id);
  if (article) return std::optional(std::move(*article));
  if (article.error().code == ErrorCode::not_found) return std::nullopt;
  return tl::unexpected(article.error());
}

bool fits(const JudgedWords& words, std::string_view text) {
  for (const Spans* spans : {&words.source, &words.cue, &words.content}) {
    for (const Span span : *spans) {
      if (span.end > text.size()) return false;
    }
  }
  return true;
}

void add_words(Json& json, const std::optional<StoredArticle>& stored, const JudgedWords& words) {
  const bool there = stored && fits(words, stored->article.text);
  const auto add = [&](const char* name, const Spans& spans) {
    json[name] = there && !spans.empty() ? Json(joined_words(stored->article.text, spans)) : Json(nullptr);
  };
  add("source", words.source);
  add("cue", words.cue);
  add("content", words.content);
}

// The last decision on each words, where it isn't taken back; in the order of what they are on.
std::map<std::string, Review> holding(const std::vector<Review>& reviews) {
  std::map<std::string, Review> last;
  for (const Review& each : reviews) last.insert_or_assign(each.judged, each);
  std::erase_if(last, [](const auto& each) { return each.second.verdict == "withdraw"; });
  return last;
}

// Decisions of one article as brat has them.
class Annotated {
 public:
  explicit Annotated(const StoredArticle& stored) : stored_(stored), annotations_(stored.article.text) {
    for (const Attribution& each : stored.analysis.attributions.items)
      stances_.emplace(review_key(each), name(each.stance));
  }

  void add(const Review& review) {
    const auto judged = judged_of(review.judged);
    if (!judged || !fits(judged->words, stored_.article.text)) return;
    if (judged->answered) return add_link(review, *judged);
    const std::size_t event = event_of(review.judged, judged->words);
    if (event == 0) return;
    annotations_.attribute("Verdict", event, review.verdict);
    const auto read = stances_.find(review.judged);
    const std::string_view as_read = read == stances_.end() ? std::string_view() : read->second;
    const std::string_view stance = review.stance.empty() ? as_read : std::string_view(review.stance);
    if (review.verdict != "reject" && !stance.empty()) annotations_.attribute("Stance", event, stance);
    annotations_.note(fmt::format("E{}", event), who(review));
  }

  std::string take() { return annotations_.take(); }

 private:
  static std::string who(const Review& review) {
    return fmt::format("{}, {}{}{}", review.reviewer, review.decided, review.note.empty() ? "" : ": ",
                       review.note);
  }

  void add_link(const Review& review, const Judged& judged) {
    const std::string own = review.judged.substr(0, review.judged.find('>'));
    const std::size_t answer = event_of(own, judged.words);
    if (answer == 0) return;
    const bool accepted = review.verdict == "accept";
    if (judged.answered->article == review.article && fits(judged.answered->words, stored_.article.text)) {
      const std::size_t claim = event_of(judged.answered->key, judged.answered->words);
      if (claim == 0) return;
      const std::size_t relation = annotations_.relation(accepted ? "Answers" : "Answers-not", answer, claim);
      return annotations_.note(fmt::format("R{}", relation), who(review));
    }
    annotations_.note(fmt::format("E{}", answer),
                      fmt::format("{} {}:{}; {}", accepted ? "Answers" : "Answers-not",
                                  to_hex(judged.answered->article), judged.answered->key, who(review)));
  }

  // One event for the same words, however often they are judged.
  std::size_t event_of(const std::string& key, const JudgedWords& words) {
    const auto [at, is_new] = events_.emplace(key, 0);
    if (is_new) at->second = annotations_.event(words.source, words.cue, words.content);
    return at->second;
  }

  const StoredArticle& stored_;
  BratAnnotations annotations_;
  std::map<std::string, std::string_view> stances_;
  std::map<std::string, std::size_t> events_;
};

/// Of each article with decisions: its id, all of them, and itself where the ledger still has it.
template <typename Each>
Result<void> each_reviewed(Ledger& ledger, const Each& each) {
  const auto articles = reviewed_articles(ledger);
  if (!articles) return tl::unexpected(articles.error());
  for (const Hash128& id : *articles) {
    const auto reviews = ledger.reviews_of(id);
    if (!reviews) return tl::unexpected(reviews.error());
    const auto article = stored(ledger, id);
    if (!article) return tl::unexpected(article.error());
    if (auto done = each(id, *reviews, *article); !done) return done;
  }
  return {};
}

}  // namespace

Result<void> export_review_lines(Ledger& ledger, const Write& write) {
  return each_reviewed(ledger, [&](const Hash128&, const auto& reviews, const auto& article) -> Result<void> {
    const auto last = holding(reviews);
    for (const Review& review : reviews) {
      Json json = {{"record", "review"}};
      json.update(json_of(review));
      const auto holds = last.find(review.judged);
      json["holds"] = holds != last.end() && holds->second.number == review.number;
      const auto judged = judged_of(review.judged);
      add_words(json, article, judged ? judged->words : JudgedWords{});
      if (judged && judged->answered) {
        const auto other = stored(ledger, judged->answered->article);
        if (!other) return tl::unexpected(other.error());
        add_words(json["answers"], *other, judged->answered->words);
      }
      if (auto written = write(in_one_line(json) + "\n"); !written) return written;
    }
    return {};
  });
}

Result<void> export_review_folder(Ledger& ledger, const WriteFile& write) {
  if (auto written = write("annotation.conf", brat_configuration); !written) return written;
  return each_reviewed(ledger,
                       [&](const Hash128& id, const auto& reviews, const auto& article) -> Result<void> {
                         const auto last = holding(reviews);
                         if (!article || last.empty()) return {};
                         Annotated annotated(*article);
                         for (const auto& [key, review] : last) annotated.add(review);
                         const std::string name = to_hex(id);
                         if (auto written = write(name + ".txt", article->article.text); !written)
                           return written;
                         if (auto written = write(name + ".ann", annotated.take()); !written) return written;
                         return {};
                       });
}

}  // namespace gainsay
