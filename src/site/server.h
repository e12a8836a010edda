#pragma once
// The site on a socket, by the packaged cpp-httplib.  It is limited as far as that library goes; facing the network
// it wants a proxy in front.

#include <chrono>
#include <cstddef>
#include <iosfwd>
#include <memory>
#include <string>

#include "site/settings.h"
#include "store/store.h"

namespace site {

struct Limits {
  std::size_t threads = 8;               // each holds one connection
  std::size_t body_bytes = std::size_t{64} * 1024;  // of a request
  std::size_t requests_per_connection = 100;
  std::chrono::seconds keep_alive{2};
  std::chrono::seconds read{5};
  std::chrono::seconds write{5};
  int ports_tried = 20;                  // from the wanted one upwards
};

/// Threads: stop() may be called from any thread, the rest from one.
class Server {
 public:
  /// `store` and `log` outlive the server.  The log gets one line a request, never a query text.
  Server(store::Store& store, Settings settings, std::ostream& log, Limits limits = {});
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  /// Takes the wanted port or the next free one (0: any) and gives its number; throws std::runtime_error naming host
  /// and port if there is none.
  int bind(const std::string& host, int port);

  /// Serves until stop(); requests under way are answered first.  REQUIRES: bind().
  void run();
  void stop();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace site
