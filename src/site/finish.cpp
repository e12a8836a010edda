#include "site/finish.h"

#include <string_view>

#include "site/compress.h"
#include "site/negotiate.h"
#include "text/hash.h"

namespace site {
namespace {

constexpr std::string_view kPolicy =
    "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
constexpr std::size_t kWorthCompressing = 1024;

bool is_text(std::string_view type) {
  return type.starts_with("text/") || type.starts_with("application/json") || type.find("xml") != std::string_view::npos;
}

void secure(Response& response) {
  response.with("Content-Security-Policy", std::string(kPolicy))
      .with("X-Content-Type-Options", "nosniff")
      .with("Referrer-Policy", "same-origin")
      .with("Cross-Origin-Opener-Policy", "same-origin")
      .with("Cross-Origin-Resource-Policy", "same-origin");
}

/// The tag is of the bytes before compression – content, template and language are all in them – and so a weak one.
/// True if the client has them.
bool tag(const Request& request, Response& response) {
  if (response.status != 200 || response.header("Cache-Control").find("no-store") != std::string::npos) return false;
  if (response.header("ETag").empty())
    response.with("ETag", "W/\"" + text::sha256(response.body).hex().substr(0, 20) + "\"");
  return matches(request.if_none_match, response.header("ETag"));
}

}  // namespace

Response finish(const Request& request, Response response) {
  secure(response);
  const bool encoded = !response.header("Content-Encoding").empty();
  const bool varies = encoded || (is_text(response.type) && response.body.size() > kWorthCompressing);
  if (varies) {
    const bool has_vary = !response.header("Vary").empty();
    if (!has_vary) response.with("Vary", "Accept-Encoding");
  }
  if (tag(request, response)) {
    response.status = 304;
    response.body.clear();
    std::erase_if(response.headers, [](const auto& header) { return header.first == "Content-Encoding"; });
    return response;
  }
  if (encoded || !varies) return response;
  const auto encoding = preferred_encoding(request.accept_encoding);
  if (encoding == Encoding::identity) return response;
  response.body = compress(response.body, encoding, Effort::answering);
  return response.with("Content-Encoding", std::string(name(encoding)));
}

}  // namespace site
