#include "serve/streamed_body.h"

#include <boost/asio/post.hpp>
#include <utility>

namespace gainsay::serve {
namespace {

constexpr std::size_t most_waiting = 256 * 1024;  // bytes that are made and not taken

}  // namespace

Result<void> StreamedBody::write(std::string_view bytes) {
  std::unique_lock lock(mutex_);
  room_.wait(lock, [&] { return given_up_ || bytes_.size() < most_waiting; });
  if (given_up_) return fail(ErrorCode::unwritable, "who asked for it went away");
  bytes_ += bytes;
  tell();
  return {};
}

void StreamedBody::end(bool whole) {
  const std::lock_guard lock(mutex_);
  whole_ = whole;
  tell();
}

void StreamedBody::take(Taken taken) {
  const std::lock_guard lock(mutex_);
  taken_ = std::move(taken);
  tell();
}

void StreamedBody::give_up() {
  // What waited to take may be the last to hold its connection, which gives up as it goes: not under the
  // lock.
  Taken waiting;
  const std::lock_guard lock(mutex_);
  given_up_ = true;
  waiting = std::exchange(taken_, nullptr);
  room_.notify_all();
}

bool StreamedBody::is_made() {
  const std::lock_guard lock(mutex_);
  return whole_.has_value();
}

void StreamedBody::tell() {
  if (!taken_) return;
  std::optional<std::string> some;
  if (!bytes_.empty()) {
    some = std::exchange(bytes_, {});
    room_.notify_all();
  } else if (!whole_) {
    return;
  } else if (*whole_) {
    some.emplace();
  }
  boost::asio::post(sender_, [taken = std::exchange(taken_, nullptr), some = std::move(some)]() mutable {
    taken(std::move(some));
  });
}

}  // namespace gainsay::serve
