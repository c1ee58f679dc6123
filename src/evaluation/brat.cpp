#include "evaluation/brat.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

#include "base/read_number.h"
#include "base/utf8.h"

namespace gainsay {
namespace {

/// Takes what stands before `mark` off the front of `rest`.
std::string_view take(std::string_view& rest, char mark) {
  const std::size_t end = std::min(rest.find(mark), rest.size());
  const std::string_view first = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return first;
}

using Bounds = std::map<std::string_view, Spans, std::less<>>;

BratAttribution read_event(std::string_view arguments, const Bounds& bounds) {
  BratAttribution event;
  while (!arguments.empty()) {
    std::string_view target = take(arguments, ' ');
    std::string_view role = take(target, ':');
    while (!role.empty() && role.back() >= '0' && role.back() <= '9') role.remove_suffix(1);
    Spans* spans = role == "Source"    ? &event.source
                   : role == "Cue"     ? &event.cue
                   : role == "Content" ? &event.content
                                       : nullptr;
    const auto bound = bounds.find(target);
    if (spans && bound != bounds.end())
      spans->insert(spans->end(), bound->second.begin(), bound->second.end());
  }
  return event;
}

class BratWriter {
 public:
  explicit BratWriter(std::string_view text) : text_(text) {
    for (std::size_t byte = 0; byte < text.size(); byte += utf8::decode(text, byte).length)
      starts_.push_back(byte);
    starts_.push_back(text.size());
  }

  void write(const BratAttribution& item) {
    const std::string_view kind = item.source.empty() ? "Attribution-no-source" : "Attribution";
    const std::size_t trigger = text_bound(kind, item.cue.empty() ? item.content : item.cue);
    const std::string arguments =
        argument("Source", item.source) + argument("Cue", item.cue) + argument("Content", item.content);
    out_ += fmt::format("E{}\t{}:T{}{}\n", ++events_, kind, trigger, arguments);
  }

  std::string take_lines() { return std::move(out_); }

 private:
  std::string argument(std::string_view role, const Spans& spans) {
    return spans.empty() ? std::string() : fmt::format(" {}:T{}", role, text_bound(role, spans));
  }

  std::size_t text_bound(std::string_view kind, const Spans& spans) {
    std::string offsets;
    std::string words;
    const auto add = [&](std::uint32_t begin, std::uint32_t end) {
      if (begin == end) return;
      const std::string_view mark = offsets.empty() ? "" : ";";
      offsets += fmt::format("{}{} {}", mark, begin, end);
      words += words.empty() ? "" : " ";
      words += text_.substr(starts_[begin], starts_[end] - starts_[begin]);
    };
    for (const Span span : spans) {
      std::uint32_t begin = span.begin;
      for (std::uint32_t at = span.begin; at < span.end; ++at) {
        const char c = text_[starts_[at]];
        if (c != '\n' && c != '\r') continue;
        add(begin, at);
        begin = at + 1;
      }
      add(begin, span.end);
    }
    out_ += fmt::format("T{}\t{} {}\t{}\n", ++text_bounds_, kind, offsets, words);
    return text_bounds_;
  }

  std::string_view text_;
  std::vector<std::size_t> starts_;  // byte of each code point
  std::string out_;
  std::size_t text_bounds_ = 0;
  std::size_t events_ = 0;
};

}  // namespace

std::optional<Spans> read_pieces(std::string_view offsets) {
  Spans spans;
  while (!offsets.empty()) {
    std::string_view piece = take(offsets, ';');
    const auto begin = read_number<std::uint32_t>(take(piece, ' '));
    const auto end = read_number<std::uint32_t>(piece);
    if (!begin || !end) return std::nullopt;
    spans.push_back({*begin, *end});
  }
  return spans;
}

Result<std::vector<BratAttribution>> read_brat(std::string_view ann, const std::string& path) {
  Bounds bounds;
  std::vector<BratAttribution> events;
  while (!ann.empty()) {
    std::string_view line = take(ann, '\n');
    const std::string_view id = take(line, '\t');
    if (id.starts_with('T')) {
      std::string_view kind_and_offsets = take(line, '\t');
      take(kind_and_offsets, ' ');
      auto spans = read_pieces(kind_and_offsets);
      if (!spans)
        return fail(ErrorCode::damaged, "has an offset that is no number in " + std::string(id), path);
      bounds[id] = std::move(*spans);
    } else if (id.starts_with('E')) {
      BratAttribution event = read_event(take(line, '\t'), bounds);
      if (!event.cue.empty() || !event.content.empty()) events.push_back(std::move(event));
    }
  }
  return events;
}

std::string write_brat(std::string_view text, const std::vector<BratAttribution>& attributions) {
  BratWriter writer(text);
  for (const BratAttribution& item : attributions) writer.write(item);
  return writer.take_lines();
}

}  // namespace gainsay
