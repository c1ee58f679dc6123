// Articles of one attribution each, with what it states.
#pragma once

#include "store/kept.h"

namespace gainsay::testing {

// "SOURCE said CONTENT", published on a day of March 2031, and what it states.
inline Kept said(const std::string& text, int day, Statement statement) {
  Kept out = kept(text);
  out.article.metadata.published.precision = Timestamp::Precision::day;
  out.article.metadata.published.iso = "2031-03-" + std::string(day < 10 ? "0" : "") + std::to_string(day);
  statement.day = 22338 + day;
  statement.speaker = out.analysis.attributions.speakers.front().name;
  if (statement.denied) out.analysis.attributions.items.front().stance = Stance::denies;
  out.analysis.statements = {std::move(statement)};
  return out;
}

inline Statement cracked(const std::string& bridge, const std::string& also = {}) {
  Statement out;
  out.terms = {{TermKind::place, TermRole::none, false, bridge, {}},
               {TermKind::thing, TermRole::agent, false, "bridge", {}},
               {TermKind::action, TermRole::none, false, "crack", {}}};
  out.main = 2;
  if (!also.empty()) out.terms.push_back({TermKind::thing, TermRole::none, false, also, {}});
  return out;
}

inline Statement denied(Statement statement) {
  statement.denied = true;
  return statement;
}

}  // namespace gainsay::testing
