// What an input holds, told by its bytes and, where they leave it open, by its name.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gainsay {

enum class Format {
  html,
  text,
  json,        ///< one object or an array of them
  json_lines,  ///< an object a line
  json_feed,
  xml_feed,   ///< RSS, RDF, Atom
  other_xml,  ///< a file named as a feed or as XML that is neither feed nor page
  warc,
  archive,     ///< zip, tar
  unreadable,  ///< an archive or packed file of a kind that isn't read
};

/// How many bytes of the input find_format wants to see, where it has as many.
inline constexpr std::size_t format_head = 4096;

/// `head` are the first bytes, unpacked; `name` the path or address, with or without ".gz".
Format find_format(std::string_view head, std::string_view name);

/// ".html" of "folder/page.HTML.gz": in lower case, ".gz" and ".zst" left out. ".tar" of "x.tgz". Empty where
/// the name has no ending.
std::string ending_of(std::string_view name);

/// Whether files of that ending are read when a folder or an archive is.
bool is_read_ending(std::string_view ending);

/// Whether bytes begin as markup does.
bool looks_like_html(std::string_view bytes);

/// The name of the first element, its prefix left out, in lower case: "rss", "rdf", "feed", "html". Empty
/// where bytes are no XML. Bytes may be UTF-16.
std::string root_element(std::string_view bytes);

/// "a 7z archive", "xz data": what an unreadable input is. Empty for all else.
std::string_view unreadable_kind(std::string_view head);

}  // namespace gainsay
