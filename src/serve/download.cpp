#include "serve/download.h"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <exception>
#include <optional>

#include "serve/gzip.h"

namespace gainsay::serve {
namespace {

namespace asio = boost::asio;

constexpr std::size_t held_back = 16 * 1024;  // bytes that are made before the header is sent

Answer header_of(const Download& download, const Request& request) {
  Answer answer{200, download.type, {}, {{"Vary", "Accept-Encoding"}}};
  answer.fields.emplace_back("Content-Disposition", "attachment; filename=\"" + download.name + "\"");
  if (takes_gzip(field(request, "accept-encoding"))) answer.fields.emplace_back("Content-Encoding", "gzip");
  return answer;
}

}  // namespace

void Downloads::answer(const Route& route, Request request, std::function<void(Answer)> done) {
  std::erase_if(under_way_, [](const auto& each) {
    const auto body = each.lock();
    return !body || body->is_made();
  });
  if (under_way_.size() >= downloads_at_once) {
    Answer busy = problem(503, "as many exports as may are being made; ask again in a while");
    busy.fields.emplace_back("Retry-After", "30");
    asio::post(sender_,
               [done = std::move(done), busy = std::move(busy)]() mutable { done(std::move(busy)); });
    return;
  }
  auto body = std::make_shared<StreamedBody>(sender_);
  under_way_.push_back(body);
  asio::post(threads_, [this, &route, request = std::move(request), body = std::move(body),
                        done = std::move(done)]() mutable {
    make(route, request, body, std::move(done));
    body.reset();
  });
}

void Downloads::make(const Route& route, const Request& request, const std::shared_ptr<StreamedBody>& body,
                     std::function<void(Answer)> done) const {
  bool begun = false;
  // It holds the connection, which is the sender's: none of it stays with this thread.
  const auto begin = [&](Answer answer) {
    begun = true;
    asio::post(sender_,
               [done = std::move(done), answer = std::move(answer)]() mutable { done(std::move(answer)); });
  };
  // Who hears of it may ask again at once, and finds room.
  const auto refuse = [&](Answer answer) {
    body->end(false);
    begin(std::move(answer));
  };
  try {
    auto ledger = Ledger::open(place_, Ledger::Access::read);
    if (!ledger) return refuse(problem_of(ledger.error()));
    const auto download = download_of(route, request, **ledger);
    if (!download) return refuse(problem_of(download.error()));
    Answer header = header_of(*download, request);
    header.streamed = body;
    std::optional<Gzip> gzip;
    if (takes_gzip(field(request, "accept-encoding"))) gzip.emplace();
    // A format's head is written before the ledger is asked: what is wrong then is still told.
    std::string held;
    const auto send = [&](std::string_view bytes, bool last) -> Result<void> {
      if (begun) return body->write(bytes);
      held += bytes;
      if (held.size() < held_back && !last) return {};
      begin(header);
      return body->write(held);
    };
    const auto made = download->make(**ledger, [&](std::string_view bytes) {
      return gzip ? send(gzip->add(bytes), false) : send(bytes, false);
    });
    if (!made && !begun) return refuse(problem_of(made.error()));
    const auto sent = made ? send(gzip ? gzip->end() : std::string(), true) : made;
    body->end(sent.has_value());
  } catch (const std::exception& error) {
    if (!begun) return refuse(problem(500, std::string("internal error: ") + error.what()));
    body->end(false);
  }
}

void Downloads::stop() {
  for (const auto& each : under_way_) {
    if (const auto body = each.lock()) body->give_up();
  }
  threads_.join();
}

}  // namespace gainsay::serve
