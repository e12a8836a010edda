#include <doctest/doctest.h>
#include <zlib.h>

#include "site/compress.h"
#include "site/finish.h"
#include "tests/site/collection.h"

using site_test::Collection;

namespace {

std::string gunzip(const std::string& bytes) {
  z_stream stream{};
  REQUIRE(inflateInit2(&stream, 15 + 16) == Z_OK);
  std::string out(1 << 20, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  CHECK(inflate(&stream, Z_FINISH) == Z_STREAM_END);
  out.resize(stream.total_out);
  inflateEnd(&stream);
  return out;
}

int count(const site::Response& response, std::string_view name) {
  int n = 0;
  for (const auto& header : response.headers) n += header.first == name;
  return n;
}

}  // namespace

TEST_CASE("every answer carries the security headers once") {
  auto& c = site_test::shared();
  for (const char* target : {"/en/", "/en/search?q=bus", "/en/t/nowhere", "/healthz", "/", "/en/t/%00", "/en/t/cwm-buses.json"}) {
    CAPTURE(std::string(target));
    const auto response = c.get(target);
    CHECK(response.header("Content-Security-Policy").starts_with("default-src 'none'; style-src 'self'; script-src 'self'"));
    CHECK(response.header("Content-Security-Policy").find("unsafe") == std::string::npos);
    CHECK(response.header("X-Content-Type-Options") == "nosniff");
    CHECK(response.header("Referrer-Policy") == "same-origin");
    for (const char* name : {"Content-Security-Policy", "Cache-Control", "ETag", "Vary"}) CHECK(count(response, name) <= 1);
    CHECK(count(response, "Cache-Control") == 1);
  }
}

TEST_CASE("an unchanged page is not sent again") {
  auto& c = site_test::shared();
  site::Request request;
  request.target = "/en/t/cwm-buses";
  const auto first = c.site.handle(request);
  CHECK(first.header("ETag").starts_with("W/\""));
  request.if_none_match = first.header("ETag");
  request.accept_encoding = "br";
  const auto again = c.site.handle(request);
  CHECK(again.status == 304);
  CHECK(again.body.empty());
  CHECK(again.header("ETag") == first.header("ETag"));
  CHECK(again.header("Content-Encoding").empty());
  CHECK(again.header("Vary") == "Accept-Encoding");
  request.target = "/cy/t/cwm-buses";
  CHECK(c.site.handle(request).status == 200);
}

TEST_CASE("a new batch changes the page's tag") {
  Collection c;
  const auto before = c.get("/en/t/cwm-buses").header("ETag");
  c.held.add_text("another", {"Words."});
  CHECK(c.get("/en/t/cwm-buses").header("ETag") != before);
}

TEST_CASE("a page goes out once compressed and reads back to itself") {
  auto& c = site_test::shared();
  site::Request request;
  request.target = "/en/t/cwm-buses";
  const auto plain = c.site.handle(request);
  CHECK(plain.header("Content-Encoding").empty());
  CHECK(plain.header("Vary") == "Accept-Encoding");
  request.accept_encoding = "gzip";
  const auto gzip = c.site.handle(request);
  CHECK(count(gzip, "Content-Encoding") == 1);
  CHECK(gzip.header("Content-Encoding") == "gzip");
  CHECK((gunzip(gzip.body) == plain.body));
  request.accept_encoding = "gzip, br";
  const auto brotli = c.site.handle(request);
  CHECK(brotli.header("Content-Encoding") == "br");
  CHECK(brotli.body.size() < gzip.body.size());
  request.target = "/healthz";
  CHECK(c.site.handle(request).header("Content-Encoding").empty());
}

TEST_CASE("assets come compressed, for ever, and under their hash alone") {
  auto& c = site_test::shared();
  const auto page = c.get("/en/").body;
  const auto at = page.find("/assets/", page.find("rel=\"stylesheet\""));
  const auto href = page.substr(at, page.find('"', at) - at);
  site::Request request;
  request.target = href;
  request.accept_encoding = "gzip";
  const auto sheet = c.site.handle(request);
  CHECK(sheet.status == 200);
  CHECK(sheet.type == "text/css; charset=utf-8");
  CHECK(sheet.header("Cache-Control") == "public, max-age=31536000, immutable");
  CHECK(count(sheet, "Content-Encoding") == 1);
  CHECK(gunzip(sheet.body).find("@font-face") != std::string::npos);
  request.if_none_match = sheet.header("ETag");
  CHECK(c.site.handle(request).status == 304);
  const auto old = c.get("/assets/0000000000/style.css");
  CHECK(old.status == 302);
  CHECK(old.header("Location") == href);
  CHECK(c.get("/assets/0000000000/../style.css").status == 400);
  CHECK(c.get("/assets/0000000000/templates/head.html").status == 404);
}

TEST_CASE("a first view keeps to its budget") {
  auto& c = site_test::shared();
  std::size_t bytes = 0;
  std::size_t font = 0;
  for (const std::string target : {"/en/search?q=bus", "style.css", "app.js", "fonts/text.woff2"}) {
    site::Request request;
    request.target = target.starts_with('/') ? target : "/assets/x/" + target;
    request.accept_encoding = "br";
    auto response = c.site.handle(request);
    if (response.status == 302) {
      request.target = response.header("Location");
      response = c.site.handle(request);
    }
    REQUIRE(response.status == 200);
    (target.ends_with("woff2") ? font : bytes) += response.body.size();
  }
  CHECK(bytes <= 14 * 1024);
  CHECK(bytes + font <= 30 * 1024);
}

TEST_CASE("a fault tells the log what happened and the reader nothing") {
  Collection c;
  c.held.store.write()->script("DROP TABLE search_row");
  const auto response = c.get("/en/search?q=bus");
  CHECK(response.status == 500);
  CHECK(response.body.find("search_row") == std::string::npos);
  CHECK(c.log.str().find("fault GET /en/search") != std::string::npos);
}

TEST_CASE("a path in the log holds nothing that could forge a line") {
  Collection c;
  c.get("/en/\x1b[31m\n/x?y");
  CHECK(c.log.str().find('\x1b') == std::string::npos);
  CHECK(c.log.str().find("\n/x") == std::string::npos);
  c.get("/" + std::string(5000, 'a'));
  CHECK(c.log.str().size() < 600);
}
