// Whatever a site's robots.txt says: it is read in time, and asked of any path; whatever a state file holds,
// it is taken up or refused.
#include "check.h"
#include "fetch/robots.h"
#include "fetch/watcher.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace gainsay;
  const std::string_view bytes = fuzz::view(data, size);
  const Robots robots = Robots::parse(bytes, "gainsay");
  const std::string_view last_line = bytes.substr(bytes.find_last_of('\n') + 1);
  for (const std::string_view path : {std::string_view("/"), std::string_view("/a/b?c=d*e$"), last_line}) {
    (void)robots.allows(path);
  }
  if (robots.delay()) fuzz::require(*robots.delay() >= 0);

  Watcher watcher({"https://post.example/feed.xml"}, {}, {});
  const auto loaded = watcher.load(bytes);
  fuzz::require(loaded || loaded.error().code == ErrorCode::damaged);
  if (loaded) {
    Watcher again({"https://post.example/feed.xml"}, {}, {});
    fuzz::require(again.load(watcher.save()).has_value());
    fuzz::require(again.save() == watcher.save());
  }
  return 0;
}
