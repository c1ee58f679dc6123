// brat standoff as PolNeAR is published in: attributions beside a text, in code points.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/span.h"

namespace gainsay {

/// One attribution of an .ann file. Spans are code points of the .txt, not bytes.
struct BratAttribution {
  Spans source;
  Spans cue;
  Spans content;
  double confidence = 0;  ///< of what was found; no part of the file
};

/// "12 20;31 35": pieces of a span. None where a number is missing.
std::optional<Spans> read_pieces(std::string_view offsets);

/// The events of `ann`, those with neither cue nor content left out. A role given twice has the pieces of
/// both; other lines and roles are passed over. Fails with damaged where an offset is no number; `path` is
/// for the message.
Result<std::vector<BratAttribution>> read_brat(std::string_view ann, const std::string& path);

/// An .ann file. `text` is the UTF-8 text; a span is cut at line ends, as brat demands.
std::string write_brat(std::string_view text, const std::vector<BratAttribution>& attributions);

}  // namespace gainsay
