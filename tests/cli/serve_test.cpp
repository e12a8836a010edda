#include <doctest/doctest.h>
#include <pthread.h>
#include <unistd.h>

#include <csignal>
#include <future>
#include <ostream>
#include <streambuf>
#include <string>
#include <thread>

#include "tests/cli/desk.h"

using cli_test::contains;
using cli_test::Desk;

namespace {

/// Keeps the first line and tells when it is there.
class FirstLine : public std::streambuf {
 public:
  std::future<std::string> line() { return promise_.get_future(); }

 private:
  int_type overflow(int_type c) override {
    if (told_) return c;
    if (c != '\n') {
      text_ += static_cast<char>(c);
    } else {
      told_ = true;
      promise_.set_value(text_);
    }
    return c;
  }

  std::string text_;
  bool told_ = false;
  std::promise<std::string> promise_;
};

class SignalsHeldBack {
 public:
  SignalsHeldBack() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &set, &before_);
  }
  ~SignalsHeldBack() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

 private:
  sigset_t before_;
};

}  // namespace

TEST_CASE("the server tells its address and stops at SIGTERM") {
  Desk desk;
  REQUIRE(desk.import(desk.write("m03.md", cli_test::kMotion)).code == 0);
  const SignalsHeldBack held;
  FirstLine first;
  std::istringstream in;
  std::ostream out(&first);
  std::ostringstream err;
  cli::Streams streams{.in = in, .out = out, .err = err};
  auto line = first.line();
  cli::ServeArguments arguments;
  arguments.port = 0;
  auto code = std::async(std::launch::async, [&] { return run(arguments, desk.context(), streams); });
  const auto told = line.get();
  CHECK(contains(told, " at http://127.0.0.1:"));
  CHECK_FALSE(contains(told, ":0/"));
  kill(getpid(), SIGTERM);
  CHECK(code.get() == 0);
}

TEST_CASE("settings that cannot be are told before anything is served") {
  Desk desk;
  cli::ServeArguments arguments;
  arguments.settings.base_url = "policy.example";
  const auto url = desk.run(arguments);
  CHECK(url.code == cli::kConfiguration);
  CHECK(contains(url.err, "--base-url: \"policy.example\" begins with neither https:// nor http://"));
  arguments.settings.base_url = "https://policy.example";
  arguments.settings.web_dir = desk.path("nowhere");
  CHECK(desk.run(arguments).code == cli::kConfiguration);
  arguments.settings.web_dir = "";
  CHECK(desk.run(arguments).code == cli::kNoInput);
}
