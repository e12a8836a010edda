#include "site/finish.h"

#include <string_view>

#include "site/compress.h"
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
void tag(Response& response) {
  const bool kept = response.header("Cache-Control").find("no-store") == std::string::npos;
  if (response.status == 200 && kept && response.header("ETag").empty())
    response.with("ETag", "W/\"" + text::sha256(response.body).hex().substr(0, 20) + "\"");
}

}  // namespace

Response finish(Encoding accepted, Response response) {
  secure(response);
  tag(response);
  const bool encoded = !response.header("Content-Encoding").empty();
  const bool worth_it = is_text(response.type) && response.body.size() > kWorthCompressing;
  if ((encoded || worth_it) && response.header("Vary").empty()) response.with("Vary", "Accept-Encoding");
  if (encoded || !worth_it || accepted == Encoding::identity) return response;
  response.body = compress(response.body, accepted, Effort::answering);
  return response.with("Content-Encoding", std::string(name(accepted)));
}

Response unless_known(const Request& request, Response response) {
  const auto etag = response.header("ETag");
  if (response.status != 200 || etag.empty() || !matches(request.if_none_match, etag)) return response;
  response.status = 304;
  response.body.clear();
  std::erase_if(response.headers, [](const auto& header) { return header.first == "Content-Encoding"; });
  return response;
}

}  // namespace site
