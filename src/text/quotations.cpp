#include "text/quotations.h"

#include <algorithm>
#include <optional>

#include "text/characters.h"

namespace gainsay {
namespace {

enum class Family : std::uint8_t { none, double_mark, single_mark, guillemet, single_guillemet };
enum class Side : std::uint8_t { open, close, either };

struct Mark {
  Family family = Family::none;
  Side side = Side::either;
  bool low = false;  // „ and ‚, which “ and ‘ close
};

Mark mark_of(std::string_view word) {
  if (word.size() > 3) return {};
  if (word == "\"") return {Family::double_mark, Side::either};
  if (word == "``") return {Family::double_mark, Side::open};
  if (word == "''") return {Family::double_mark, Side::either};
  if (word == "'") return {Family::single_mark, Side::either};
  if (word == "`") return {Family::single_mark, Side::open};
  switch (character_at(word, 0)) {
    case 0x201C:
      return {Family::double_mark, Side::open};
    case 0x201D:
      return {Family::double_mark, Side::close};
    case 0x201E:
      return {Family::double_mark, Side::open, true};
    case 0x2018:
      return {Family::single_mark, Side::open};
    case 0x2019:
      return word.size() == 3 ? Mark{Family::single_mark, Side::close} : Mark{};
    case 0x201A:
      return {Family::single_mark, Side::open, true};
    case 0xAB:
      return {Family::guillemet, Side::open};
    case 0xBB:
      return {Family::guillemet, Side::close};
    case 0x2039:
      return {Family::single_guillemet, Side::open};
    case 0x203A:
      return {Family::single_guillemet, Side::close};
    default:
      return {};
  }
}

struct Open {
  std::uint32_t token;
  std::size_t quotation;  // its place in the result
  Family family;
  bool low;
};

constexpr std::size_t deepest = 8;

class Pairing {
 public:
  Pairing(std::string_view text, const std::vector<Token>& tokens) : text_(text), tokens_(tokens) {}

  void paragraph(IndexRange range, std::optional<Mark> goes_on) {
    find_single_ends(range);
    std::uint32_t at = range.begin;
    if (carried_ && at < range.end && opens_paragraph(at)) ++at;  // the repeated mark opens nothing new
    carried_ = false;
    for (; at < range.end; ++at) {
      if (is_ascii_word(text_[tokens_[at].span.begin])) continue;
      const Mark mark = mark_of(slice(text_, tokens_[at].span));
      if (mark.family != Family::none) meet(at, mark, range);
    }
    if (goes_on && !open_.empty() && open_.front().family == Family::double_mark) {
      while (open_.size() > 1) give_up(range.end);
      carried_ = true;
      return;
    }
    while (!open_.empty()) give_up(range.end);
  }

  /// The mark that opens the paragraph at `range`, if it is a double one that another could continue.
  std::optional<Mark> continuing_mark(IndexRange range) const {
    if (range.begin >= range.end || !opens_paragraph(range.begin)) return std::nullopt;
    return mark_of(slice(text_, tokens_[range.begin].span));
  }

  std::vector<Quotation> take() {
    std::erase_if(quotations_, [](const Quotation& quotation) { return quotation.span.empty(); });
    return std::move(quotations_);
  }

 private:
  bool opens_paragraph(std::uint32_t at) const {
    const Mark mark = mark_of(slice(text_, tokens_[at].span));
    return mark.family == Family::double_mark && mark.side != Side::close;
  }

  bool space_before(std::uint32_t at) const {
    const char32_t before = character_before(text_, tokens_[at].span.begin);
    return before == 0 || is_space(before) || before == '(' || before == '[' || before == 0x2014 ||
           before == 0x2013 || before == '-' || before == '/' || before == 0x201C || before == 0x2018 ||
           (before == '"' && at > 0 && is_open(at - 1));
  }
  bool is_open(std::uint32_t at) const { return !open_.empty() && open_.back().token == at; }
  bool space_after(std::uint32_t at) const {
    const char32_t after = character_at(text_, tokens_[at].span.end);
    return after == 0 || is_space(after);
  }
  bool could_end_single(std::uint32_t at) const {
    const std::string_view word = slice(text_, tokens_[at].span);
    if (word != "'" && word != "\xE2\x80\x99") return false;
    return !is_space(character_before(text_, tokens_[at].span.begin)) &&
           !is_word(character_at(text_, tokens_[at].span.end));
  }

  /// The last token of the paragraph that could close a single mark: none opens after it.
  void find_single_ends(IndexRange range) {
    last_single_end_ = 0;
    for (std::uint32_t at = range.end; at > range.begin; --at) {
      if (could_end_single(at - 1)) {
        last_single_end_ = at - 1;
        return;
      }
    }
  }

  void meet(std::uint32_t at, Mark mark, IndexRange range) {
    Side side = mark.side;
    if (!open_.empty() && open_.back().low && open_.back().family == mark.family)
      return close(at, mark.family);
    if (side == Side::either) {
      const bool opened =
          std::ranges::any_of(open_, [&](const Open& open) { return open.family == mark.family; });
      const bool before = space_before(at);
      const bool after = space_after(at);
      if (before && !after) {
        side = Side::open;
      } else if (before == after) {
        side = opened ? Side::close : Side::open;
        if (before == false && !opened) side = mark.family == Family::single_mark ? Side::close : side;
        if (at + 1 == range.end && !opened) side = Side::close;
      } else {
        side = Side::close;
      }
    }
    if (side == Side::close) return close(at, mark.family);
    if (mark.family == Family::single_mark && last_single_end_ <= at) return;  // an apostrophe
    if (open_.size() >= deepest) return;
    // Marks of one family don't stand inside each other: the one before was never closed.
    for (std::size_t i = 0; i < open_.size(); ++i) {
      if (open_[i].family != mark.family) continue;
      while (open_.size() > i) give_up(at);
      break;
    }
    open_.push_back({at, quotations_.size(), mark.family, mark.low});
    quotations_.push_back({{tokens_[at].span.begin, tokens_[at].span.begin},
                           {at + 1, at + 1},
                           static_cast<std::uint32_t>(open_.size() - 1),
                           false});
  }

  void close(std::uint32_t at, Family family) {
    const auto found =
        std::find_if(open_.rbegin(), open_.rend(), [&](const Open& open) { return open.family == family; });
    if (found == open_.rend()) return;
    if (family == Family::single_mark) {
      // "the ministers' plan" inside single marks: the possessive closes nothing while a better end follows.
      const char32_t before = character_before(text_, tokens_[at].span.begin);
      const bool possessive = (before == 's' || before == 'S') && at < last_single_end_ &&
                              at + 1 < tokens_.size() &&
                              is_lower(character_at(text_, tokens_[at + 1].span.begin));
      if (possessive || !could_end_single(at)) return;
      if (found != open_.rbegin()) return;  // a double mark is open inside: an apostrophe there
    }
    const auto target = static_cast<std::size_t>(open_.rend() - found) - 1;
    while (open_.size() > target + 1) give_up(at);
    Quotation& quotation = quotations_[open_.back().quotation];
    quotation.span.end = tokens_[at].span.end;
    quotation.tokens.end = at;
    quotation.closed = true;
    open_.pop_back();
  }

  /// Ends the innermost open quotation before token `end`. A single mark that nothing closed was an
  /// apostrophe.
  void give_up(std::uint32_t end) {
    const Open open = open_.back();
    open_.pop_back();
    Quotation& quotation = quotations_[open.quotation];
    if (open.family == Family::single_mark || end <= open.token + 1) return forget(open.quotation);
    quotation.span.end = tokens_[end - 1].span.end;
    quotation.tokens.end = end;
  }

  /// Leaves an empty span, which take() drops, and lifts what stood inside.
  void forget(std::size_t index) {
    quotations_[index].span.end = quotations_[index].span.begin;
    for (std::size_t inner = index + 1; inner < quotations_.size(); ++inner) {
      if (quotations_[inner].depth > 0) --quotations_[inner].depth;
    }
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  std::vector<Open> open_;
  std::vector<Quotation> quotations_;
  std::uint32_t last_single_end_ = 0;
  bool carried_ = false;
};

}  // namespace

std::vector<Quotation> pair_quotations(std::string_view text, const std::vector<Token>& tokens,
                                       const std::vector<IndexRange>& paragraphs) {
  Pairing pairing(text, tokens);
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    pairing.paragraph(paragraphs[i],
                      i + 1 < paragraphs.size() ? pairing.continuing_mark(paragraphs[i + 1]) : std::nullopt);
  }
  return pairing.take();
}

}  // namespace gainsay
