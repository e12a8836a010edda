#include "site/templates.h"

#include <list>
#include <stdexcept>

namespace site {
namespace mustache = kainjow::mustache;
namespace {

constexpr std::string_view kFolder = "templates/";

/// Looks names up as mustache does, but refuses one that nobody set.
class StrictContext : public mustache::basic_context<std::string> {
 public:
  StrictContext(const View& view, const Strings& strings) : strings_(strings) { scopes_.push(&view.data()); }
  void push(const mustache::data* data) override { scopes_.push(data); }
  void pop() override { scopes_.pop(); }
  const mustache::data* get(const std::string& name) const override {
    if (name.starts_with("t.")) return &words_.emplace_back(strings_.at(name.substr(2)));
    if (const auto* found = scopes_.get(name)) return found;
    throw std::out_of_range("unset name '" + name + "'");
  }
  const mustache::data* get_partial(const std::string& name) const override { return get(name); }

 private:
  const Strings& strings_;
  mustache::context<std::string> scopes_;
  mutable std::list<mustache::data> words_;  // handed out as pointers while the page renders
};

/// The template with its partials in place of their tags.
std::string expand(const Files& files, const std::string& name, int depth) {
  const auto file = files.find(std::string(kFolder) + name + ".html");
  if (file == files.end() || depth > 8) throw std::runtime_error("no template " + name + ", or one that holds itself");
  const auto& source = file->second;
  std::string out;
  std::size_t at = 0;
  for (auto tag = source.find("{{>"); tag != std::string::npos; tag = source.find("{{>", at)) {
    const auto close = source.find("}}", tag);
    if (close == std::string::npos) break;
    out += source.substr(at, tag - at) + expand(files, source.substr(tag + 3, close - tag - 3), depth + 1);
    at = close + 2;
  }
  return out + source.substr(at);
}

}  // namespace

Templates::Templates(const Files& files) {
  for (const auto& entry : files) {
    const auto& path = entry.first;
    if (!path.starts_with(kFolder)) continue;
    const auto name = path.substr(kFolder.size(), path.rfind('.') - kFolder.size());
    mustache::mustache page(expand(files, name, 0));
    if (!page.is_valid()) throw std::runtime_error("template " + name + ": " + page.error_message());
    pages_.emplace(name, std::move(page));
  }
}

std::string Templates::render(const std::string& name, const View& view, const Strings& strings) const {
  auto page = pages_.at(name);  // a copy: rendering is not const
  StrictContext context(view, strings);
  return page.render(context);
}

}  // namespace site
