#include "ingest/archive_pages.h"

#include <fmt/format.h>

#include <utility>

#include "ingest/ascii.h"
#include "ingest/format.h"
#include "ingest/listed_pages.h"
#include "ingest/open_pages.h"

namespace gainsay {
namespace {

// Of a path with slashes of either kind.
template <typename Test>
bool any_part(std::string_view path, Test test) {
  while (!path.empty()) {
    const std::size_t end = std::min(path.find_first_of("/\\"), path.size());
    if (test(path.substr(0, end))) return true;
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  return false;
}

// As in a folder; "." is none, and neither are the notes that one system packs beside each file.
bool is_hidden(std::string_view path) {
  return any_part(path, [](std::string_view part) {
    return (part.size() > 1 && part.starts_with('.')) || part == "__MACOSX";
  });
}

class ArchivePages : public PageStream {
 public:
  ArchivePages(ByteSource source, const Limits& limits, unsigned nesting)
      : archive_(std::move(source)), limits_(limits), nesting_(nesting) {}

  std::optional<Result<Page>> next() override {
    for (;;) {
      if (member_) {
        if (auto page = member_->next()) return page;
        member_.reset();
      }
      auto found = archive_.next();
      if (!found) {
        if (std::exchange(any_, true)) return std::nullopt;
        return fail(ErrorCode::not_found, "holds no file that is read", archive_.name());
      }
      if (!*found) {
        any_ = true;
        return tl::unexpected(std::move(found->error()));
      }
      if (is_hidden((*found)->name) && !leads_outside((*found)->name)) continue;
      if (!is_read_ending(ending_of((*found)->name))) continue;
      any_ = true;
      member_ = open(**found);
    }
  }

 private:
  std::unique_ptr<PageStream> open(const ArchiveMember& member) {
    const std::string name = archive_.name() + "/" + member.name;
    const auto refuse = [&](std::string why) {
      return std::make_unique<ListedPages>(listed(fail(ErrorCode::unsupported, std::move(why), name)));
    };
    if (leads_outside(member.name)) return refuse("has a name that leads out of its archive");
    if (member.encrypted) return refuse("is encrypted");
    ByteSource source = ByteSource::inside(archive_.bytes(name), name, archive_.expansion());
    return open_pages(std::move(source), limits_, nesting_ + 1);
  }

  ArchiveReader archive_;
  Limits limits_;
  unsigned nesting_;
  std::unique_ptr<PageStream> member_;
  bool any_ = false;
};

}  // namespace

bool leads_outside(std::string_view name) {
  if (name.starts_with('/') || name.starts_with('\\')) return true;
  if (name.size() > 1 && ascii::is_letter(name[0]) && name[1] == ':') return true;
  return any_part(name, [](std::string_view part) { return part == ".."; });
}

std::unique_ptr<PageStream> open_archive(ByteSource source, const Limits& limits, unsigned nesting) {
  if (nesting <= most_nested_archives)
    return std::make_unique<ArchivePages>(std::move(source), limits, nesting);
  return std::make_unique<ListedPages>(
      listed(fail(ErrorCode::unsupported,
                  fmt::format("is an archive inside {} others, which is not read", nesting), source.name())));
}

}  // namespace gainsay
