#pragma once
// A server on a free port of this machine, for as long as a test takes.

// The library was built with these; without them its classes would have another layout here.
#ifndef CPPHTTPLIB_OPENSSL_SUPPORT
#define CPPHTTPLIB_OPENSSL_SUPPORT
#endif
#ifndef CPPHTTPLIB_ZLIB_SUPPORT
#define CPPHTTPLIB_ZLIB_SUPPORT
#endif
#ifndef CPPHTTPLIB_BROTLI_SUPPORT
#define CPPHTTPLIB_BROTLI_SUPPORT
#endif
#include <httplib.h>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <string>
#include <thread>

#include "site/server.h"
#include "tests/site/collection.h"

namespace site_test {

struct Running {
  Running() : server(collection.held.store, unhurried({}), collection.log), port(server.bind("127.0.0.1", 0)), thread([this] { server.run(); }) {}
  ~Running() {
    server.stop();
    thread.join();
  }

  httplib::Client client() const {
    httplib::Client client("127.0.0.1", port);
    client.set_decompress(true);
    return client;
  }

  /// What comes back for these bytes until the server closes the connection.
  std::string raw(const std::string& bytes) const {
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    std::string answer;
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
        ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL) > 0) {
      char part[4096];
      for (ssize_t n = ::recv(socket, part, sizeof part, 0); n > 0; n = ::recv(socket, part, sizeof part, 0))
        answer.append(part, static_cast<std::size_t>(n));
    }
    ::close(socket);
    return answer;
  }

  Collection collection;
  site::Server server;
  int port;
  std::thread thread;
};

}  // namespace site_test
