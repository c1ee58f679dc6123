// Interviews, transcripts, questions and answers: whose turn it is stands before what is said.
#pragma once

#include <cstdint>
#include <vector>

#include "attribution/attribution.h"
#include "attribution/links.h"

namespace gainsay {

/// "Q. Why did you leave?", "RASMUSSEN: To walk on, yes.", "Weekend Velm: You were booed."
struct Turn {
  Span label;             ///< who speaks, as it stands: "Q", "PRESENTER (Folasade Quist)"
  Span mark;              ///< the colon or full stop after it
  Spans content;          ///< a piece a paragraph
  std::uint32_t who = 0;  ///< the same for labels that are the same but for case and brackets
};

/// The turns of an article, ascending; none where its paragraphs are no dialogue: two speakers or more, one
/// of whom comes back, and no label but theirs for long. A paragraph without a label between two turns goes
/// on with the first. Linear in the text.
std::vector<Turn> find_turns(const Article& article);

/// Makes each turn an attribution. What `linked` has of the labels themselves gives way; what is reported
/// within a turn stays.
void add_turns(const std::vector<Turn>& turns, std::vector<LinkedSpans>& linked);

/// Whether what is said ends in a question.
bool is_question(const Article& article, const Spans& content);

/// Whether the first few words say that something is not so: "No, sir", "That is false", "It is a lie".
bool says_untrue(const Article& article, const Text& text, const Spans& content);

/// What a turn does: asks, denies where its first words say that something is not so, else says.
Stance stance_of_turn(const Article& article, const Text& text, const Spans& content);

}  // namespace gainsay
