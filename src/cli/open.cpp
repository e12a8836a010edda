#include "cli/open.h"

#include <fmt/format.h>

#include <filesystem>

#include "cli/failure.h"

namespace cli {
namespace {

namespace fs = std::filesystem;

std::unique_ptr<store::Store> open(const Context& context, store::Options options) {
  options.path = context.db;
  options.today = context.today;
  return std::make_unique<store::Store>(std::move(options));
}

}  // namespace

std::unique_ptr<store::Store> open_existing(const Context& context, View view) {
  std::error_code ignored;  // whatever it is, Store says it better
  if (!fs::exists(context.db, ignored)) {
    throw Failure(kNoInput, fmt::format("there is no store at {}; make one with: safbwynt --db {} import FOLDER",
                                        context.db, context.db));
  }
  store::Options options;
  options.create = false;
  options.audience = view == View::editor ? store::Audience::editor : store::Audience::everyone;
  options.immutable = view == View::everyone_immutable;
  return open(context, std::move(options));
}

std::unique_ptr<store::Store> open_or_create(const Context& context) {
  const auto folder = fs::path(context.db).parent_path();
  std::error_code error;
  if (!folder.empty()) fs::create_directories(folder, error);
  if (error) {
    throw Failure(kCannotCreate, fmt::format("cannot make the folder {}: {}", folder.string(), error.message()));
  }
  store::Options options;
  options.audience = store::Audience::editor;
  return open(context, std::move(options));
}

}  // namespace cli
