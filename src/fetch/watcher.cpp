#include "fetch/watcher.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <ctime>
#include <set>
#include <utility>

#include "ingest/ascii.h"
#include "ingest/web_pages.h"

namespace gainsay {
namespace {

constexpr double robots_kept = 86'400;
constexpr double robots_retry = 3'600;
constexpr double most_robots_delay = 60;

bool is_redirect(int status) {
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Error status_error(int status, const std::string& address) {
  return {status == 404 || status == 410 ? ErrorCode::not_found : ErrorCode::unreadable,
          fmt::format("was answered with status {}", status),
          address,
          {}};
}

std::string iso_time(double seconds) {
  const auto time = static_cast<std::time_t>(seconds);
  std::tm parts{};
  gmtime_r(&time, &parts);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", parts.tm_year + 1900, parts.tm_mon + 1,
                     parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec);
}

WebContent content_of(const std::string& address, const FetchAnswer& answer, double now) {
  return {address, answer.body, answer.content_type, answer.language, iso_time(now)};
}

}  // namespace

OriginAndPath split_origin(std::string_view address) {
  address = address.substr(0, address.find('#'));
  const std::size_t scheme = std::min(address.find("://"), address.size());
  const std::string name = ascii::lower(address.substr(0, scheme));
  if ((name != "http" && name != "https") || scheme == address.size()) return {};
  const std::size_t end = std::min(address.find_first_of("/?", scheme + 3), address.size());
  const std::string_view rest = address.substr(end);
  std::string path;
  if (!rest.starts_with('/')) path += '/';
  path += rest;
  return {ascii::lower(address.substr(0, end)), std::move(path)};
}

Watcher::Watcher(const std::vector<std::string>& addresses, WatchOptions options, WatchWorld world)
    : options_(std::move(options)), world_(std::move(world)) {
  for (const std::string& address : addresses) watched_[address];
}

double Watcher::poll(const WatchSink& sink) {
  double next = world_.now() + options_.longest;
  for (auto& [address, watched] : watched_) {
    if (watched.due <= world_.now()) visit(address, watched, sink);
    next = std::min(next, watched.due);
  }
  return next;
}

void Watcher::visit(const std::string& address, Watched& watched, const WatchSink& sink) {
  const auto got = get({address, watched.etag, watched.last_modified});
  if (!got) {
    sink.failed(got.error());
    return put_off(watched, {});
  }
  const FetchAnswer& answer = got->answer;
  if (answer.status != 200 && answer.status != 304) {
    sink.failed(status_error(answer.status, address));
    return put_off(watched, answer.retry_after);
  }
  watched.failures = 0;
  watched.due = world_.now() + options_.every;
  if (answer.status == 304) return;
  watched.etag = answer.etag;
  watched.last_modified = answer.last_modified;
  read(*got, watched, sink);
}

// What is new is handed on; what the feed no longer has is forgotten.
void Watcher::read(const Got& got, Watched& watched, const WatchSink& sink) {
  WebContent content = content_of(got.address, got.answer, world_.now());
  content.bare_items = options_.pages;
  const auto pages = read_web_content(content, {.input = got.address}, options_.limits);
  if (pages.empty()) sink.failed({ErrorCode::unsupported, "is neither a page nor a feed", got.address, {}});
  std::map<std::string, std::string> seen;
  for (const auto& page : pages) {
    if (!page) {
      sink.failed(page.error());
      continue;
    }
    const std::string key = page->url.empty() ? to_hex(page->raw_hash) : page->url;
    std::string hash = to_hex(page->raw_hash);
    const auto known = watched.seen.find(key);
    const bool item = page->provenance.record.has_value();
    bool done = known != watched.seen.end() && known->second == hash;
    if (!done && item && options_.pages && !page->url.empty()) {
      done = read_item(*page, sink);
    } else if (!done) {
      sink.page(*page);
      done = true;
    }
    if (done) seen[key] = std::move(hash);
  }
  watched.seen = std::move(seen);
}

// The page that a feed's item announces. False where it should be tried again.
bool Watcher::read_item(const Page& item, const WatchSink& sink) {
  const auto got = get({item.url, {}, {}});
  if (!got || got->answer.status != 200) {
    sink.failed(got ? status_error(got->answer.status, item.url) : got.error());
    return got && got->answer.status >= 400 && got->answer.status < 500 && got->answer.status != 429;
  }
  const WebContent content = content_of(got->address, got->answer, world_.now());
  for (auto& page : read_web_content(content, {.input = got->address}, options_.limits)) {
    if (!page) {
      sink.failed(page.error());
      continue;
    }
    page->title = item.title;
    page->published = item.published;
    sink.page(*page);
  }
  return true;
}

void Watcher::put_off(Watched& watched, const std::string& retry_after) {
  watched.failures = std::min(watched.failures + 1, 30);
  double wait = std::min(options_.every * std::exp2(watched.failures), options_.longest);
  double asked = 0;
  std::from_chars(retry_after.data(), retry_after.data() + retry_after.size(), asked);
  // A site may ask for more time than failures take by themselves, but not for years.
  if (asked > wait) wait = std::min(asked, 7 * options_.longest);
  watched.due = world_.now() + wait;
}

Result<Watcher::Got> Watcher::get(FetchRequest request) {
  const std::string first = request.address;
  std::set<std::string> visited;
  for (unsigned hops = 0; hops <= options_.max_redirects; ++hops) {
    const auto [origin, path] = split_origin(request.address);
    if (origin.empty())
      return fail(ErrorCode::unsupported, "is no address of http or https", request.address);
    if (!visited.insert(request.address).second)
      return fail(ErrorCode::unsupported, "redirects in a circle", first);
    Site& site = site_of(origin);
    if (site.closed) return fail(site.closed->code, site.closed->message, request.address);
    if (!site.robots.allows(path))
      return fail(ErrorCode::unsupported, "is closed to programs by the site's robots.txt", request.address);
    auto answer = ask(request, site);
    if (!answer) return tl::unexpected(std::move(answer.error()));
    if (!is_redirect(answer->status) || answer->location.empty())
      return Got{request.address, std::move(*answer)};
    request.address = answer->location;
  }
  return fail(ErrorCode::unsupported, fmt::format("redirects more than {} times", options_.max_redirects),
              first);
}

// Waits until the host may be asked again.
Result<FetchAnswer> Watcher::ask(const FetchRequest& request, Site& site) {
  const double asked = std::min(site.robots.delay().value_or(0), most_robots_delay);
  const double ready = site.last_visit + std::max(options_.host_delay, asked);
  if (const double now = world_.now(); ready > now) world_.sleep(ready - now);
  auto answer = world_.fetch(request);
  site.last_visit = world_.now();
  return answer;
}

Watcher::Site& Watcher::site_of(const std::string& origin) {
  Site& site = sites_[origin];
  if (site.robots_until > world_.now()) return site;
  FetchRequest request{origin + "/robots.txt", {}, {}};
  auto answer = ask(request, site);
  for (unsigned hops = 0; answer && is_redirect(answer->status) && hops < options_.max_redirects; ++hops) {
    request.address = answer->location;
    answer = ask(request, site);
  }
  // RFC 9309: no such file allows everything, no answer nothing.
  const bool none = answer && answer->status >= 400 && answer->status < 500 && answer->status != 429;
  const bool some = answer && answer->status == 200;
  site.robots = some ? Robots::parse(answer->body, "gainsay") : Robots();
  site.closed = std::nullopt;
  if (!answer) site.closed = answer.error();
  if (answer && !some && !none)
    site.closed = Error{ErrorCode::unreadable, "belongs to a site whose robots.txt can't be had", {}, {}};
  site.robots_until = world_.now() + (some || none ? robots_kept : robots_retry);
  return site;
}

}  // namespace gainsay
