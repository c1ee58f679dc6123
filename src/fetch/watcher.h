// Feeds and pages, asked again and again for what is new in them.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "fetch/fetch.h"
#include "fetch/robots.h"
#include "ingest/limits.h"
#include "ingest/page.h"

namespace gainsay {

struct WatchOptions {
  double every = 900;       ///< seconds between two visits of an address
  double longest = 86'400;  ///< the longest that failures draw it out to, doubling
  double host_delay = 5;    ///< seconds between two requests to a host; robots.txt may ask for more, up to 60
  unsigned max_redirects = 5;
  bool pages = false;  ///< fetch the page of each new item, instead of taking the feed's text of it
  Limits limits;
};

/// What a watcher needs of the world. Tests give their own.
struct WatchWorld {
  std::function<Result<FetchAnswer>(const FetchRequest&)> fetch;
  std::function<double()> now;  ///< seconds since 1970
  std::function<void(double)> sleep;
};

/// Where findings go. Each page is new, or new in its words; each error names its address.
struct WatchSink {
  std::function<void(const Page&)> page;
  std::function<void(const Error&)> failed;
};

/// Visits addresses one after another, never one host faster than it likes: robots.txt holds (a site whose
/// robots.txt can't be had is left alone for an hour), redirects are followed a few times, each to where its
/// own robots.txt allows; what did not change is not sent again; failures, 429 and 503 draw out the time to
/// the next visit, for as long as Retry-After asks at least. Not for several threads at once.
class Watcher {
 public:
  Watcher(const std::vector<std::string>& addresses, WatchOptions options, WatchWorld world);

  /// Takes up what save() gave: addresses no longer watched are dropped. Fails with damaged.
  Result<void> load(std::string_view json);
  /// What is known of each address, as JSON.
  [[nodiscard]] std::string save() const;

  /// Visits every address that is due. Gives the time at which the next one is.
  double poll(const WatchSink& sink);

 private:
  struct Watched {
    std::string etag;
    std::string last_modified;
    double due = 0;
    int failures = 0;
    std::map<std::string, std::string> seen;  ///< item's address -> hash of its bytes
  };
  struct Site {
    Robots robots;
    std::optional<Error> closed;  ///< why robots.txt can't be had, and all else is left alone
    double robots_until = 0;
    double last_visit = 0;
  };
  struct Got {
    std::string address;  ///< after redirects
    FetchAnswer answer;
  };

  void visit(const std::string& address, Watched& watched, const WatchSink& sink);
  void read(const Got& got, Watched& watched, const WatchSink& sink);
  bool read_item(const Page& item, const WatchSink& sink);
  void put_off(Watched& watched, const std::string& retry_after);
  Result<Got> get(FetchRequest request);
  Result<FetchAnswer> ask(const FetchRequest& request, Site& site);
  Site& site_of(const std::string& origin);

  WatchOptions options_;
  WatchWorld world_;
  std::map<std::string, Watched> watched_;
  std::map<std::string, Site> sites_;  ///< by origin: "https://post.example"
};

/// "https://post.example" and "/a?b" of "https://Post.example/a?b#c"; both empty where the address is not of
/// http or https.
struct OriginAndPath {
  std::string origin;
  std::string path;
};
OriginAndPath split_origin(std::string_view address);

}  // namespace gainsay
