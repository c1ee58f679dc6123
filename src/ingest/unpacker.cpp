#include "ingest/unpacker.h"

#include <zlib.h>
#include <zstd.h>

#include <new>

namespace gainsay {
namespace {

constexpr std::size_t chunk_size = 128 * 1024;
constexpr std::string_view gzip_signature = "\x1f\x8b\x08";
constexpr std::string_view zstd_signature = "\x28\xb5\x2f\xfd";

class GzipUnpacker : public Unpacker {
 public:
  GzipUnpacker() {
    if (inflateInit2(&stream_, 15 + 16) != Z_OK) throw std::bad_alloc();
  }
  GzipUnpacker(const GzipUnpacker&) = delete;
  GzipUnpacker& operator=(const GzipUnpacker&) = delete;
  ~GzipUnpacker() override { inflateEnd(&stream_); }

  Step unpack(std::string_view packed, std::string& plain) override {
    const std::size_t before = plain.size();
    plain.resize(before + chunk_size);
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream_.avail_in = static_cast<uInt>(packed.size());
    stream_.next_out = reinterpret_cast<Bytef*>(plain.data() + before);
    stream_.avail_out = static_cast<uInt>(chunk_size);
    const int status = inflate(&stream_, Z_NO_FLUSH);
    plain.resize(plain.size() - stream_.avail_out);
    const std::size_t used = packed.size() - stream_.avail_in;
    if (status == Z_STREAM_END) return {used, State::member_ended};
    return {used, status == Z_OK || status == Z_BUF_ERROR ? State::more : State::damaged};
  }

  void restart() override { inflateReset(&stream_); }
  [[nodiscard]] std::string_view name() const override { return "gzip"; }
  [[nodiscard]] std::string_view signature() const override { return gzip_signature; }

 private:
  z_stream stream_{};
};

class ZstdUnpacker : public Unpacker {
 public:
  ZstdUnpacker() : stream_(ZSTD_createDStream()) {
    if (!stream_) throw std::bad_alloc();
  }

  Step unpack(std::string_view packed, std::string& plain) override {
    const std::size_t before = plain.size();
    plain.resize(before + chunk_size);
    ZSTD_inBuffer in{packed.data(), packed.size(), 0};
    ZSTD_outBuffer out{plain.data() + before, chunk_size, 0};
    const std::size_t left = ZSTD_decompressStream(stream_.get(), &out, &in);
    plain.resize(before + out.pos);
    if (ZSTD_isError(left) != 0) return {in.pos, State::damaged};
    return {in.pos, left == 0 ? State::member_ended : State::more};
  }

  void restart() override { ZSTD_DCtx_reset(stream_.get(), ZSTD_reset_session_only); }
  [[nodiscard]] std::string_view name() const override { return "zstd"; }
  [[nodiscard]] std::string_view signature() const override { return zstd_signature; }

 private:
  struct Free {
    void operator()(ZSTD_DStream* stream) const { ZSTD_freeDStream(stream); }
  };
  std::unique_ptr<ZSTD_DStream, Free> stream_;
};

}  // namespace

std::unique_ptr<Unpacker> make_unpacker(std::string_view head) {
  if (head.starts_with(gzip_signature)) return std::make_unique<GzipUnpacker>();
  if (head.starts_with(zstd_signature)) return std::make_unique<ZstdUnpacker>();
  return nullptr;
}

}  // namespace gainsay
