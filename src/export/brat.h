// Attributions as brat standoff, in the shape in which PolNeAR is published.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "analysis/analysis.h"
#include "export/code_points.h"
#include "export/selection.h"

namespace gainsay {

/// The .ann that stands beside a .txt holding Article::text and nothing else. Offsets are code points of that
/// text; the pieces of a span are parted by ';', and a span is cut where it crosses a line, as brat demands.
/// Text-bound lines are Source, Cue, Content and the event's trigger Attribution or Attribution-no-source,
/// which repeats the cue: "E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3". brat has no event without a
/// trigger, so an attribution without a cue takes its content's place as one.
std::string to_brat(const Article& article, const Analysis& analysis, const Selection& which);
std::string to_brat(const Article& article, const Analysis& analysis);

/// The .ann of one article, put together piece by piece in the shape of to_brat. `text` must outlive it.
class BratAnnotations {
 public:
  explicit BratAnnotations(std::string_view text) : text_(text), points_(text) {}

  /// An attribution's event and its text-bound lines. Its number, the 1 of "E1"; 0, and nothing written,
  /// where it has neither cue nor content.
  std::size_t event(const Spans& source, const Spans& cue, const Spans& content);
  /// "A1\tStance E1 denies"
  void attribute(std::string_view name, std::size_t event, std::string_view value);
  /// "R1\tAnswers Arg1:E2 Arg2:E1". Its number.
  std::size_t relation(std::string_view name, std::size_t from, std::size_t to);
  /// "#1\tAnnotatorNotes E1\twords"; `target` is "E1" or "R1". Line ends become spaces.
  void note(std::string_view target, std::string words);
  std::string take() { return std::move(out_); }

 private:
  std::string argument(std::string_view role, const Spans& spans);
  std::size_t text_bound(std::string_view kind, const Spans& spans);

  std::string_view text_;
  CodePoints points_;
  std::string out_;
  std::size_t text_bounds_ = 0;
  std::size_t events_ = 0;
  std::size_t attributes_ = 0;
  std::size_t relations_ = 0;
  std::size_t notes_ = 0;
};

}  // namespace gainsay
