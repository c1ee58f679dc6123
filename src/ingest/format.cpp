#include "ingest/format.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/is_one_of.h"
#include "ingest/ascii.h"
#include "ingest/binary.h"

namespace gainsay {
namespace {

using namespace std::string_view_literals;

constexpr std::array html_endings = {".html"sv, ".htm"sv, ".xhtml"sv, ".shtml"sv};
constexpr std::array xml_endings = {".xml"sv, ".rss"sv, ".atom"sv, ".rdf"sv};
constexpr std::array feed_roots = {"rss"sv, "rdf"sv, "feed"sv};

bool looks_like_json(std::string_view bytes) {
  bytes = ascii::trim(bytes);
  if (!bytes.starts_with('{')) return false;
  bytes = ascii::trim(bytes.substr(1));
  return bytes.starts_with('"') || bytes.starts_with('}');
}

// The ustar magic stands behind the first member's name, mode and size.
bool is_tar(std::string_view head) {
  return head.size() >= 262 && head.substr(257, 5) == "ustar";
}

bool is_zip(std::string_view head) {
  return head.starts_with("PK\x03\x04"sv) || head.starts_with("PK\x05\x06"sv);
}

// Behind a byte order mark and white space; of UTF-16, what is ASCII.
std::string plain_beginning(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const bool marked = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
  if (marked) bytes.remove_prefix(2);
  std::string text(bytes);
  if (marked || wide_encoding(bytes)) std::erase(text, '\0');
  return std::string(ascii::trim(text));
}

}  // namespace

std::string_view unreadable_kind(std::string_view head) {
  static constexpr std::array kinds = {std::pair{"7z\xBC\xAF\x27\x1C"sv, "a 7z archive"sv},
                                       std::pair{"Rar!\x1A\x07"sv, "a rar archive"sv},
                                       std::pair{"\xFD"
                                                 "7zXZ"sv,
                                                 "xz data"sv},
                                       std::pair{"\x04\x22\x4D\x18"sv, "lz4 data"sv},
                                       std::pair{"filedesc://"sv, "an ARC file, the older form of WARC"sv}};
  for (const auto& [signature, kind] : kinds) {
    if (head.starts_with(signature)) return kind;
  }
  if (head.starts_with("BZh") && head.size() > 4 && head.substr(4).starts_with("1AY&SY")) return "bzip2 data";
  return {};
}

std::string ending_of(std::string_view name) {
  std::string last = ascii::lower(name.substr(name.find_last_of('/') + 1));
  if (last.ends_with(".tgz") || last.ends_with(".tzst")) return ".tar";
  for (const std::string_view packed : {".gz"sv, ".zst"sv}) {
    if (last.size() > packed.size() && last.ends_with(packed)) last.resize(last.size() - packed.size());
  }
  const std::size_t dot = last.find_last_of('.');
  return dot == std::string::npos || dot == 0 ? "" : last.substr(dot);
}

bool is_read_ending(std::string_view ending) {
  static constexpr std::array others = {""sv,      ".txt"sv,  ".text"sv, ".jsonl"sv, ".ndjson"sv,
                                        ".json"sv, ".warc"sv, ".zip"sv,  ".tar"sv};
  return is_one_of(ending, others) || is_one_of(ending, html_endings) || is_one_of(ending, xml_endings);
}

bool looks_like_html(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  std::size_t at = 0;
  while (at < bytes.size() && (ascii::is_space(bytes[at]) || bytes[at] == '\0')) ++at;
  const std::string head = ascii::lower(bytes.substr(at, 64));
  for (const char* start : {"<!doctype", "<html", "<head", "<body", "<?xml", "<!--", "<meta", "<title",
                            "<div", "<p>", "<article", "<script", "<link", "<table", "<h1"}) {
    if (head.starts_with(start)) return true;
  }
  return false;
}

std::string root_element(std::string_view bytes) {
  const std::string text = plain_beginning(bytes.substr(0, format_head));
  const std::string_view xml = text;
  for (std::size_t at = 0; at < xml.size() && xml[at] == '<';) {
    const std::string_view rest = xml.substr(at);
    std::size_t end = std::string_view::npos;
    if (rest.starts_with("<!--")) {
      end = rest.find("-->", 4);
      if (end != std::string_view::npos) end += 2;
    } else if (rest.starts_with("<!") || rest.starts_with("<?")) {
      // An internal subset stands in brackets, with marks of its own inside.
      const std::size_t bracket = rest.find('[');
      end = rest.find('>');
      if (rest[1] == '!' && bracket < end)
        end = rest.find('>', std::min(rest.find(']', bracket), rest.size()));
    } else {
      const std::string_view tag = rest.substr(1, rest.find_first_of(" \t\r\n/>", 1) - 1);
      return ascii::lower(tag.substr(tag.find(':') + 1));
    }
    if (end == std::string_view::npos) return {};
    at += end + 1;
    while (at < xml.size() && ascii::is_space(xml[at])) ++at;
  }
  return {};
}

Format find_format(std::string_view head, std::string_view name) {
  if (head.starts_with("WARC/")) return Format::warc;
  if (is_zip(head) || is_tar(head)) return Format::archive;
  if (!unreadable_kind(head).empty()) return Format::unreadable;
  const std::string ending = ending_of(name);
  if (ending == ".zip" || ending == ".tar") return Format::archive;
  if (is_one_of(ending, html_endings)) return Format::html;
  const std::string root = root_element(head);
  if (is_one_of(root, feed_roots)) return Format::xml_feed;
  const bool json_object = looks_like_json(head);
  if (json_object && head.find("jsonfeed.org") != std::string_view::npos) return Format::json_feed;
  if (ending == ".jsonl" || ending == ".ndjson") return Format::json_lines;
  if (ending == ".json") return Format::json;
  if (is_one_of(ending, xml_endings) && root != "html") return Format::other_xml;
  if (looks_like_html(head)) return Format::html;
  if (ending != ".txt" && ending != ".text" && json_object) return Format::json_lines;
  return Format::text;
}

}  // namespace gainsay
