#pragma once
// SHA-256 (FIPS 180-4, by libsodium) and the base32 of permanent ids.

#include <array>
#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace text {

struct Hash {
  std::array<std::uint8_t, 32> bytes{};

  /// The 32 bytes as a string view, for binding to a statement.  Valid while this lives.
  std::string_view view() const { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }
  /// 64 lower-case hex digits.
  std::string hex() const;
  friend auto operator<=>(const Hash&, const Hash&) = default;
};

Hash sha256(std::string_view bytes);

/// The hash whose 32 raw bytes these are; empty if there are not 32.
std::optional<Hash> hash_from_bytes(std::string_view bytes);
/// The hash written as 64 hex digits; empty if it is not.
std::optional<Hash> hash_from_hex(std::string_view hex);

/// SHA-256 of bytes that arrive in pieces.
class Hasher {
 public:
  Hasher();
  Hasher(Hasher&&) noexcept;
  Hasher& operator=(Hasher&&) noexcept;
  ~Hasher();
  Hasher& add(std::string_view bytes);
  /// REQUIRES: called once.
  Hash finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Lower-case base32 (RFC 4648 alphabet, no padding): 10 bytes give 16 characters.
std::string base32(std::span<const std::uint8_t> bytes);

}  // namespace text
