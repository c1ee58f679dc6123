#include "extract/scraped_text.h"

#include <algorithm>
#include <map>
#include <optional>

#include "extract/control_line.h"
#include "extract/dateline.h"
#include "extract/plain_words.h"
#include "extract/text_lines.h"

namespace gainsay {
namespace {

constexpr std::size_t head_lines = 15;      // where menu, breadcrumb and title stand
constexpr std::size_t below_title = 6;      // where byline and date stand
constexpr std::size_t longest_title = 250;  // bytes

constexpr std::string_view site_separators[] = {" - ", " | ", " \u2013 ", " \u2014 ", " :: ", " \u00bb "};

/// A colon behind capitals marks a label as often.
bool has_dateline(std::string_view line) {
  const auto dateline = read_dateline(line);
  return dateline && !dateline->by_colon;
}

class Reader {
 public:
  Reader(std::string_view text, std::string_view title)
      : text_(text), given_(title.substr(0, longest_title)), title_(letters_only(given_)) {}

  ScrapedText run() {
    lines_ = text_lines(text_);
    if (!lines_.empty() && is_address(line(0))) {
      out_.address = lines_.front().span;
      lines_.erase(lines_.begin());
    }
    for (std::size_t i = 0; i < head_end(); ++i)
      head_.push_back(line(i).size() <= longest_title ? letters_only(line(i)) : std::string());
    std::size_t first = read_head();
    const std::size_t last = std::max(first, tail(first));
    first = read_below_title(first, last);
    add_paragraphs(first, last);
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string_view line(std::size_t i) const { return slice(text_, lines_[i].span); }

  [[nodiscard]] std::size_t head_end() const { return std::min(lines_.size(), head_lines); }

  [[nodiscard]] bool is_prose_line(std::size_t i) const {
    return line(i).size() > longest_title || (is_prose(line(i)) && ends_as_sentence(line(i)));
  }

  // The index of the first line after title and menu.
  std::size_t read_head() {
    const auto [crumb_title, after_crumb] = read_breadcrumb();
    const auto title = find_title(crumb_title.empty() ? title_ : crumb_title, after_crumb);
    for (std::size_t i = 0; i < title.value_or(after_crumb); ++i) note_byline_and_date(i);
    if (!title) return after_crumb;
    out_.parts.push_back({lines_[*title].span, ParagraphKind::headline});
    return *title + 1;
  }

  // The title that ends the breadcrumb, if it does, and the line after it.
  std::pair<std::string, std::size_t> read_breadcrumb() {
    for (std::size_t i = 0; i < head_end() && !is_prose_line(i); ++i) {
      auto parts = breadcrumb_parts(text_, lines_[i].span);
      if (parts.empty()) continue;
      std::string last = letters_only(slice(text_, parts.back()));
      const bool titled = last == title_ || std::find(head_.begin(), head_.end(), last) != head_.end();
      const bool arrows =
          line(i).find('|') == std::string_view::npos && line(i).find('/') == std::string_view::npos;
      const bool brief = slice(text_, parts.back()).size() <= 40 && i + 1 < lines_.size();
      if (titled) {
        parts.pop_back();
      } else if (!is_home(slice(text_, parts.front())) && !(arrows && brief)) {
        continue;  // a menu, not a path
      }
      // A path that ends in a title which nothing repeats is the title's only place.
      if (!titled && !brief) {
        const Span title = parts.back();
        parts.pop_back();
        out_.section_path = std::move(parts);
        lines_[i].span = title;
        head_[i] = last;
        return {std::move(last), i};
      }
      out_.section_path = std::move(parts);
      return {titled ? std::move(last) : std::string(), i + 1};
    }
    return {};
  }

  // Whether only lines that are no running text stand before line `i`: those that leaving out may cost.
  [[nodiscard]] bool opens_the_text(std::size_t i) const {
    for (std::size_t before = 0; before < i; ++before) {
      if (is_prose_line(before) && head_[before] != head_[i]) return false;
    }
    return true;
  }

  // The last of its repetitions in the head, so that what stands between them is left out.
  [[nodiscard]] std::optional<std::size_t> last_in_head(const std::string& letters) const {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < head_.size() && !letters.empty(); ++i) {
      if (head_[i] == letters && opens_the_text(i)) found = i;
    }
    return found;
  }

  [[nodiscard]] std::optional<std::size_t> find_title(const std::string& known, std::size_t from) {
    if (const auto found = last_in_head(known)) return found;
    if (const auto found = title_beside_site()) return found;
    if (!known.empty()) return std::nullopt;
    std::map<std::string_view, std::size_t> seen;
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < head_.size(); ++i) {
      const bool title_like = !is_prose_line(i) || line(i).ends_with('?') || is_title_cased(line(i));
      if (head_[i].empty() || !title_like || std::count(line(i).begin(), line(i).end(), ' ') < 3) continue;
      if (!seen.emplace(head_[i], i).second && opens_the_text(i)) found = i;
    }
    return found ? found : title_by_looks(from);
  }

  // "Dam is empty - Selm Post" beside "Dam is empty".
  std::optional<std::size_t> title_beside_site() {
    for (std::size_t i = 0; i <= head_.size(); ++i) {
      const bool given = i == head_.size();
      const std::string_view whole = given ? given_ : line(i);
      if (whole.size() > longest_title) continue;
      for (const std::string_view separator : site_separators) {
        const std::size_t at = whole.rfind(separator);
        if (at == std::string_view::npos || at == 0) continue;
        const auto title = last_in_head(letters_only(whole.substr(0, at)));
        if (!title || *title == i) continue;
        const auto site = static_cast<std::uint32_t>(at + separator.size());
        if (!given) out_.publisher = {lines_[i].span.begin + site, lines_[i].span.end};
        return given || i < *title ? title : std::optional(opens_the_text(i) ? i : *title);
      }
    }
    return std::nullopt;
  }

  // A short line with no full stop, set apart from the longer ones below it.
  [[nodiscard]] std::optional<std::size_t> title_by_looks(std::size_t from) const {
    for (std::size_t i = from; i < head_end(); ++i) {
      if (is_page_control(line(i)) || is_control_word(line(i)) || is_byline(line(i)) || is_date_line(line(i)))
        continue;
      const bool apart = i + 1 < lines_.size() && is_prose(line(i + 1)) &&
                         line(i + 1).size() > line(i).size() && lines_[i + 1].after_blank;
      const bool headed = i + 1 < lines_.size() && (is_byline(line(i + 1)) || is_date_line(line(i + 1)));
      // "ORVEL (Meridian) - " opens the article below it: whatever it ends in, it is the headline.
      const bool filed = i + 1 < lines_.size() && has_dateline(line(i + 1)) && !has_dateline(line(i));
      const bool ended = line(i).ends_with('.') && !is_title_cased(line(i)) && !filed;
      if (line(i).size() <= longest_title && !ended && !line(i).ends_with(',') &&
          !line(i).ends_with("\u201d") && !line(i).ends_with('"') && !line(i).ends_with(':') &&
          (apart || headed || filed))
        return i;
      break;
    }
    return std::nullopt;
  }

  // Where the page's tail begins: a heading such as "You may also like" under which no article goes on.
  [[nodiscard]] std::size_t tail(std::size_t first) const {
    std::size_t prose_before = 0;
    for (std::size_t i = first; i < lines_.size(); ++i) prose_before += is_prose_line(i);
    std::size_t end = lines_.size();
    std::size_t prose_after = 0;
    for (std::size_t i = lines_.size(); i-- > first;) {
      const auto heading = page_tail(line(i));
      if (!heading) {
        const bool prose = is_prose_line(i);
        prose_after += prose;
        prose_before -= prose;
        continue;
      }
      const std::size_t most = *heading == PageTail::doubtful ? 0 : 2;
      if (prose_before > 0 &&
          (prose_after <= most || (*heading == PageTail::comments && prose_before >= 2))) {
        end = i;
        prose_after = 0;
      }
    }
    while (end > first &&
           (is_page_control(line(end - 1)) || is_control_line(line(end - 1)) || is_page_foot(line(end - 1))))
      --end;
    return end;
  }

  bool note_byline_and_date(std::size_t i) {
    const bool byline = is_byline(line(i));
    const bool date = is_date_line(line(i));
    if (byline && out_.byline.empty()) out_.byline = lines_[i].span;
    if (date && out_.date_line.empty()) out_.date_line = lines_[i].span;
    return byline || date;
  }

  std::size_t read_below_title(std::size_t first, std::size_t last) {
    if (out_.parts.empty()) return first;
    const std::size_t end = std::min(last, first + below_title);
    std::size_t after = first;
    for (std::size_t i = first; i < end && !is_prose_line(i); ++i) {
      if (note_byline_and_date(i) || is_page_control(line(i)) || is_control_word(line(i)) ||
          is_control_line(line(i))) {
        after = i + 1;
      } else if (after == i) {
        break;
      }
    }
    return after;
  }

  // Lines cut at a column, not at the end of a paragraph: most end in mid-sentence and are about as long.
  [[nodiscard]] bool is_hard_wrapped(std::size_t first, std::size_t last) const {
    std::size_t joined = 0;
    std::size_t open = 0;
    for (std::size_t i = first + 1; i < last; ++i) {
      if (lines_[i].after_blank) continue;
      ++joined;
      const std::string_view before = line(i - 1);
      if (before.size() >= 45 && before.size() <= 120 && !ends_as_sentence(before)) ++open;
    }
    return joined >= 2 && open * 3 >= joined * 2;
  }

  // A control by itself, a row of them, or one word among others of its kind.
  [[nodiscard]] bool is_furniture(std::size_t i, std::size_t first, std::size_t last) const {
    if (is_page_control(line(i)) || is_control_line(line(i))) return true;
    const auto control = [&](std::size_t at) {
      return is_page_control(line(at)) || is_control_word(line(at));
    };
    return is_control_word(line(i)) && ((i > first && control(i - 1)) || (i + 1 < last && control(i + 1)));
  }

  void add_paragraphs(std::size_t first, std::size_t last) {
    const bool wrapped = is_hard_wrapped(first, last);
    bool fresh = true;
    for (std::size_t i = first; i < last; ++i) {
      if (is_furniture(i, first, last)) {
        fresh = true;
        continue;
      }
      const bool item =
          line(i).starts_with("- ") || line(i).starts_with("* ") || line(i).starts_with("\u2022");
      if (wrapped && !fresh && !lines_[i].after_blank && !item) {
        out_.parts.back().span.end = lines_[i].span.end;
      } else {
        out_.parts.push_back({lines_[i].span, item ? ParagraphKind::list_item : ParagraphKind::body});
      }
      fresh = false;
    }
  }

  std::string_view text_;
  std::string_view given_;
  std::string title_;
  std::vector<TextLine> lines_;
  std::vector<std::string> head_;  // letters of the first lines; empty where a line is too long for a title
  ScrapedText out_;
};

}  // namespace

ScrapedText read_scraped(std::string_view text, std::string_view title, TextSource source) {
  if (source == TextSource::detect) return Reader(text, title).run();
  ScrapedText out;
  for (const TextLine& line : text_lines(text)) out.parts.push_back({line.span, ParagraphKind::body});
  return out;
}

}  // namespace gainsay
