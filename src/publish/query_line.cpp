#include "publish/query_line.h"

#include "publish/json.h"

namespace publish {

std::optional<QueryLine> parse_query_line(std::string_view line) {
  const Json object = Json::parse(line, nullptr, false);
  if (!object.is_object() || !object.contains("id") || !object.contains("text") || !object["text"].is_string()) return std::nullopt;
  const Json& id = object["id"];
  if (!id.is_string() && !id.is_number_integer()) return std::nullopt;
  QueryLine out{id.is_string() ? id.get<std::string>() : id.dump(), object["text"].get<std::string>()};
  if (out.id.empty() || out.id.find_first_of(" \t\r\n") != std::string::npos) return std::nullopt;
  return out;
}

}  // namespace publish
