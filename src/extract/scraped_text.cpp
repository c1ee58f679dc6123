#include "extract/scraped_text.h"

#include <algorithm>
#include <map>
#include <optional>

#include "extract/plain_words.h"
#include "extract/text_lines.h"

namespace gainsay {
namespace {

constexpr std::size_t head_lines = 15;      // where menu, breadcrumb and title stand
constexpr std::size_t below_title = 6;      // where byline and date stand
constexpr std::size_t longest_title = 250;  // bytes

class Reader {
 public:
  Reader(std::string_view text, std::string_view title) : text_(text), title_(letters_only(title)) {}

  ScrapedText run() {
    lines_ = text_lines(text_);
    std::size_t first = read_head();
    const std::size_t last = std::max(first, tail());
    first = read_below_title(first, last);
    add_paragraphs(first, last);
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string_view line(std::size_t i) const { return slice(text_, lines_[i].span); }

  [[nodiscard]] std::size_t head_end() const { return std::min(lines_.size(), head_lines); }

  // The index of the first line after title and menu.
  std::size_t read_head() {
    std::string crumb_title;
    std::size_t after_crumb = 0;
    for (std::size_t i = 0; i < head_end() && !is_prose_line(i); ++i) {
      auto parts = breadcrumb_parts(text_, lines_[i].span);
      if (parts.empty()) continue;
      const std::string last = letters_only(slice(text_, parts.back()));
      const bool titled = last == title_ || (i + 1 < lines_.size() && last == letters_only(line(i + 1))) ||
                          (i > 0 && last == letters_only(line(i - 1)));
      if (titled) {
        crumb_title = last;
        parts.pop_back();
      } else if (!equals_ignoring_case(slice(text_, parts.front()), "home")) {
        continue;  // a menu, not a path
      }
      out_.section_path = std::move(parts);
      after_crumb = i + 1;
      break;
    }
    const auto title = find_title(crumb_title.empty() ? title_ : crumb_title, after_crumb);
    if (!title) return after_crumb;
    out_.parts.push_back({lines_[*title].span, ParagraphKind::headline});
    return *title + 1;
  }

  [[nodiscard]] bool is_prose_line(std::size_t i) const {
    return line(i).size() > longest_title || (is_prose(line(i)) && ends_as_sentence(line(i)));
  }

  // The last of its repetitions in the head, so that what stands between them is left out.
  [[nodiscard]] std::optional<std::size_t> find_title(const std::string& known, std::size_t from) const {
    std::optional<std::size_t> found;
    if (!known.empty()) {
      for (std::size_t i = 0; i < head_end(); ++i) {
        if (letters_only(line(i)) == known) found = i;
      }
      return found;
    }
    std::map<std::string, std::size_t> seen;
    for (std::size_t i = 0; i < head_end(); ++i) {
      if (line(i).size() > longest_title || std::count(line(i).begin(), line(i).end(), ' ') < 3) continue;
      if (!seen.emplace(letters_only(line(i)), i).second) found = i;
    }
    if (found) return found;
    // A short line with no full stop, set apart from the longer ones below it.
    for (std::size_t i = from; i < head_end(); ++i) {
      if (is_page_control(line(i)) || is_byline(line(i)) || is_date_line(line(i))) continue;
      const bool apart = i + 1 < lines_.size() && is_prose(line(i + 1)) &&
                         line(i + 1).size() > line(i).size() && lines_[i + 1].after_blank;
      const bool headed = i + 1 < lines_.size() && (is_byline(line(i + 1)) || is_date_line(line(i + 1)));
      if (line(i).size() <= longest_title && !line(i).ends_with('.') && !line(i).ends_with(',') &&
          !line(i).ends_with("\u201d") && !line(i).ends_with('"') && !line(i).ends_with(':') &&
          (apart || headed))
        return i;
      break;
    }
    return std::nullopt;
  }

  // Where the page's tail begins: a heading such as "You may also like" under which no article goes on.
  [[nodiscard]] std::size_t tail() const {
    std::size_t end = lines_.size();
    std::size_t prose_after = 0;
    for (std::size_t i = lines_.size(); i-- > 0;) {
      if (opens_page_tail(line(i)) && prose_after <= 2) {
        end = i;
        prose_after = 0;
      } else if (is_prose_line(i)) {
        ++prose_after;
      }
    }
    while (end > 0 && is_page_control(line(end - 1))) --end;
    return end;
  }

  std::size_t read_below_title(std::size_t first, std::size_t last) {
    if (out_.parts.empty()) return first;
    const std::size_t end = std::min(last, first + below_title);
    std::size_t after = first;
    for (std::size_t i = first; i < end && !is_prose_line(i); ++i) {
      const bool byline = is_byline(line(i));
      const bool date = is_date_line(line(i));
      if (byline && out_.byline.empty()) out_.byline = lines_[i].span;
      if (date && out_.date_line.empty()) out_.date_line = lines_[i].span;
      if (byline || date || is_page_control(line(i))) {
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

  void add_paragraphs(std::size_t first, std::size_t last) {
    const bool wrapped = is_hard_wrapped(first, last);
    bool fresh = true;
    for (std::size_t i = first; i < last; ++i) {
      if (is_page_control(line(i))) {
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
  std::string title_;
  std::vector<TextLine> lines_;
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
