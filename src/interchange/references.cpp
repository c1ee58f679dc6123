// Articles as references: CSL-JSON (citeproc-js, Zotero, pandoc) and BibTeX (LaTeX, JabRef).
#include <charconv>
#include <nlohmann/json.hpp>

#include "interchange/stream_format.h"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

// Year, month and day of an ISO 8601 date, as far as it goes.
std::vector<int> date_parts(std::string_view iso) {
  std::vector<int> parts;
  for (const std::size_t digits : {std::size_t{4}, std::size_t{2}, std::size_t{2}}) {
    int value = 0;
    if (iso.size() < digits) break;
    const auto read = std::from_chars(iso.data(), iso.data() + digits, value);
    if (read.ec != std::errc{} || read.ptr != iso.data() + digits) break;
    parts.push_back(value);
    iso.remove_prefix(digits);
    if (!iso.starts_with('-')) break;
    iso.remove_prefix(1);
  }
  return parts;
}

void put_date(Json& item, const char* name, const std::string& iso) {
  const std::vector<int> parts = date_parts(iso);
  if (!parts.empty()) item[name] = {{"date-parts", Json::array({parts})}};
}

void put(Json& item, const char* name, const std::string& text) {
  if (!text.empty()) item[name] = text;
}

std::string csl_item(const Portion& portion) {
  const Article& article = portion.stored.article;
  const Metadata& about = article.metadata;
  Json item = {{"id", to_hex(article.id)}, {"type", "article-newspaper"}};
  put(item, "title", about.title);
  // Whole, as the page has them: which part is the family's name is not for a program to say, and a byline
  // may name a desk.
  for (const std::string& author : about.authors) item["author"].push_back({{"literal", author}});
  put_date(item, "issued", about.published.iso);
  put_date(item, "accessed", about.fetched);
  put(item, "container-title", about.publisher.empty() ? about.site : about.publisher);
  if (!about.section_path.empty()) put(item, "section", about.section_path.back());
  put(item, "abstract", about.standfirst);
  put(item, "language", about.language);
  put(item, "URL", address_of(article));
  return item.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// Text that LaTeX sets as it stands. Braces would be counted even behind a backslash.
std::string latex(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
      case '%':
      case '$':
      case '#':
      case '_':
        out += '\\';
        out += c;
        break;
      case '{':
        out += "\\textbraceleft ";
        break;
      case '}':
        out += "\\textbraceright ";
        break;
      case '~':
        out += "\\textasciitilde ";
        break;
      case '^':
        out += "\\textasciicircum ";
        break;
      case '\\':
        out += "\\textbackslash ";
        break;
      default:
        out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
  }
  return out;
}

std::string field(std::string_view name, const std::string& value) {
  return value.empty() ? std::string() : ",\n  " + std::string(name) + " = {" + value + "}";
}

std::string bibtex_entry(const Portion& portion) {
  const Article& article = portion.stored.article;
  const Metadata& about = article.metadata;
  std::string authors;
  // In braces of its own each is one name, however many words and commas it has, and whether "and" is in it.
  for (const std::string& author : about.authors)
    authors += (authors.empty() ? "{" : " and {") + latex(author) + "}";
  const std::vector<int> date = date_parts(about.published.iso);
  const std::vector<int> fetched = date_parts(about.fetched);
  std::string out = "@misc{" + to_hex(article.id);
  out += field("title", about.title.empty() ? std::string() : "{" + latex(about.title) + "}");
  out += field("author", authors);
  out += field("howpublished", latex(about.publisher.empty() ? about.site : about.publisher));
  out += field("year", date.empty() ? std::string() : fmt::format("{:04}", date[0]));
  out += field("month", date.size() < 2 ? std::string() : std::to_string(date[1]));
  out += field("day", date.size() < 3 ? std::string() : std::to_string(date[2]));
  // As \url wants it: nothing is escaped, and what would end the field has no place in an address.
  out += field("url", is_sound_address(address_of(article)) ? address_of(article) : std::string());
  if (fetched.size() == 3)
    out += field("urldate", fmt::format("{:04}-{:02}-{:02}", fetched[0], fetched[1], fetched[2]));
  out += field("language", latex(about.language));
  return out + "\n}\n";
}

}  // namespace

StreamFormat csl_json_format() {
  return {.head = "[\n", .item = csl_item, .between = ",\n", .tail = "\n]\n"};
}

StreamFormat bibtex_format() {
  return {.head = {}, .item = bibtex_entry, .between = "\n", .tail = {}};
}

}  // namespace gainsay
