// Sketches and decisions as the texts in which tables hold them, there and back.
#pragma once

#include <string>

#include "actors/decisions.h"
#include "actors/sketch.h"

namespace gainsay {

/// Roles and forms of a sketch; the rest stands in columns.
std::string about_of(const ActorSketch& sketch);
/// Fills these in again. Throws SqliteFailure where `about` is no such text.
void read_about(std::string_view about, ActorSketch& sketch);

/// What a decision is about.
std::string subject_of(const ActorDecision& decision);
void read_subject(std::string_view subject, ActorDecision& decision);

}  // namespace gainsay
