#include "versioning/metadata.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "versioning/keys.h"
#include "versioning/relation_place.h"
#include "versioning/values.h"

namespace versioning {

namespace {

constexpr std::string_view kUnknown = "unknown.";

/// The values of all known keys, by name: lists one entry a line.
using Values = std::map<std::string, std::string, std::less<>>;

std::string taken(Values& values, std::string_view key) {
  const auto found = values.find(key);
  return found == values.end() ? std::string() : found->second;
}

std::optional<text::Date> date(Values& values, std::string_view key) {
  return text::Date::parse(taken(values, key));
}

/// Kept under a name of its own, unless it looks like a slip.
void unknown_key(const text::Field& field, Metadata& metadata, Complaints& complaints) {
  if (const Key* meant = slip_of(field.key)) {
    complaints.error(field.line,
                     fmt::format("the key '{}' is not known; did you mean '{}'?", field.key, meant->name));
    return;
  }
  complaints.warning(field.line,
                     fmt::format("the key '{}' is not known; it is kept, but says nothing", field.key));
  metadata.fields[std::string(kUnknown) + field.key] = join_lines(field.values);
}

/// What a source calls the decision (or the stage, of a text that was never decided), where it is not our
/// word.
void keep_own_word(const text::FrontMatter& front, Values& values) {
  if (values.contains("decision_label")) return;
  const std::string_view axis = values.contains("decision") ? "decision" : "stage";
  const auto word = front.value(axis);
  if (word && values.contains(axis) && *word != values.find(axis)->second) values["decision_label"] = *word;
}

Values read_values(const text::FrontMatter& front, Metadata& metadata, Complaints& complaints) {
  Values values;
  for (const text::Field& field : front.fields) {
    const Key* key = find_key(field.key);
    if (!key)
      unknown_key(field, metadata, complaints);
    else if (auto value = read_value(*key, field, complaints))
      values[field.key] = std::move(*value);
  }
  keep_own_word(front, values);
  return values;
}

void add_relations(const Key& key, const std::string& refs, Metadata& metadata) {
  for (const std::string& other : entries(refs)) {
    const auto place = parse_place(other);
    if (!place) continue;
    store::Relation relation;
    relation.from = key.owner == Owner::passive ? place->ref : metadata.ref;
    relation.from_clause = place->from_clause;
    relation.type = key.owner == Owner::passive ? active_of(key.name) : key.name;
    relation.to = key.owner == Owner::passive ? metadata.ref : place->ref;
    relation.to_clause = place->to_clause;
    metadata.relations.push_back(std::move(relation));
  }
}

void fill_version(Values& values, Metadata& metadata) {
  metadata.reason = taken(values, "reason");
  metadata.authority = taken(values, "authority");
  metadata.changed_by = taken(values, "changed_by");
  metadata.provenance = taken(values, "provenance");
  metadata.adopted_on = date(values, "adopted_on");
  metadata.effective_from = date(values, "effective_from");
  if (const std::string place = taken(values, "sequence"); !place.empty()) metadata.sequence = std::stoi(place);
  metadata.reviewed = taken(values, "reviewed") != "no";
  metadata.source.name = taken(values, "source.file");
  metadata.source.url = taken(values, "source.url");
  metadata.source.page = taken(values, "source.page");
  metadata.source.taken_on = taken(values, "source.taken_on");
  metadata.source.checked_by = taken(values, "source.checked_by");
  metadata.ids = taken(values, "ids");
  metadata.redacted = taken(values, "redacted");
  if (const auto hash = text::hash_from_hex(taken(values, "source.sha256")))
    metadata.source.bytes_hash = *hash;
}

void fill(Values& values, Metadata& metadata) {
  metadata.ref = taken(values, "ref");
  metadata.kind = taken(values, "kind");
  metadata.lang = taken(values, "lang");
  metadata.title = taken(values, "title");
  metadata.aliases = entries(taken(values, "aliases"));
  fill_version(values, metadata);
  for (const Key& key : keys()) {
    const auto value = values.find(key.name);
    if (value == values.end()) continue;
    if (key.owner == Owner::relation || key.owner == Owner::passive)
      add_relations(key, value->second, metadata);
    if (key.owner == Owner::work || key.owner == Owner::meeting)
      metadata.fields[value->first] = value->second;
  }
}

void drop_names(const text::FrontMatter& front, Metadata& metadata, Complaints& complaints) {
  bool dropped = false;
  for (const text::Field& field : front.fields) {
    const Key* key = find_key(field.key);
    if (!key || key->shape != Shape::name) continue;
    metadata.fields.erase(field.key);
    if (!dropped) complaints.note(field.line, "the names of persons are not recorded");
    dropped = true;
  }
}

void check_together(const text::FrontMatter& front, const Metadata& metadata, Complaints& complaints) {
  const auto is = [&](std::string_view field, std::string_view value) {
    const auto found = metadata.fields.find(field);
    return found != metadata.fields.end() && found->second == value;
  };
  if (is("visibility", "embargoed") && !metadata.fields.contains("embargo_until"))
    complaints.error(front.find("visibility")->line,
                     "'visibility: embargoed' needs a date in 'embargo_until'");
  if (metadata.kind.empty() || metadata.kind == "meeting") return;
  for (const text::Field& field : front.fields)
    if (const Key* key = find_key(field.key); key && key->owner == Owner::meeting)
      complaints.warning(field.line, fmt::format("'{}' says something of a meeting; this is a {}", field.key,
                                                 metadata.kind));
}

// Writing: the same list of keys, read the other way.

std::string iso(const std::optional<text::Date>& date) {
  return date ? date->iso() : "";
}

Values version_values(const Metadata& m) {
  return {{"reason", m.reason},
          {"authority", m.authority},
          {"changed_by", m.changed_by},
          {"provenance", m.provenance},
          {"adopted_on", iso(m.adopted_on)},
          {"effective_from", iso(m.effective_from)},
          {"sequence", m.sequence ? std::to_string(*m.sequence) : ""},
          {"reviewed", m.reviewed ? "" : "no"},
          {"source.file", m.source.name},
          {"source.url", m.source.url},
          {"source.page", m.source.page},
          {"source.taken_on", m.source.taken_on},
          {"source.checked_by", m.source.checked_by},
          {"source.sha256", m.source.bytes_hash == text::Hash{} ? "" : m.source.bytes_hash.hex()},
          {"redacted", m.redacted},
          {"ids", m.ids}};
}

void append_line(std::string& lines, std::string_view entry) {
  if (!lines.empty()) lines += '\n';
  lines += entry;
}

/// The relations this text states itself; one from another text stands under its passive key if there is one.
void relation_values(const Metadata& m, Values& values) {
  for (const store::Relation& relation : m.relations) {
    if (relation.from == m.ref)
      append_line(values[relation.type], print_place({relation.from_clause, relation.to, relation.to_clause}));
    else if (relation.type == "supersedes")
      append_line(values["superseded_by"], relation.from);
    else if (relation.type == "composites")
      append_line(values["composited_in"], relation.from);
  }
}

text::Field written(std::string key, const std::string& value, bool list) {
  text::Field field{std::move(key), {value}, list, 0};
  if (list) field.values = entries(value);
  return field;
}

}  // namespace

Metadata read_metadata(const text::FrontMatter& front, std::string_view file, bool persons,
                       text::Problems& problems) {
  Complaints complaints(file, problems);
  Metadata metadata;
  Values values = read_values(front, metadata, complaints);
  fill(values, metadata);
  if (!persons) drop_names(front, metadata, complaints);
  check_together(front, metadata, complaints);
  return metadata;
}

text::FrontMatter write_metadata(const Metadata& metadata) {
  Values values = version_values(metadata);
  values["ref"] = metadata.ref;
  values["kind"] = metadata.kind;
  values["lang"] = metadata.lang;
  values["title"] = metadata.title;
  values["aliases"] = join_lines(metadata.aliases);
  relation_values(metadata, values);
  for (const auto& [field, value] : metadata.fields) values[field] = value;
  text::FrontMatter front;
  for (const Key& key : keys())
    if (const std::string value = taken(values, key.name); !value.empty())
      front.fields.push_back(written(std::string(key.name), value, is_list(key.shape)));
  for (const auto& [field, value] : metadata.fields)
    if (field.starts_with(kUnknown) && !value.empty())
      front.fields.push_back(
          written(field.substr(kUnknown.size()), value, value.find('\n') != std::string::npos));
  return front;
}

const std::vector<std::string_view>& metadata_keys() {
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> out;
    for (const Key& key : keys()) out.push_back(key.name);
    return out;
  }();
  return names;
}

}  // namespace versioning
