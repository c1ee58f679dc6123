// What is read of a subject, held against its gold. One function a question; each takes what a ledger gave
// back.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "evaluation/attribution_scores.h"
#include "evaluation/story_scores.h"
#include "evaluation/subject.h"
#include "evaluation/subject_reading.h"

namespace gainsay {

/// What was read otherwise than the gold has it: "article: what".
using SubjectMisses = std::vector<std::string>;

/// Over all articles of the gold; those that were not read are wrong in everything.
struct DocumentScores {
  FieldScore read;
  FieldScore title;
  FieldScore publisher;
  FieldScore published;  ///< the day
  FieldScore modified;   ///< where the page gives one
  FieldScore ends;       ///< the text ends where the article does
};
DocumentScores score_documents(const Subject& subject, const SubjectReading& reading, SubjectMisses& misses);

/// Words that the gold quotes and the texts, as they were read, have.
FieldScore score_quoted_words(const Subject& subject, const SubjectReading& reading, SubjectMisses& misses);

/// Statements of claims, disputes and accusations, in all articles.
struct StatementScores {
  FieldScore found;  ///< some attribution has half of the words or more in its source, cue and content
  FieldScore actor;  ///< of those found: the speaker's name holds the name that the gold gives, or another
  /// Of those found that speak against a claim: read as denies, rejects, doubts or corrects.
  FieldScore denials;
};
StatementScores score_statements(const Subject& subject, const SubjectReading& reading,
                                 SubjectMisses& misses);

/// In the articles that have gold for all attributions.
struct SubjectStoryScores {
  StoryScores stories;
  FoundScore disputes;  ///< denials that are held against a claim: right where against one that they answer
  std::size_t articles = 0;
};
/// Fails as read_story_gold does, the gold not fitting the text.
Result<SubjectStoryScores> score_subject_stories(const Subject& subject, const SubjectReading& reading,
                                                 SubjectMisses& misses);

/// Findings of headlines: right where the gold has one of this kind whose words overlap.
FoundScore score_headlines(const Subject& subject, const SubjectReading& reading, SubjectMisses& misses);

}  // namespace gainsay
