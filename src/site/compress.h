#pragma once
// Bodies made small, by brotli and zlib.

#include <string>
#include <string_view>

#include "site/negotiate.h"

namespace site {

enum class Effort {
  answering,  // a page made for this request: brotli 5, gzip 6
  at_start,   // an asset, once: brotli 11, gzip 9
};

/// The bytes in that encoding.
std::string compress(std::string_view bytes, Encoding encoding, Effort effort);

}  // namespace site
