// The site on a socket, asked by the library's own client and by raw bytes.
#include <doctest/doctest.h>

#include "tests/site/running.h"

using site_test::Running;

TEST_CASE("a page comes over the wire as the site made it, in every encoding") {
  Running running;
  auto client = running.client();
  const auto plain = client.Get("/en/t/cwm-buses");
  REQUIRE(plain);
  CHECK(plain->status == 200);
  for (const char* encoding : {"br", "gzip"}) {
    CAPTURE(std::string(encoding));
    const auto coded = client.Get("/en/t/cwm-buses", httplib::Headers{{"Accept-Encoding", encoding}});
    REQUIRE(coded);
    CHECK(coded->get_header_value_count("Content-Encoding") == 1);
    CHECK(coded->get_header_value("Content-Encoding") == encoding);
    CHECK((coded->body == plain->body));  // the client has decoded it
  }
}

TEST_CASE("HEAD has the headers of GET and no body") {
  Running running;
  for (const char* target : {"/en/", "/en/search?q=bus", "/en/t/cwm-buses", "/healthz", "/en/t/nowhere"}) {
    CAPTURE(std::string(target));
    auto client = running.client();
    const httplib::Headers headers{{"Accept-Encoding", "gzip"}};
    const auto get = client.Get(target, headers);
    const auto head = client.Head(target, headers);
    REQUIRE(get);
    REQUIRE(head);
    CHECK(head->status == get->status);
    CHECK(head->body.empty());
    for (const char* name : {"Content-Type", "Content-Encoding", "ETag", "Vary", "Cache-Control", "Content-Security-Policy", "Content-Length"}) {
      CAPTURE(std::string(name));
      CHECK(head->get_header_value(name) == get->get_header_value(name));
      CHECK(head->get_header_value_count(name) <= 1);
    }
  }
}

TEST_CASE("an unchanged page is answered with 304 and nothing else") {
  Running running;
  auto client = running.client();
  const auto first = client.Get("/en/t/cwm-buses");
  REQUIRE(first);
  const auto again = client.Get("/en/t/cwm-buses", httplib::Headers{{"If-None-Match", first->get_header_value("ETag")}});
  REQUIRE(again);
  CHECK(again->status == 304);
  CHECK(again->body.empty());
}

TEST_CASE("what is hostile gets a plain refusal, and the next request an answer") {
  Running running;
  const std::string overlong = "/" + std::string(7900, 'a');
  struct Row {
    std::string request;
    const char* status;
  };
  const Row rows[] = {
      {"GET /en/t/%00 HTTP/1.1\r\n", "HTTP/1.1 400"},
      {"GET /en/../../etc/passwd HTTP/1.1\r\n", "HTTP/1.1 400"},
      {"GET /en/t/%2e%2e%2f%2e%2e%2fetc HTTP/1.1\r\n", "HTTP/1.1 400"},
      {"GET /assets/x/../../../etc/passwd HTTP/1.1\r\n", "HTTP/1.1 400"},
      {"GET /en/t/%ff%fe HTTP/1.1\r\n", "HTTP/1.1 400"},
      {"GET " + overlong + " HTTP/1.1\r\n", "HTTP/1.1 404"},
      {"GET /" + std::string(20000, 'a') + " HTTP/1.1\r\n", "HTTP/1.1 4"},
      {"GET /en/search?q=" + std::string(7000, '%') + " HTTP/1.1\r\n", "HTTP/1.1 200"},
      {"GET /en/ HTTP/1.1\r\nRange: bytes=0-1,2-3,4-5,6-7\r\n", "HTTP/1.1 200"},
      {"POST /en/search HTTP/1.1\r\nContent-Length: 3\r\n", "HTTP/1.1 405"},
      {"POST /en/ HTTP/1.1\r\nContent-Length: 999999999\r\n", "HTTP/1.1 413"},
      {"DELETE /en/t/cwm-buses HTTP/1.1\r\n", "HTTP/1.1 405"},
      {"NONSENSE / HTTP/1.1\r\n", "HTTP/1.1 400"},
      {"GARBAGE\r\n", "HTTP/1.1 400"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.request.substr(0, 60));
    const auto answer = running.raw(row.request + "Host: localhost\r\nConnection: close\r\n\r\nabc");
    CHECK(answer.substr(0, std::string_view(row.status).size()) == row.status);
    CHECK(answer.find("root:") == std::string::npos);
    CHECK(answer.find("EXCEPTION") == std::string::npos);
  }
  auto client = running.client();
  CHECK(client.Get("/healthz")->body == "ok\n");
}

TEST_CASE("a port that is taken is passed over for the next free one") {
  Running first;
  site_test::Collection other;
  site::Server second(other.held.store, {}, other.log);
  CHECK(second.bind("127.0.0.1", first.port) != first.port);
  site::Server third(other.held.store, {}, other.log, {.ports_tried = 1});
  CHECK_THROWS_AS(third.bind("127.0.0.1", first.port), std::runtime_error);
}

TEST_CASE("a server that was stopped before it ran does not run") {
  site_test::Collection collection;
  site::Server server(collection.held.store, {}, collection.log);
  server.bind("127.0.0.1", 0);
  server.stop();
  server.run();
  CHECK(collection.log.str().empty());
}
