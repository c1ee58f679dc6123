#include "copies/attribution_changes.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "copies/placed_attributions.h"

namespace gainsay {
namespace {

// Words before and after an attribution that belong to how it is put: "reportedly", "may have".
constexpr std::uint32_t surrounding_words = 2;

bool denies(const Attribution& item) {
  return is_denial(item.stance) && item.polarity == Polarity::positive;
}

// Stances that do the same more or less strongly; those of different lines, or none, are not compared.
struct Strength {
  int line = 0;
  int strength = 0;
};

Strength strength_of(Stance stance) {
  switch (stance) {
    case Stance::thinks:
      return {1, 0};
    case Stance::claims:
      return {1, 1};
    case Stance::says:
      return {1, 2};
    case Stance::confirms:
    case Stance::admits:
      return {1, 3};
    case Stance::doubts:
      return {2, 0};
    case Stance::rejects:
    case Stance::denies:
    case Stance::corrects:
      return {2, 1};
    case Stance::asks:
      return {3, 0};
    case Stance::demands:
      return {3, 1};
    case Stance::criticises:
      return {4, 0};
    case Stance::accuses:
      return {4, 1};
    default:
      return {};
  }
}

std::string folded(std::string_view text) {
  std::string out;
  for (const char c : text) out += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  return out;
}

class Comparison {
 public:
  Comparison(const AttributedText& a, const AttributedText& b, const Alignment& alignment)
      : a_(a),
        b_(b),
        alignment_(alignment),
        placed_a_(place(a.words, a.attributions)),
        placed_b_(place(b.words, b.attributions)) {}

  std::vector<AttributionChange> changes() {
    const std::vector<std::int32_t> matched =
        match(placed_a_, placed_b_, a_.words, b_.words, a_.attributions, b_.attributions, alignment_);
    std::vector<bool> is_matched(placed_b_.size(), false);
    for (AttributionId i = 0; i < placed_a_.size(); ++i) {
      if (placed_a_[i].size() == 0) continue;
      if (matched[i] == nowhere) {
        lost(a_, b_, placed_a_, placed_b_, alignment_.to_b, i, true);
      } else {
        is_matched[static_cast<std::size_t>(matched[i])] = true;
        otherwise(i, static_cast<AttributionId>(matched[i]));
      }
    }
    for (AttributionId i = 0; i < placed_b_.size(); ++i) {
      if (placed_b_[i].size() > 0 && !is_matched[i])
        lost(b_, a_, placed_b_, placed_a_, alignment_.to_a, i, false);
    }
    return std::move(out_);
  }

 private:
  // What `here` has and was matched with nothing `there`.
  void lost(const AttributedText& here, const AttributedText& there,
            const std::vector<PlacedAttribution>& placed, const std::vector<PlacedAttribution>& placed_there,
            const std::vector<std::int32_t>& counterparts, AttributionId id, bool from_a) {
    using Kind = AttributionChangeKind;
    const PlacedAttribution& item = placed[id];
    const bool denial = denies(here.attributions.items[id]) && claim_stays(here, placed, counterparts, id);
    const auto add = [&](Kind kind) {
      out_.push_back({kind, from_a ? std::optional(id) : std::nullopt,
                      from_a ? std::nullopt : std::optional(id), denial});
    };
    const std::size_t stays =
        kept(item.source, counterparts) + kept(item.cue, counterparts) + kept(item.content, counterparts);
    const bool says_so_nowhere = kept(item.cue, counterparts) == 0 && kept(item.source, counterparts) == 0;
    if (item.content.size() >= 5 && kept(item.content, counterparts) * 3 >= item.content.size() * 2 &&
        says_so_nowhere && item.source.size() + item.cue.size() > 0) {
      if (!is_said(item, placed_there, counterparts, there.words.size()))
        add(from_a ? Kind::unattributed : Kind::attributed);
    } else if (stays * 2 < item.size()) {
      add(from_a ? Kind::went : Kind::appeared);
    }
  }

  // Whether any attribution there holds a third of the words that `item` says.
  static bool is_said(const PlacedAttribution& item, const std::vector<PlacedAttribution>& placed_there,
                      const std::vector<std::int32_t>& counterparts, std::size_t words_there) {
    std::vector<bool> said(words_there, false);
    for (const PlacedAttribution& other : placed_there) {
      for (const std::uint32_t at : other.content) said[at] = true;
    }
    const auto count = std::count_if(item.content.begin(), item.content.end(), [&](std::uint32_t at) {
      return counterparts[at] != nowhere && said[static_cast<std::size_t>(counterparts[at])];
    });
    return static_cast<std::size_t>(count) * 3 >= item.content.size();
  }

  static bool claim_stays(const AttributedText& here, const std::vector<PlacedAttribution>& placed,
                          const std::vector<std::int32_t>& counterparts, AttributionId id) {
    const auto& answered = here.attributions.items[id].answers;
    bool known = false;
    for (const AttributionId claim : answered) {
      if (claim >= placed.size() || placed[claim].size() == 0) continue;
      known = true;
      const WordIndices core = core_of(placed[claim]);
      if (kept(core, counterparts) * 2 >= core.size()) return true;
    }
    return !known;
  }

  // How the second gives what the first has, too.
  void otherwise(AttributionId id, AttributionId other) {
    using Kind = AttributionChangeKind;
    if (stands_unchanged(id)) return;
    const Attribution& was = a_.attributions.items[id];
    const Attribution& is = b_.attributions.items[other];
    if (is.source.empty() != was.source.empty()) {
      add(is.source.empty() ? Kind::source_went : Kind::source_appeared, id, other);
    } else if (!same_source(id, other)) {
      add(Kind::source_changed, id, other);
    }
    if (was.polarity != is.polarity) return add(Kind::restated, id, other);
    const bool was_plain = was.certainty == Certainty::plain;
    const bool is_plain = is.certainty == Certainty::plain;
    const Strength before = strength_of(was.stance);
    const Strength after = strength_of(is.stance);
    if (was_plain != is_plain) {
      add(is_plain ? Kind::hardened : Kind::softened, id, other);
    } else if (was.stance != is.stance && !same_words(placed_a_[id].cue)) {
      const bool compared =
          before.line != 0 && before.line == after.line && before.strength != after.strength;
      add(!compared                          ? Kind::restated
          : after.strength > before.strength ? Kind::hardened
                                             : Kind::softened,
          id, other);
    }
  }

  void add(AttributionChangeKind kind, AttributionId id, AttributionId other) {
    out_.push_back({kind, id, other, false});
  }

  // Whether the cue's words are there in the other text.
  [[nodiscard]] bool same_words(const WordIndices& words) const {
    return !words.empty() && kept(words, alignment_.to_b) == words.size();
  }

  // Whether all words from its first to its last one, and those around, stand so in the other text, too.
  [[nodiscard]] bool stands_unchanged(AttributionId id) const {
    const PlacedAttribution& item = placed_a_[id];
    std::uint32_t first = static_cast<std::uint32_t>(a_.words.size());
    std::uint32_t last = 0;
    for (const WordIndices* part : {&item.source, &item.cue, &item.content}) {
      if (part->empty()) continue;
      first = std::min(first, part->front());
      last = std::max(last, part->back());
    }
    first -= std::min(first, surrounding_words);
    last = std::min(last + surrounding_words, static_cast<std::uint32_t>(a_.words.size()) - 1);
    for (std::uint32_t at = first; at <= last; ++at) {
      if (alignment_.to_b[at] == nowhere) return false;
      if (at > first && alignment_.to_b[at] != alignment_.to_b[at - 1] + 1) return false;
    }
    return true;
  }

  // Different only where both are names and share none of their words: "he" may be anybody.
  [[nodiscard]] bool same_source(AttributionId id, AttributionId other) const {
    const auto names = [](const AttributedText& text, const PlacedAttribution& item) {
      std::vector<std::uint64_t> out;
      for (const std::uint32_t at : item.source) {
        if (text.words[at].is_name) out.push_back(text.words[at].hash);
      }
      return out;
    };
    const auto speaker = [](const AttributedText& text, AttributionId which) -> std::string {
      const auto& said_by = text.attributions.items[which].speaker;
      return said_by && *said_by < text.attributions.speakers.size()
                 ? folded(text.attributions.speakers[*said_by].name)
                 : "";
    };
    const auto before = names(a_, placed_a_[id]);
    const auto after = names(b_, placed_b_[other]);
    if (before.empty() || after.empty()) return true;
    for (const std::uint64_t name : before) {
      if (std::find(after.begin(), after.end(), name) != after.end()) return true;
    }
    const std::string who = speaker(a_, id);
    return !who.empty() && who == speaker(b_, other);
  }

  const AttributedText& a_;
  const AttributedText& b_;
  const Alignment& alignment_;
  std::vector<PlacedAttribution> placed_a_;
  std::vector<PlacedAttribution> placed_b_;
  std::vector<AttributionChange> out_;
};

}  // namespace

std::vector<AttributionChange> attribution_changes(const AttributedText& a, const AttributedText& b,
                                                   const Alignment& alignment) {
  return Comparison(a, b, alignment).changes();
}

AttributionChange turned(const AttributionChange& change) {
  using Kind = AttributionChangeKind;
  AttributionChange out{change.kind, change.b, change.a, change.denial};
  switch (change.kind) {
    case Kind::went:
      out.kind = Kind::appeared;
      break;
    case Kind::appeared:
      out.kind = Kind::went;
      break;
    case Kind::unattributed:
      out.kind = Kind::attributed;
      break;
    case Kind::attributed:
      out.kind = Kind::unattributed;
      break;
    case Kind::softened:
      out.kind = Kind::hardened;
      break;
    case Kind::hardened:
      out.kind = Kind::softened;
      break;
    case Kind::source_went:
      out.kind = Kind::source_appeared;
      break;
    case Kind::source_appeared:
      out.kind = Kind::source_went;
      break;
    case Kind::restated:
    case Kind::source_changed:
      break;
  }
  return out;
}

std::string_view name(AttributionChangeKind kind) {
  constexpr std::array<std::string_view, 10> names = {
      "went",     "appeared", "unattributed", "attributed",      "softened",
      "hardened", "restated", "source_went",  "source_appeared", "source_changed"};
  return names.at(static_cast<std::size_t>(kind));
}

}  // namespace gainsay
