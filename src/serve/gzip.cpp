#include "serve/gzip.h"

#include <zlib.h>

#include <new>

namespace gainsay::serve {
namespace {

// Below this one packet carries the body either way.
constexpr std::size_t worth_packing = 1400;

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

void begin_gzip(z_stream& stream) {
  constexpr int gzip_window = 15 + 16;
  if (deflateInit2(&stream, 5, Z_DEFLATED, gzip_window, 8, Z_DEFAULT_STRATEGY) != Z_OK)
    throw std::bad_alloc();
}

}  // namespace

bool takes_gzip(std::string_view accept_encoding) {
  while (!accept_encoding.empty()) {
    const std::string_view each = accept_encoding.substr(0, accept_encoding.find(','));
    accept_encoding.remove_prefix(std::min(accept_encoding.size(), each.size() + 1));
    const std::size_t semicolon = each.find(';');
    if (trimmed(each.substr(0, semicolon)) != "gzip") continue;
    if (semicolon == std::string_view::npos) return true;
    const std::string_view weight = trimmed(each.substr(semicolon + 1));
    return weight.starts_with("q=") && weight.find_first_of("123456789") != std::string_view::npos;
  }
  return false;
}

struct Gzip::Stream : z_stream {};

Gzip::Gzip() : stream_(std::make_unique<Stream>()) {
  begin_gzip(*stream_);
}
Gzip::~Gzip() {
  deflateEnd(stream_.get());
}

std::string Gzip::packed(std::string_view bytes, bool last) {
  constexpr std::size_t at_once = 64 * 1024;
  std::string out;
  stream_->next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));  // zlib reads it only
  stream_->avail_in = static_cast<uInt>(bytes.size());
  do {
    const std::size_t before = out.size();
    out.resize(before + at_once);
    stream_->next_out = reinterpret_cast<Bytef*>(out.data() + before);
    stream_->avail_out = at_once;
    deflate(stream_.get(), last ? Z_FINISH : Z_NO_FLUSH);
    out.resize(out.size() - stream_->avail_out);
  } while (stream_->avail_out == 0);
  return out;
}

std::string gzipped(std::string_view bytes) {
  z_stream stream{};
  begin_gzip(stream);
  std::string out(deflateBound(&stream, bytes.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));  // zlib reads it only
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

Answer packed(const Request& request, Answer answer) {
  for (const auto& [name, value] : answer.fields) {
    if (name == "Content-Encoding") return answer;
  }
  answer.fields.emplace_back("Vary", "Accept-Encoding");
  if (answer.body.size() < worth_packing || answer.body.size() > UINT32_MAX / 2) return answer;
  if (!takes_gzip(field(request, "accept-encoding"))) return answer;
  answer.body = gzipped(answer.body);
  answer.fields.emplace_back("Content-Encoding", "gzip");
  return answer;
}

}  // namespace gainsay::serve
