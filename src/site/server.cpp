#include "site/server.h"

#include <httplib.h>
#include <sys/socket.h>

#include <atomic>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>

#include "site/site.h"

namespace site {
namespace {

Request to_request(const httplib::Request& from) {
  return {.method = from.method,
          .target = from.target,
          .accept_language = from.get_header_value("Accept-Language"),
          .accept_encoding = from.get_header_value("Accept-Encoding"),
          .if_none_match = from.get_header_value("If-None-Match")};
}

/// The body goes out through a provider of known length: the library compresses any other body itself, on every
/// request and even if it is compressed already.
void send(Response&& from, httplib::Response& to) {
  to.status = from.status;
  for (const auto& [name, value] : from.headers) to.set_header(name.c_str(), value);
  if (from.body.empty()) return;
  const auto body = std::make_shared<const std::string>(std::move(from.body));
  to.set_content_provider(body->size(), from.type.c_str(), [body](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
    return sink.write(body->data() + offset, length);
  });
}

/// Every address of every method goes to the site; whoever owns the socket calls this on its httplib::Server.
void register_site(httplib::Server& http, Site& site) {
  const auto handler = [&site](const httplib::Request& request, httplib::Response& response) {
    // Pages are small and compressed: a part of one is of no use, and many parts at once are an attack.
    const_cast<httplib::Request&>(request).ranges.clear();
    send(site.handle(to_request(request)), response);
  };
  constexpr const char* kAnything = R"([\s\S]*)";
  http.Get(kAnything, handler);
  http.Post(kAnything, handler);
  http.Put(kAnything, handler);
  http.Patch(kAnything, handler);
  http.Delete(kAnything, handler);
  http.Options(kAnything, handler);
}

void limit(httplib::Server& http, const Limits& limits) {
  http.set_payload_max_length(limits.body_bytes);
  http.set_keep_alive_max_count(limits.requests_per_connection);
  http.set_keep_alive_timeout(limits.keep_alive.count());
  http.set_read_timeout(limits.read.count());
  http.set_write_timeout(limits.write.count());
  http.set_tcp_nodelay(true);
  // Not the library's SO_REUSEPORT: a port that another server holds must be refused, not shared with it.
  http.set_socket_options([](socket_t socket) {
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  });
  const auto threads = limits.threads;
  http.new_task_queue = [threads] { return new httplib::ThreadPool(threads); };
  // The library would put the exception's words into a header.
  http.set_exception_handler([](const httplib::Request&, httplib::Response& response, std::exception_ptr) { response.status = 500; });
}

}  // namespace

struct Server::State {
  State(store::Store& store, Settings settings, std::ostream& log, const Limits& l)
      : site(store, std::move(settings), log), limits(l) {
    limit(http, limits);
    register_site(http, site);
  }
  Site site;
  Limits limits;
  httplib::Server http;
  std::atomic<bool> stopping{false};
  std::atomic<bool> running{false};
};

Server::Server(store::Store& store, Settings settings, std::ostream& log, Limits limits)
    : state_(std::make_unique<State>(store, std::move(settings), log, limits)) {}
Server::~Server() = default;

int Server::bind(const std::string& host, int port) {
  if (port == 0) {
    const int free = state_->http.bind_to_any_port(host);
    if (free > 0) return free;
  }
  for (int tried = port; port > 0 && tried < port + state_->limits.ports_tried && tried < 65536; ++tried)
    if (state_->http.bind_to_port(host, tried)) return tried;
  throw std::runtime_error("cannot listen on " + host + " port " + std::to_string(port) + " or the " +
                           std::to_string(state_->limits.ports_tried - 1) + " after it");
}

void Server::run() {
  state_->running = true;
  if (!state_->stopping) state_->http.listen_after_bind();
  state_->running = false;
}

void Server::stop() {
  state_->stopping = true;
  // The library forgets a stop that comes before it listens.
  while (state_->running) {
    if (state_->http.is_running()) {
      state_->http.stop();
      return;
    }
    std::this_thread::yield();
  }
}

}  // namespace site
