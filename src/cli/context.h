#pragma once
// What every command needs from the world around it.  main fills it in; tests fill in their own.

#include <chrono>
#include <functional>
#include <map>
#include <string>

#include "text/date.h"

namespace cli {

/// Environment variables by name; those that are not set are not there.
using Environment = std::map<std::string, std::string, std::less<>>;

struct Context {
  std::string db;     // path of the store
  std::string tool;   // "safbwynt 0.1.0"
  std::string actor;  // who is recorded unless a command says otherwise
  std::function<text::Date()> today;
  std::function<std::string()> now;  // ISO 8601, UTC
  std::function<std::chrono::steady_clock::time_point()> ticks;
};

/// The value of a variable; empty if it is not set.
std::string value_of(const Environment& environment, std::string_view name);

/// SAFBWYNT_DB, else safbwynt/safbwynt.db in XDG_DATA_HOME, else in ~/.local/share, else in the working folder.
std::string default_database(const Environment& environment);

/// Colour is wanted: NO_COLOR is not set (or empty) and TERM is not "dumb".
bool wants_colour(const Environment& environment);

}  // namespace cli
