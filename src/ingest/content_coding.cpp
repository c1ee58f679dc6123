#include "ingest/content_coding.h"

#include <brotli/decode.h>
#include <fmt/format.h>
#include <zlib.h>

#include <memory>
#include <new>
#include <optional>

#include "ingest/unpacker.h"

namespace gainsay {
namespace {

constexpr std::size_t chunk_size = 128 * 1024;

tl::unexpected<Error> too_large(std::uint64_t max_bytes) {
  return fail(ErrorCode::limit_exceeded, fmt::format("is larger than the limit of {} bytes", max_bytes));
}
tl::unexpected<Error> cut_short(std::string_view coding) {
  return fail(ErrorCode::truncated, fmt::format("has a body that ends in the middle of {} data", coding));
}
tl::unexpected<Error> broken(std::string_view coding) {
  return fail(ErrorCode::damaged, fmt::format("has a body that breaks the {} format", coding));
}

Result<std::string> unpack_members(std::string body, std::string_view coding, std::uint64_t max_bytes) {
  const std::unique_ptr<Unpacker> unpacker = make_unpacker(body);
  if (!unpacker) return body;
  std::string plain;
  std::string_view rest = body;
  for (bool ended = false; !ended;) {
    const std::size_t before = plain.size();
    const Unpacker::Step step = unpacker->unpack(rest, plain);
    rest.remove_prefix(step.used);
    if (step.state == Unpacker::State::damaged) return broken(coding);
    if (plain.size() > max_bytes) return too_large(max_bytes);
    ended = step.state == Unpacker::State::member_ended && !rest.starts_with(unpacker->signature());
    if (step.state == Unpacker::State::member_ended && !ended) unpacker->restart();
    if (!ended && step.used == 0 && plain.size() == before) return cut_short(coding);
  }
  return plain;
}

// "deflate" is zlib's format by the standard, bare deflate by what some servers send. Nothing where the first
// bytes are neither.
std::optional<int> deflate_window(std::string_view body) {
  if (body.empty()) return std::nullopt;
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(body[at]); };
  if (body.size() >= 2 && (byte(0) & 0x0f) == 8 && (byte(0) * 256 + byte(1)) % 31 == 0) return 15;
  if (byte(0) == '<') return std::nullopt;
  return -15;
}

Result<std::string> inflate_body(std::string body, std::uint64_t max_bytes) {
  const std::optional<int> window = deflate_window(body);
  if (!window) return body;
  z_stream stream{};
  if (inflateInit2(&stream, *window) != Z_OK) throw std::bad_alloc();
  const std::unique_ptr<z_stream, int (*)(z_stream*)> end(&stream, inflateEnd);
  stream.next_in = reinterpret_cast<Bytef*>(body.data());
  stream.avail_in = static_cast<uInt>(body.size());
  std::string plain;
  for (;;) {
    const std::size_t before = plain.size();
    plain.resize(before + chunk_size);
    stream.next_out = reinterpret_cast<Bytef*>(plain.data() + before);
    stream.avail_out = static_cast<uInt>(chunk_size);
    const int status = inflate(&stream, Z_NO_FLUSH);
    plain.resize(plain.size() - stream.avail_out);
    if (status == Z_STREAM_END) return plain;
    if (status != Z_OK && status != Z_BUF_ERROR) return broken("deflate");
    if (plain.size() > max_bytes) return too_large(max_bytes);
    if (plain.size() == before) return cut_short("deflate");
  }
}

Result<std::string> unpack_brotli(const std::string& body, std::uint64_t max_bytes) {
  const std::unique_ptr<BrotliDecoderState, void (*)(BrotliDecoderState*)> state(
      BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), BrotliDecoderDestroyInstance);
  if (!state) throw std::bad_alloc();
  const auto* in = reinterpret_cast<const std::uint8_t*>(body.data());
  std::size_t in_left = body.size();
  std::string plain;
  for (;;) {
    const std::size_t before = plain.size();
    plain.resize(before + chunk_size);
    auto* out = reinterpret_cast<std::uint8_t*>(plain.data() + before);
    std::size_t out_left = chunk_size;
    const BrotliDecoderResult result =
        BrotliDecoderDecompressStream(state.get(), &in_left, &in, &out_left, &out, nullptr);
    plain.resize(plain.size() - out_left);
    if (result == BROTLI_DECODER_RESULT_SUCCESS) return plain;
    if (result == BROTLI_DECODER_RESULT_ERROR) return broken("br");
    if (plain.size() > max_bytes) return too_large(max_bytes);
    if (result == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT) return cut_short("br");
  }
}

}  // namespace

Result<std::string> undo_content_coding(std::string body, std::string_view coding, std::uint64_t max_bytes) {
  if (body.empty() || coding.empty() || coding == "identity" || coding == "none") return body;
  if (coding == "gzip" || coding == "x-gzip" || coding == "zstd")
    return unpack_members(std::move(body), coding, max_bytes);
  if (coding == "deflate") return inflate_body(std::move(body), max_bytes);
  // Brotli has no signature; markup and its like are no valid beginning of it.
  if (coding == "br")
    return body.front() == '<' ? Result<std::string>(std::move(body)) : unpack_brotli(body, max_bytes);
  return fail(ErrorCode::unsupported,
              fmt::format("has a body in the coding \"{}\", which is not read", coding));
}

}  // namespace gainsay
