#pragma once
// The store of a command.

#include <memory>

#include "cli/context.h"
#include "store/store.h"

namespace cli {

/// Who looks: whoever can open the file with a command can read all of it, but the site shows only what is public.
enum class View { editor, everyone, everyone_immutable };

/// An existing store; a Failure that says how to make one if there is none.
std::unique_ptr<store::Store> open_existing(const Context& context, View view = View::editor);
/// The store and its folder, made if they are not there.
std::unique_ptr<store::Store> open_or_create(const Context& context);

}  // namespace cli
