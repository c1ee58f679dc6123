#include "serve/desk.h"

#include <algorithm>
#include <array>

#include "serve/gzip.h"

namespace gainsay::serve {
namespace {

// Where pages of the desk stand (web/src/router.svelte.ts); what lies below them is theirs, too.
constexpr auto pages =
    std::to_array<std::string_view>({"", "articles", "disputes", "shared", "replies", "actors", "claims",
                                     "speaks", "timeline", "map", "reading", "review", "help"});

const DeskFile* file_at(std::string_view path) {
  const auto& files = desk_files();
  const auto found =
      std::find_if(files.begin(), files.end(), [&](const DeskFile& each) { return each.path == path; });
  return found == files.end() ? nullptr : &*found;
}

// The tag of the packed bytes is another one, since a strong tag stands for the very bytes.
std::string tag_of(const DeskFile& file, bool packed) {
  std::string tag = file.tag;
  if (packed) tag.insert(tag.size() - 1, "-gzip");
  return tag;
}

}  // namespace

#ifndef GAINSAY_DESK
const std::vector<DeskFile>& desk_files() {
  static const std::vector<DeskFile> none;
  return none;
}
#endif

const DeskFile* desk_file(const Target& target) {
  if (std::find(pages.begin(), pages.end(), target.path.front()) != pages.end())
    return file_at("/index.html");
  std::string path;
  for (const std::string& segment : target.path) path += "/" + segment;
  return file_at(path);
}

bool wants_page(const Request& request) {
  return field(request, "accept").find("text/html") != std::string_view::npos;
}

Answer desk_answer(const Request& request, const DeskFile& file) {
  const bool packed = takes_gzip(field(request, "accept-encoding"));
  const std::string tag = tag_of(file, packed);
  Answer answer{200, file.type, {}, {{"ETag", tag}, {"Vary", "Accept-Encoding"}}};
  answer.fields.emplace_back("Cache-Control",
                             file.immutable ? "private, max-age=31536000, immutable" : "private, no-cache");
  if (field(request, "if-none-match").find(tag) != std::string_view::npos) {
    answer.status = 304;
    answer.type.clear();
    return answer;
  }
  answer.body = packed ? file.packed.view() : file.plain.view();
  if (packed) answer.fields.emplace_back("Content-Encoding", "gzip");
  return answer;
}

}  // namespace gainsay::serve
