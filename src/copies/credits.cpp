#include "copies/credits.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "copies/agencies.h"

namespace gainsay {
namespace {

constexpr std::size_t first_lines = 4;  // datelines and bylines stand in so many paragraphs
constexpr std::size_t last_lines = 6;   // credit lines in so many at the end
constexpr std::size_t longest_line = 300;
constexpr std::size_t longest_dateline = 80;
constexpr std::size_t longest_name = 60;

char lower(char c) {
  return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
}

// Where `phrase`, in lower case, begins in `text`, whatever the text's capitals.
std::size_t find_phrase(std::string_view text, std::string_view phrase, std::size_t from = 0) {
  const auto found =
      std::search(text.begin() + static_cast<std::ptrdiff_t>(std::min(from, text.size())), text.end(),
                  phrase.begin(), phrase.end(), [](char a, char b) { return lower(a) == b; });
  return found == text.end() ? std::string_view::npos : static_cast<std::size_t>(found - text.begin());
}

bool begins_with(std::string_view text, std::string_view phrase) {
  return text.size() >= phrase.size() && find_phrase(text.substr(0, phrase.size()), phrase) == 0;
}

// Brackets, dashes, marks and spaces at both ends are no part of a name.
Span trimmed(std::string_view text, Span span) {
  constexpr std::array<std::string_view, 16> edges = {" ", "\t", "(", ")", "[", "]", "-", "/",
                                                      "*", "|",  ",", ";", ":", ".", "–", "—"};
  const auto strip = [&](bool front) {
    for (const std::string_view edge : edges) {
      const std::string_view words = slice(text, span);
      if (front ? !words.starts_with(edge) : !words.ends_with(edge)) continue;
      const auto size = static_cast<std::uint32_t>(edge.size());
      if (front) {
        span.begin += size;
      } else {
        span.end -= size;
      }
      return true;
    }
    return false;
  };
  while (!span.empty() && strip(true)) continue;
  while (!span.empty() && strip(false)) continue;
  return span;
}

bool begins_with_capital(std::string_view words) {
  return !words.empty() && ((words.front() >= 'A' && words.front() <= 'Z') || (words.front() & 0x80) != 0);
}

class Finder {
 public:
  explicit Finder(const Article& article) : article_(article), text_(article.text) {}

  std::vector<Credit> find() {
    std::vector<Span> lines;
    for (const Paragraph& paragraph : article_.paragraphs) {
      if (paragraph.kind != ParagraphKind::headline && !paragraph.span.empty())
        lines.push_back(paragraph.span);
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const bool first = i < first_lines;
      const bool last = i + last_lines >= lines.size();
      if (first) {
        dateline(lines[i]);
        byline(lines[i]);
      }
      if ((first || last) && lines[i].size() <= longest_line) credit_line(lines[i]);
      if (last) agency_at_end(lines[i]);
    }
    std::sort(all_.begin(), all_.end(), [](const Credit& a, const Credit& b) { return a.span < b.span; });
    for (const std::string& author : article_.metadata.authors) {
      if (const std::string_view known = agency(author); !known.empty())
        add(CreditKind::byline, std::string(known), {});
    }
    return std::move(all_);
  }

 private:
  void add(CreditKind kind, std::string name, Span span) {
    for (const Credit& credit : all_) {
      if (credit.name == name && credit.kind == kind) return;
    }
    all_.push_back({kind, std::move(name), span});
  }

  // Adds the words at `span`, if they may be a name.
  void add_name(CreditKind kind, Span span, bool agencies_only = false) {
    span = trimmed(text_, span);
    if (begins_with(slice(text_, span), "the ")) span.begin += 4;
    const std::string_view words = slice(text_, span);
    const std::string_view known = agency(words);
    if (!known.empty()) return add(kind, std::string(known), span);
    if (agencies_only || words.size() < 2 || words.size() > longest_name || !begins_with_capital(words))
      return;
    add(kind, std::string(words), span);
  }

  // Each of "A, B and C", "AFP/Reuters".
  void add_names(CreditKind kind, Span span, bool agencies_only = false) {
    std::uint32_t begin = span.begin;
    for (std::uint32_t at = span.begin; at < span.end;) {
      const std::string_view rest = slice(text_, {at, span.end});
      std::uint32_t parts = 0;
      for (const std::string_view joint : {", and ", ", ", " and ", "; ", "/", " & "}) {
        if (rest.starts_with(joint)) {
          parts = static_cast<std::uint32_t>(joint.size());
          break;
        }
      }
      if (parts == 0) {
        ++at;
        continue;
      }
      add_name(kind, {begin, at}, agencies_only);
      at += parts;
      begin = at;
    }
    add_name(kind, {begin, span.end}, agencies_only);
  }

  // "HARLOW, March 3 (Reuters) - ", "(CNN) --", "HARLOW / Aswat al-Iraq: ".
  void dateline(Span line) {
    const std::string_view words = slice(text_, line);
    const std::size_t open = words.find('(');
    if (open != std::string_view::npos && open <= longest_dateline) {
      const std::size_t close = words.find(')', open);
      if (close != std::string_view::npos && close - open <= longest_name &&
          is_place(words.substr(0, open)) && dash_follows(words.substr(close + 1)))
        return add_names(CreditKind::dateline, part(line, open + 1, close));
    }
    const std::size_t slash = words.find('/');
    const std::size_t colon = words.find(':');
    if (slash != std::string_view::npos && colon != std::string_view::npos && slash < colon &&
        colon <= longest_dateline && is_place(words.substr(0, slash)))
      add_name(CreditKind::dateline, part(line, slash + 1, colon), true);
  }

  // Whether what stands before an agency may be a place and a date: no sentence.
  static bool is_place(std::string_view words) {
    if (words.empty()) return true;
    return begins_with_capital(words) && words.find_first_of("!?;\"") == std::string_view::npos &&
           words.find("\xE2\x80\x9C") == std::string_view::npos &&
           std::count(words.begin(), words.end(), ' ') <= 8;
  }

  static bool dash_follows(std::string_view words) {
    while (words.starts_with(' ')) words.remove_prefix(1);
    for (const std::string_view dash : {"-", "–", "—", "―", ":"}) {
      if (words.starts_with(dash)) return true;
    }
    return false;
  }

  void byline(Span line) {
    const std::string_view words = slice(text_, line);
    if (line.size() > longest_name || !begins_with(words, "by ")) return;
    add_names(CreditKind::byline, part(line, 3, words.size()), true);
  }

  void credit_line(Span line) {
    const Span inner = trimmed(text_, line);
    const std::string_view words = slice(text_, inner);
    if (const std::string_view known = agency(words); !known.empty())
      return add(CreditKind::line, std::string(known), inner);
    if (words.find('/') != std::string_view::npos && words.size() <= longest_name)
      add_names(CreditKind::line, inner, true);
    for (const std::string_view lead :
         {"source: ", "sources: ", "source - ", "source : ", "via: ", "credit: ", "agency: "}) {
      if (begins_with(words, lead))
        return add_names(CreditKind::line, part(inner, lead.size(), words.size()));
    }
    for (const std::string_view lead :
         {"with inputs from ", "with input from ", "with reporting by ", "with reporting from ",
          "with files from ", "with agency inputs from "}) {
      if (begins_with(words, lead))
        return add_names(CreditKind::line, part(inner, lead.size(), words.size()));
    }
    if (begins_with(words, "with ") && (find_phrase(words, " inputs") != std::string_view::npos ||
                                        find_phrase(words, "agencies") != std::string_view::npos)) {
      const std::size_t end = std::min(find_phrase(words, " inputs"), words.size());
      return add_names(CreditKind::line, part(inner, 5, end), true);
    }
    if (reporters(inner) || first_published(inner) || copyright(inner)) return;
    for (const std::string_view tail : {" contributed to this report", " contributed reporting",
                                        " contributed to this article", " contributed to this story"}) {
      if (const std::size_t at = find_phrase(words, tail); at != std::string_view::npos)
        return add_names(CreditKind::contributor, part(inner, 0, at));
    }
  }

  // "Reporting by A and B in Harlow; editing by C".
  bool reporters(Span line) {
    const std::string_view words = slice(text_, line);
    for (const std::string_view lead :
         {"reporting by ", "additional reporting by ", "writing by ", "report by "}) {
      if (!begins_with(words, lead)) continue;
      std::size_t end = words.size();
      for (const std::string_view tail : {";", ". ", " in ", " for ", " from "})
        end = std::min(end, words.find(tail, lead.size()));
      add_names(CreditKind::contributor, part(line, lead.size(), end));
      if (const std::size_t employer = words.find(" for ", lead.size()); employer != std::string_view::npos)
        add_name(CreditKind::line,
                 part(line, employer + 5, std::min(words.find_first_of(";.", employer), words.size())), true);
      return true;
    }
    return false;
  }

  bool first_published(Span line) {
    const std::string_view words = slice(text_, line);
    for (const std::string_view lead :
         {"originally published ", "first published ", "first appeared ", "originally appeared ",
          "republished ", "reprinted ", "reproduced "}) {
      const std::size_t at = find_phrase(words, lead);
      if (at == std::string_view::npos || at > 60) continue;
      std::size_t begin = at + lead.size();
      bool named = false;
      for (const std::string_view by : {"in ", "by ", "on ", "at ", "from ", "with permission from "}) {
        if (!begins_with(words.substr(begin), by)) continue;
        begin += by.size();
        named = true;
        break;
      }
      if (!named) return false;
      std::size_t end = words.size();
      for (const std::string_view tail : {". ", ", ", "; ", " on ", " under ", " and ", " with "})
        end = std::min(end, words.find(tail, begin));
      add_name(CreditKind::first_published, part(line, begin, end));
      return true;
    }
    return false;
  }

  // Of agencies only: a publisher has the rights to what it bought, too.
  bool copyright(Span line) {
    const std::string_view words = slice(text_, line);
    std::size_t begin = 0;
    for (const std::string_view sign : {"©", "copyright ©", "copyright (c)", "(c)", "copyright"}) {
      if (begins_with(words, sign)) begin = std::max(begin, sign.size());
    }
    if (begin == 0) return false;
    begin = std::min(words.find_first_not_of(" 0123456789-,", begin), words.size());
    std::size_t end = words.size();
    for (const std::string_view tail : {". ", ", ", " all rights"})
      end = std::min(end, find_phrase(words, tail, begin));
    add_name(CreditKind::copyright, part(line, begin, end), true);
    return true;
  }

  // "... the ferry left at noon. (Xinhua)", "... at noon. — AFP".
  void agency_at_end(Span line) {
    const std::string_view words = slice(text_, line);
    if (words.ends_with(')')) {
      const std::size_t open = words.rfind('(');
      if (open != std::string_view::npos && words.size() - open <= longest_name)
        add_names(CreditKind::line, part(line, open + 1, words.size() - 1), true);
      return;
    }
    for (const std::string_view dash : {"—", "–", "--", "- ", ". /"}) {
      const std::size_t at = words.rfind(dash);
      if (at == std::string_view::npos || words.size() - at > longest_name) continue;
      add_names(CreditKind::line, part(line, at + dash.size(), words.size()), true);
    }
  }

  static Span part(Span of, std::size_t begin, std::size_t end) {
    return {of.begin + static_cast<std::uint32_t>(begin),
            of.begin + static_cast<std::uint32_t>(std::max(begin, end))};
  }

  const Article& article_;
  std::string_view text_;
  std::vector<Credit> all_;
};

}  // namespace

std::vector<Credit> find_credits(const Article& article) {
  return Finder(article).find();
}

std::string origin_credited(const std::vector<Credit>& credits) {
  const Credit* best = nullptr;
  for (const Credit& credit : credits) {
    if (credit.kind == CreditKind::contributor) continue;
    if (best == nullptr || credit.kind < best->kind) best = &credit;
  }
  return best == nullptr ? std::string() : best->name;
}

std::string_view name(CreditKind kind) {
  constexpr std::array<std::string_view, 6> names = {"first_published", "dateline",   "byline", "line",
                                                     "copyright",       "contributor"};
  return names.at(static_cast<std::size_t>(kind));
}

}  // namespace gainsay
