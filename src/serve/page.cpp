#include "serve/page.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "serve/cursor.h"
#include "serve/parameters.h"
#include "serve/style.h"
#include "store/spans_of.h"

namespace gainsay::serve {
namespace {

constexpr const char* html_type = "text/html; charset=utf-8";

// The path without "plain" before it.
std::span<const std::string> within_plain(const Target& target) {
  const std::span<const std::string> path(target.path);
  return path[0] == "plain" ? path.subspan(1) : path;
}

// A whole page; `main` is markup.
PageBody whole(const std::string& title, const std::string& main) {
  return {html_type,
          "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" +
              html(title) +
              "</title>\n<link rel=\"stylesheet\" href=\"/plain/style.css\">\n</head>\n<body>\n" + main +
              "</body>\n</html>\n"};
}

std::string about(const ArticleLine& article, std::int64_t attributions) {
  std::string out;
  const std::string& who = article.site.empty() ? article.publisher : article.site;
  for (const std::string& each : {article.published.substr(0, 10), who}) {
    if (!each.empty()) out += "<bdi>" + html(each) + "</bdi>, ";
  }
  return "<span class=\"about\">" + out + std::to_string(attributions) + " attributions</span>";
}

std::string item(const ArticleLine& article, std::int64_t attributions, const std::string& excerpt) {
  const std::string title = article.title.empty() ? "(no title)" : article.title;
  std::string out = "<li><a href=\"/plain/articles/" + to_hex(article.id) + "\"><bdi>" + html(title) +
                    "</bdi></a><br>" + about(article, attributions);
  if (!excerpt.empty()) out += "<br><bdi>" + html(excerpt) + "</bdi>";
  return out + "</li>\n";
}

std::string search_form(const std::string& words) {
  return "<form action=\"/plain\" role=\"search\"><label for=\"words\">Words</label>"
         "<input id=\"words\" name=\"words\" type=\"search\" maxlength=\"1000\" value=\"" +
         html(words) + "\"><button>Search</button></form>\n";
}

std::string next_link(const std::string& words, const std::string& cursor) {
  const std::string asked = words.empty() ? "" : "words=" + escaped(words) + "&amp;";
  return "<nav><a rel=\"next\" href=\"/plain?" + asked + "cursor=" + escaped(cursor) + "\">More</a></nav>\n";
}

std::string list_page(const std::string& words, const std::string& items, const std::string& next) {
  std::string main =
      "<h1>" + std::string(words.empty() ? "Articles" : "Found") + "</h1>\n" + search_form(words);
  main += items.empty() ? "<p>None.</p>\n" : "<ol>\n" + items + "</ol>\n";
  if (!next.empty()) main += next_link(words, next);
  return main;
}

Result<std::string> newest_articles(Ledger& ledger, const std::string& cursor) {
  ArticleQuestion question;
  if (!cursor.empty()) {
    const auto after = position_of(cursor);
    if (!after) return tl::unexpected(after.error());
    question.after = *after;
  }
  const auto rows = ledger.newest(question, usual_limit + 1);
  if (!rows) return tl::unexpected(rows.error());
  std::string items;
  const std::size_t shown = std::min(rows->size(), usual_limit);
  for (std::size_t i = 0; i < shown; ++i) items += item((*rows)[i].article, (*rows)[i].attributions, {});
  if (rows->size() == shown) return list_page({}, items, {});
  const ArticleLine& last = (*rows)[shown - 1].article;
  return list_page({}, items, cursor_of(ListPosition{last.published, last.id, 0}));
}

Result<std::string> found_articles(Ledger& ledger, const std::string& words, const std::string& cursor) {
  const auto offset = offset_of(cursor);
  if (!offset) return tl::unexpected(offset.error());
  const auto rows = ledger.find(words, *offset + usual_limit + 1);
  if (!rows) return tl::unexpected(rows.error());
  std::string items;
  const std::size_t end = std::min(rows->size(), *offset + usual_limit);
  for (std::size_t i = *offset; i < end; ++i)
    items += item((*rows)[i].article, (*rows)[i].attributions, (*rows)[i].excerpt);
  const bool more = rows->size() > end && end <= largest_offset;
  return list_page(words, items, more ? cursor_of(end) : std::string());
}

Result<std::string> article_page(Ledger& ledger, const std::string& id, std::string& title) {
  const auto hash = from_hex(id);
  if (!hash) return fail(ErrorCode::not_found, "no such article");
  const auto stored = ledger.article(*hash);
  if (!stored) return tl::unexpected(stored.error());
  if (const auto misplaced = misplaced_spans(stored->article, stored->analysis); !misplaced.empty())
    return fail(ErrorCode::damaged, misplaced.front() + ": gainsay verify names all faults", id);
  const Metadata& metadata = stored->article.metadata;
  if (!metadata.title.empty()) title = metadata.title;
  const auto attributions = static_cast<std::int64_t>(stored->analysis.attributions.items.size());
  const ArticleLine line{*hash, title, metadata.site, metadata.publisher, metadata.published.iso, {}};
  return "<nav><a href=\"/plain\">All articles</a></nav>\n<article>\n<h1 dir=\"auto\">" + html(title) +
         "</h1>\n<p>" + about(line, attributions) +
         "</p>\n<p class=\"about\">Marked: <span class=\"source\">who says it</span>, <span "
         "class=\"cue\">the words that "
         "say so</span>, <span class=\"content\">what is said</span>. <a href=\"/api/v1/articles/" +
         id + "\">All that was read, as JSON</a></p>\n" + marked_text(stored->article, stored->analysis) +
         "</article>\n";
}

}  // namespace

std::string html(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

bool is_page(const Target& target) {
  const auto path = within_plain(target);
  return path.empty() || (path.size() == 1 && (path[0].empty() || path[0] == "style.css")) ||
         (path.size() == 2 && path[0] == "articles");
}

Result<PageBody> page(const Target& target, Ledger& ledger) {
  const auto path = within_plain(target);
  if (!path.empty() && path[0] == "style.css") return PageBody{"text/css; charset=utf-8", style};
  std::string title = "Gainsay";
  if (!path.empty() && path[0] == "articles") {
    const auto main = article_page(ledger, path[1], title);
    if (!main) return tl::unexpected(main.error());
    return whole(title, *main);
  }
  const auto given =
      Given::of(target, {{"words", Parameter::Kind::words, ""}, {"cursor", Parameter::Kind::cursor, ""}});
  if (!given) return tl::unexpected(given.error());
  const std::string words = given->text("words");
  const auto main = words.empty() ? newest_articles(ledger, given->text("cursor"))
                                  : found_articles(ledger, words, given->text("cursor"));
  if (!main) return tl::unexpected(main.error());
  return whole(title, *main);
}

}  // namespace gainsay::serve
