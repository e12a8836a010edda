#pragma once
// Whether JSON fits a schema that is published in web/schema.  Of the language of schemas only what these use: type,
// const, enum, required, properties, additionalProperties, items, $ref into $defs, oneOf of objects told apart by `type`.

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace cli_test {

using Json = nlohmann::json;

inline Json read_schema(const std::string& name) {
  std::ifstream in(SOURCE_DIR "/web/schema/" + name + ".schema.json");
  REQUIRE(in);
  return Json::parse(in);
}

class Schema {
 public:
  explicit Schema(const std::string& name) : name_(name), root_(read_schema(name)) {}

  /// Where the value breaks it, each as "text.version is of type string".
  std::vector<std::string> breaches(const Json& value) const {
    std::vector<std::string> found;
    check(value, root_, name_, found);
    return found;
  }

 private:
  using Found = std::vector<std::string>;

  static bool is_of_type(const Json& value, const std::string& type) {
    if (type == "integer") return value.is_number_integer();
    return type == value.type_name();
  }

  const Json& resolved(const Json& rules) const {
    if (!rules.contains("$ref")) return rules;
    const std::string ref = rules["$ref"];
    return root_.at(Json::json_pointer(ref.substr(1)));
  }

  void check(const Json& value, const Json& given, const std::string& where, Found& found) const {
    const Json& rules = resolved(given);
    if (rules.contains("oneOf")) return check_one_of(value, rules["oneOf"], where, found);
    if (rules.contains("type")) {
      const Json types = rules["type"].is_array() ? rules["type"] : Json::array({rules["type"]});
      if (std::none_of(types.begin(), types.end(), [&](const Json& type) { return is_of_type(value, type); }))
        return found.push_back(where + " is of type " + value.type_name());
    }
    if (rules.contains("const") && rules["const"] != value) found.push_back(where + " is " + value.dump());
    if (rules.contains("enum") && std::find(rules["enum"].begin(), rules["enum"].end(), value) == rules["enum"].end())
      found.push_back(where + " is " + value.dump());
    if (value.is_object()) check_members(value, rules, where, found);
    if (value.is_array() && rules.contains("items"))
      for (const Json& item : value) check(item, rules["items"], where + "[]", found);
  }

  void check_members(const Json& value, const Json& rules, const std::string& where, Found& found) const {
    for (const auto& name : rules.value("required", Json::array()))
      if (!value.contains(name)) found.push_back(where + " lacks " + name.get<std::string>());
    const Json other = rules.value("additionalProperties", Json(true));
    for (const auto& [key, member] : value.items()) {
      const bool named = rules.contains("properties") && rules["properties"].contains(key);
      if (named) check(member, rules["properties"][key], where + "." + key, found);
      else if (other.is_object()) check(member, other, where + "." + key, found);
      else if (other == false) found.push_back(where + " has " + key);
    }
  }

  void check_one_of(const Json& value, const Json& kinds, const std::string& where, Found& found) const {
    const std::string type = value.value("type", "");
    for (const Json& kind : kinds)
      if (resolved(kind).at("properties").at("type").at("const") == type) return check(value, kind, where + " " + type, found);
    found.push_back(where + " is a line of type '" + type + "'");
  }

  std::string name_;
  Json root_;
};

}  // namespace cli_test
