#include "site/assets.h"

#include <array>
#include <stdexcept>
#include <utility>

#include "site/compress.h"
#include "text/hash.h"

namespace site {
namespace {

struct Kind {
  std::string_view suffix;
  std::string_view type;
  bool compressible;
};
constexpr std::array kKinds = {
    Kind{".css", "text/css; charset=utf-8", true},   Kind{".js", "text/javascript; charset=utf-8", true},
    Kind{".svg", "image/svg+xml", true},             Kind{".webmanifest", "application/manifest+json", true},
    Kind{".woff2", "font/woff2", false},             Kind{".png", "image/png", false},
    Kind{".ico", "image/x-icon", false},
};

const Kind* kind_of(std::string_view name) {
  for (const auto& kind : kKinds)
    if (name.ends_with(kind.suffix)) return &kind;
  return nullptr;
}

}  // namespace

const std::string& Asset::body(Encoding& encoding) const {
  if (encoding == Encoding::brotli && !brotli.empty()) return brotli;
  if (encoding == Encoding::gzip && !gzip.empty()) return gzip;
  encoding = Encoding::identity;
  return bytes;
}

Assets::Assets(const Files& files) {
  for (const auto& [name, bytes] : files)
    if (!name.ends_with(".css")) add(name, bytes);
  // A style sheet names fonts by their path below web/; it gets their hashed address, and so another hash with them.
  for (const auto& [name, bytes] : files) {
    if (!name.ends_with(".css")) continue;
    auto sheet = bytes;
    for (const auto& other : assets_) {
      const auto plain = "url(" + other.first + ")";
      for (auto at = sheet.find(plain); at != std::string::npos; at = sheet.find(plain, at))
        sheet.replace(at, plain.size(), "url(" + href(other.first) + ")");
    }
    add(name, std::move(sheet));
  }
}

void Assets::add(const std::string& name, std::string bytes) {
  const auto* kind = kind_of(name);
  if (!kind) return;
  Asset asset;
  asset.hash = text::sha256(bytes).hex().substr(0, 10);
  asset.type = kind->type;
  if (kind->compressible) {
    asset.brotli = compress(bytes, Encoding::brotli, Effort::at_start);
    asset.gzip = compress(bytes, Encoding::gzip, Effort::at_start);
  }
  asset.bytes = std::move(bytes);
  assets_.emplace(name, std::move(asset));
}

const Asset* Assets::find(std::string_view name) const {
  const auto found = assets_.find(name);
  return found == assets_.end() ? nullptr : &found->second;
}

std::string Assets::href(std::string_view name) const {
  const auto* asset = find(name);
  if (!asset) throw std::out_of_range("no asset " + std::string(name));
  return "/assets/" + asset->hash + "/" + std::string(name);
}

}  // namespace site
