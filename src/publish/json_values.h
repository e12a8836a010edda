#pragma once
// Small values as JSON, shared by the renderers of this folder.

#include <optional>
#include <string>

#include "publish/json.h"
#include "text/date.h"

namespace publish {

inline Json or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }
inline Json or_null(const std::optional<text::Date>& date) { return date ? Json(date->iso()) : Json(nullptr); }

}  // namespace publish
