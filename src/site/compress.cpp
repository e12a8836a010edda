#include "site/compress.h"

#include <brotli/encode.h>
#include <zlib.h>

#include <cstdint>
#include <stdexcept>

namespace site {
namespace {

std::string brotli(std::string_view bytes, int quality) {
  std::string out(BrotliEncoderMaxCompressedSize(bytes.size()), '\0');
  std::size_t size = out.size();
  const auto* in = reinterpret_cast<const std::uint8_t*>(bytes.data());
  if (!BrotliEncoderCompress(quality, 22, BROTLI_MODE_TEXT, bytes.size(), in, &size,
                             reinterpret_cast<std::uint8_t*>(out.data())))
    throw std::runtime_error("brotli cannot compress " + std::to_string(bytes.size()) + " bytes");
  out.resize(size);
  return out;
}

std::string gzip(std::string_view bytes, int level) {
  z_stream stream{};
  constexpr int kWindow32KWithGzipHeader = 15 + 16;
  if (deflateInit2(&stream, level, Z_DEFLATED, kWindow32KWithGzipHeader, 8, Z_DEFAULT_STRATEGY) != Z_OK)
    throw std::runtime_error("zlib cannot begin a gzip stream");
  std::string out(deflateBound(&stream, bytes.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  const int state = deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  if (state != Z_STREAM_END) throw std::runtime_error("zlib cannot compress " + std::to_string(bytes.size()) + " bytes");
  return out;
}

}  // namespace

std::string compress(std::string_view bytes, Encoding encoding, Effort effort) {
  const bool hard = effort == Effort::at_start;
  switch (encoding) {
    case Encoding::brotli: return brotli(bytes, hard ? 11 : 5);
    case Encoding::gzip: return gzip(bytes, hard ? 9 : 6);
    case Encoding::identity: break;
  }
  return std::string(bytes);
}

}  // namespace site
