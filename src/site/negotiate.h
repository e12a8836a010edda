#pragma once
// What the client would rather have (RFC 9110, section 12).

#include <string>
#include <string_view>

namespace site {

/// "cy" if the Accept-Language header prefers Welsh to English, else "en".
std::string preferred_language(std::string_view accept_language);

enum class Encoding { identity, gzip, brotli };
/// The name in Content-Encoding, empty for identity.
std::string_view name(Encoding encoding);
/// The best encoding the Accept-Encoding header allows.
Encoding preferred_encoding(std::string_view accept_encoding);

/// Whether an If-None-Match header names this tag, compared weakly.
bool matches(std::string_view if_none_match, std::string_view etag);

}  // namespace site
