#include "versioning/part_words.h"

#include <algorithm>

namespace versioning {

namespace {

std::string joined(const std::vector<std::string>& parts) {
  std::string out = parts.front();
  for (std::size_t i = 1; i < parts.size(); ++i) out.append(" ").append(parts[i]);
  return out;
}

/// Cuts the comparison of the whole with the joined parts where one part ends.
class Cutter {
 public:
  explicit Cutter(const std::vector<std::string>& parts) : parts_(parts), out_(parts.size()) {}

  void take(const text::Piece& piece) {
    if (piece.edit == text::Edit::removed) {
      add(text::Edit::removed, piece.text);
      return;
    }
    for (std::string_view rest = piece.text; !rest.empty();) {
      const std::size_t left = parts_[part_].size() - at_;
      if (left == 0 && part_ + 1 < parts_.size()) {
        if (piece.edit == text::Edit::same) out_[part_].joint += rest.front();
        rest.remove_prefix(1);
        ++part_;
        at_ = 0;
        continue;
      }
      const std::size_t length = std::min(left, rest.size());
      add(piece.edit, rest.substr(0, length));
      at_ += length;
      rest.remove_prefix(length);
    }
  }

  std::vector<PartWords> finish() { return std::move(out_); }

 private:
  void add(text::Edit edit, std::string_view bytes) {
    if (bytes.empty()) return;
    auto& pieces = out_[part_].words.pieces;
    if (!pieces.empty() && pieces.back().edit == edit)
      pieces.back().text += bytes;
    else
      pieces.push_back({edit, std::string(bytes)});
  }

  const std::vector<std::string>& parts_;
  std::vector<PartWords> out_;
  std::size_t part_ = 0;  // the part the comparison is in …
  std::size_t at_ = 0;    // … and how far
};

}  // namespace

std::vector<PartWords> split_words(std::string_view whole, const std::vector<std::string>& parts) {
  Cutter cutter(parts);
  for (const text::Piece& piece : text::word_diff(whole, joined(parts)).pieces) cutter.take(piece);
  return cutter.finish();
}

}  // namespace versioning
