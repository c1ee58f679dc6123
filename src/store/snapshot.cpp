#include "store/snapshot.h"

#include <zstd.h>

#include <memory>
#include <new>

namespace gainsay {
namespace {

struct Free {
  void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
};

constexpr int level = 6;

}  // namespace

std::string pack(std::string_view bytes) {
  const std::unique_ptr<ZSTD_CCtx, Free> context(ZSTD_createCCtx());
  if (!context) throw std::bad_alloc();
  ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
  ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
  std::string packed(ZSTD_compressBound(bytes.size()), '\0');
  const std::size_t size =
      ZSTD_compress2(context.get(), packed.data(), packed.size(), bytes.data(), bytes.size());
  // With room for the worst case nothing else can go wrong.
  if (ZSTD_isError(size) != 0) throw std::bad_alloc();
  packed.resize(size);
  return packed;
}

Result<std::string> unpack(std::string_view packed, std::uint64_t size) {
  if (ZSTD_getFrameContentSize(packed.data(), packed.size()) != size)
    return fail(ErrorCode::damaged, "its bytes are packed with another size than noted");
  std::string bytes(size, '\0');
  const std::size_t unpacked = ZSTD_decompress(bytes.data(), bytes.size(), packed.data(), packed.size());
  if (ZSTD_isError(unpacked) != 0)
    return fail(ErrorCode::damaged,
                std::string("its bytes can't be unpacked: ") + ZSTD_getErrorName(unpacked));
  if (unpacked != size) return fail(ErrorCode::damaged, "its bytes unpack to another size than noted");
  return bytes;
}

}  // namespace gainsay
