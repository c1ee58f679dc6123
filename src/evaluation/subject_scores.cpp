#include "evaluation/subject_scores.h"

#include <fmt/format.h>

#include <algorithm>

#include "evaluation/story_pairs.h"
#include "evaluation/subject_match.h"
#include "export/names.h"

namespace gainsay {
namespace {

class StatementComparison {
 public:
  StatementComparison(const Subject& subject, const SubjectReading& reading, SubjectMisses& misses)
      : subject_(subject), reading_(reading), misses_(misses) {}

  const Attribution* look_for(const SubjectSaying& saying) {
    const auto words = found_words(reading_, saying.words);
    const StoredArticle* stored = article_of(reading_, saying.words.article);
    const auto id = words ? attribution_of(*stored, *words) : std::nullopt;
    const Attribution* found = id ? &stored->analysis.attributions.items[*id] : nullptr;
    mark(scores_.found, found != nullptr);
    if (!found) {
      miss(saying, "not found", saying.who);
      return nullptr;
    }
    const auto& speakers = stored->analysis.attributions.speakers;
    const std::string speaker = found->speaker ? speakers[*found->speaker].name : "nobody";
    const bool right = is_called(speaker, saying.who);
    mark(scores_.actor, right);
    if (!right) miss(saying, "actor", fmt::format("{}, not {}", speaker, saying.who));
    return found;
  }

  void look_for(const SubjectAnswer& answer) {
    const Attribution* found = look_for(answer.saying);
    if (!found || !is_denial(answer.stance)) return;
    mark(scores_.denials, is_denial(found->stance));
    if (!is_denial(found->stance)) miss(answer.saying, "no denial but", std::string(name(found->stance)));
  }

  [[nodiscard]] StatementScores scores() const { return scores_; }

 private:
  void miss(const SubjectSaying& saying, std::string_view what, const std::string& instead) {
    misses_.push_back(
        fmt::format("{}: {}: {}: \u201c{}\u201d", saying.words.article, what, instead, saying.words.words));
  }

  /// Whether a speaker's name is that of `who`, as the gold calls it.
  [[nodiscard]] bool is_called(const std::string& speaker, const std::string& who) const {
    const std::string name = lower(speaker);
    if (name.find(lower(who)) != std::string::npos) return true;
    for (const SubjectActor& actor : subject_.actors) {
      if (actor.name != who) continue;
      return std::any_of(actor.names.begin(), actor.names.end(), [&name](const SubjectName& each) {
        // A bare surname is not enough: two share one.
        return (each.kind != "surname" || each.name.find(' ') != std::string::npos) &&
               name.find(lower(each.name)) != std::string::npos;
      });
    }
    return false;
  }

  const Subject& subject_;
  const SubjectReading& reading_;
  SubjectMisses& misses_;
  StatementScores scores_;
};

bool has_link(const Story& story, const std::vector<std::optional<AttributionId>>& found,
              const Dispute& dispute, AttributionId denial) {
  for (std::size_t gold = 0; gold < story.attributions.size(); ++gold) {
    if (found[gold] != denial) continue;
    for (const std::size_t answered : story.attributions[gold].answers) {
      if (!found[answered]) continue;
      if (std::find(dispute.claims.begin(), dispute.claims.end(), *found[answered]) != dispute.claims.end())
        return true;
    }
  }
  return false;
}

/// A denial counts once for each dispute that it stands in.
void add_disputes(const Story& story, const Analysis& analysis, FoundScore& score, SubjectMisses& misses) {
  const auto found = pair_attributions(story, analysis.attributions);
  std::vector<bool> is_right(story.attributions.size());
  for (const Dispute& dispute : analysis.disputes) {
    for (const AttributionId denial : dispute.denials) {
      ++score.found;
      const bool right = has_link(story, found, dispute, denial);
      score.right += right ? 1 : 0;
      const auto gold = std::find(found.begin(), found.end(), std::optional<AttributionId>(denial));
      if (right) is_right[static_cast<std::size_t>(gold - found.begin())] = true;
      if (!right)
        misses.push_back(fmt::format("{}: dispute that is none: \u201c{}\u201d", story.name,
                                     slice(story.text, hull(analysis.attributions.items[denial].cue))));
    }
  }
  for (std::size_t gold = 0; gold < story.attributions.size(); ++gold) {
    const StoryAttribution& item = story.attributions[gold];
    if (item.answers.empty() || !is_denial(item.stance) || item.polarity == Polarity::negative) continue;
    ++score.gold;
    if (!is_right[gold]) misses.push_back(fmt::format("{}: dispute not found: {}", story.name, item.id));
  }
}

}  // namespace

DocumentScores score_documents(const Subject& subject, const SubjectReading& reading, SubjectMisses& misses) {
  DocumentScores scores;
  for (const SubjectArticle& wanted : subject.articles) {
    const StoredArticle* stored = article_of(reading, wanted.name);
    mark(scores.read, stored != nullptr);
    if (!stored) misses.push_back(wanted.name + ": not read");
    const Metadata have = stored ? stored->article.metadata : Metadata();
    const auto compare = [&](FieldScore& score, std::string_view field, const std::string& value,
                             const std::string& gold) {
      mark(score, value == gold);
      if (value != gold)
        misses.push_back(
            fmt::format("{}: {}: \u201c{}\u201d, not \u201c{}\u201d", wanted.name, field, value, gold));
    };
    compare(scores.title, "title", have.title, wanted.title);
    compare(scores.publisher, "publisher", have.publisher, wanted.publisher);
    compare(scores.published, "published", have.published.iso.substr(0, 10), wanted.published);
    if (!wanted.modified.empty())
      compare(scores.modified, "modified", have.modified.iso.substr(0, 10), wanted.modified);
    const std::string text = stored ? stored->article.text : std::string();
    compare(scores.ends, "ends", text.substr(text.size() - std::min(text.size(), wanted.ends.size())),
            wanted.ends);
  }
  return scores;
}

FieldScore score_quoted_words(const Subject& subject, const SubjectReading& reading, SubjectMisses& misses) {
  FieldScore score;
  for (const GoldWords& words : quoted_words(subject)) {
    const bool stand = found_words(reading, words).has_value();
    mark(score, stand);
    if (!stand)
      misses.push_back(fmt::format("{}: not in the text, or more than once: \u201c{}\u201d ({})",
                                   words.article, words.words, words.place));
  }
  return score;
}

StatementScores score_statements(const Subject& subject, const SubjectReading& reading,
                                 SubjectMisses& misses) {
  StatementComparison comparison(subject, reading, misses);
  for (const SubjectClaim& claim : subject.claims) {
    for (const SubjectSaying& member : claim.members) comparison.look_for(member);
  }
  for (const SubjectDispute& dispute : subject.disputes) {
    for (const SubjectAnswer& answer : dispute.answers) comparison.look_for(answer);
  }
  for (const SubjectAccusation& accusation : subject.accusations) {
    for (const SubjectReply& reply : accusation.replies) comparison.look_for(reply.saying);
  }
  return comparison.scores();
}

Result<SubjectStoryScores> score_subject_stories(const Subject& subject, const SubjectReading& reading,
                                                 SubjectMisses& misses) {
  SubjectStoryScores scores;
  for (const SubjectStory& each : subject.stories) {
    const StoredArticle* stored = article_of(reading, each.article);
    if (!stored) return fail(ErrorCode::damaged, "this article was not read", each.path);
    const auto story = read_story_gold(each.article, stored->article.text, each.gold, each.path);
    if (!story) return tl::unexpected(story.error());
    std::vector<StoryMiss> own;
    add(scores.stories, score_story(*story, stored->analysis, &own));
    add_disputes(*story, stored->analysis, scores.disputes, misses);
    ++scores.articles;
    for (const StoryMiss& miss : own)
      misses.push_back(
          fmt::format("{}: {} {}", each.article, miss.id > 0 ? std::to_string(miss.id) : "-", miss.what));
  }
  return scores;
}

FoundScore score_headlines(const Subject& subject, const SubjectReading& reading, SubjectMisses& misses) {
  FoundScore score;
  std::vector<bool> is_found(subject.headlines.size());
  for (const auto& [name, stored] : reading) {
    for (const HeadlineFinding& finding : stored.analysis.headline_findings) {
      bool right = false;
      for (std::size_t i = 0; i < subject.headlines.size(); ++i) {
        const SubjectHeadline& wanted = subject.headlines[i];
        if (wanted.words.article != name || wanted.kind != format_name(finding.kind)) continue;
        const auto words = found_words(reading, wanted.words);
        if (!words || !hull(*words).overlaps(finding.headline)) continue;
        right = true;
        // Findings that say the same twice are one.
        if (!is_found[i]) ++score.right, ++score.found;
        is_found[i] = true;
      }
      if (right) continue;
      ++score.found;
      misses.push_back(fmt::format("{}: headline finding that is none: {}: \u201c{}\u201d", name,
                                   format_name(finding.kind), slice(stored.article.text, finding.headline)));
    }
  }
  score.gold = subject.headlines.size();
  for (std::size_t i = 0; i < subject.headlines.size(); ++i) {
    const SubjectHeadline& wanted = subject.headlines[i];
    if (!is_found[i])
      misses.push_back(fmt::format("{}: headline finding not found: {}: \u201c{}\u201d", wanted.words.article,
                                   wanted.kind, wanted.words.words));
  }
  return score;
}

}  // namespace gainsay
