#pragma once
// What one line of Markdown is, by its first characters.  Internal to text.

#include <cstddef>
#include <string>
#include <string_view>

namespace text {

/// The length of a list marker and the white space behind it ("- ", "•\t"), 0 if the line begins with none.
std::size_t bullet_length(std::string_view line);

/// Columns of white space at the start; a tab goes to the next multiple of four.
std::size_t indent_columns(std::string_view line);
/// The line without up to that many columns of white space at its start.
std::string_view without_indent(std::string_view line, std::size_t columns);

std::string_view trimmed(std::string_view line);

/// "***" "- - -": a rule across the page.
bool is_break(std::string_view line);
/// The level of an ATX heading, 0 if the line is none.  "###Title" is one; "#hashtag" is not.
int heading_level(std::string_view line);
/// The number of ` or ~ that open a code block, 0 if the line opens none.
std::size_t fence_length(std::string_view line);
/// The name in "[^name]: …", empty if the line is no footnote definition.
std::string_view note_name(std::string_view line);
/// "[name]: …", a link reference definition.
bool is_link_definition(std::string_view line);
/// The row of dashes below the head of a pipe table.
bool is_table_rule(std::string_view line);

/// Whether a line with this text would be read as something else than the start of a paragraph.
bool begins_block(std::string_view line);

/// The text with a backslash where it would otherwise be read as a block or a label, and back.
std::string guarded(std::string_view text);
std::string unguarded(std::string_view text);

}  // namespace text
