// The desk: the files of the page where people work (web/), as they lie in the program.
#pragma once

#include <string_view>
#include <vector>

#include "serve/message.h"
#include "serve/target.h"

namespace gainsay::serve {

struct Bytes {
  const char* begin;
  const char* end;
  [[nodiscard]] std::string_view view() const { return {begin, static_cast<std::size_t>(end - begin)}; }
};

struct DeskFile {
  const char* path;  ///< "/index.html", "/assets/index-4f3c.js"
  const char* type;
  const char* tag;  ///< strong, of the bytes; in quotation marks
  bool immutable;   ///< its name has the hash of what is in it
  Bytes plain;
  Bytes packed;  ///< the same as one gzip member
};

/// All of them; empty where the program was built without the desk.
const std::vector<DeskFile>& desk_files();

/// The file that stands at a path: of pages, which have addresses of their own, "/index.html". Null where
/// none does, and where there is no desk.
const DeskFile* desk_file(const Target& target);

/// Whether a browser asks for a page, and not the desk for a file or a program for data.
bool wants_page(const Request& request);

/// The answer with a file: packed where the client takes it; 304 where it has the file already.
Answer desk_answer(const Request& request, const DeskFile& file);

}  // namespace gainsay::serve
