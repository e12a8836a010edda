#include <fmt/format.h>

#include <filesystem>
#include <ostream>

#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/open.h"
#include "cli/signals.h"
#include "site/server.h"

namespace cli {
namespace {

void require_sound(const site::Settings& settings) {
  const auto& url = settings.base_url;
  if (!url.empty() && !url.starts_with("http://") && !url.starts_with("https://")) {
    throw Failure(kConfiguration, fmt::format("--base-url: \"{}\" begins with neither https:// nor http://", url));
  }
  const auto& web = settings.web_dir;
  if (!web.empty() && !std::filesystem::is_directory(web)) {
    throw Failure(kConfiguration, fmt::format("--web: {} is no folder", web.string()));
  }
}

std::string url_of(const std::string& host, int port) {
  const bool is_ipv6 = host.find(':') != std::string::npos;
  return is_ipv6 ? fmt::format("http://[{}]:{}/", host, port) : fmt::format("http://{}:{}/", host, port);
}

}  // namespace

int run(const ServeArguments& arguments, const Context& context, Streams& streams) {
  require_sound(arguments.settings);
  const auto store = open_existing(context, arguments.immutable ? View::everyone_immutable : View::everyone);
  site::Limits limits;
  if (!arguments.next_free_port) limits.ports_tried = 1;
  site::Server server(*store, arguments.settings, streams.err, limits);
  const StopSignal signal([&server] { server.stop(); });
  const int port = server.bind(arguments.host, arguments.port);
  streams.out << fmt::format("Safbwynt serves {} at {} (Ctrl-C stops it)\n", context.db,
                             url_of(arguments.host, port))
              << std::flush;
  server.run();
  return kDone;
}

}  // namespace cli
