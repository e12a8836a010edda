#pragma once
// The shape of a JSON object as text, so that a contract reads as a table: "ref:string title:string version:number".

#include <string>
#include <string_view>

#include "publish/json.h"

namespace publish_test {

/// Keys in order, each with the name of its type.
inline std::string shape(const publish::Json& object) {
  std::string shape;
  for (const auto& [key, value] : object.items()) {
    shape += (shape.empty() ? "" : " ") + key + ":" + value.type_name();
  }
  return shape;
}

}  // namespace publish_test
