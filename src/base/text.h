#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keywork {

// UTF-8 throughout. Text that is not valid UTF-8 is treated byte by byte as U+FFFD and never dropped silently.

bool isValidUtf8(std::string_view text);
// For comparing and searching: compatibility-decomposed, marks stripped, case-folded ("Ó Néill" → "o neill").
std::string fold(std::string_view text);
// Splits folded text at everything that is neither letter nor digit; apostrophes of every kind join ("o'neill" →
// "oneill") unless they are to part ("o", "neill").
enum class Apostrophe { Joins, Parts };
std::vector<std::string> foldedWords(std::string_view text, Apostrophe apostrophe = Apostrophe::Joins);
// Without white space of any script, and without invisible spaces, at both ends.
std::string_view trimmed(std::string_view text);
// Nothing but such white space, or nothing at all.
bool isBlank(std::string_view text);
// Digits only, with white space round them at most; none: it is no whole number, or one too large.
std::optional<int> wholeNumber(std::string_view text);
// Control characters, line breaks among them, and the marks that turn the direction of writing: with those, what is
// shown would not be what is stored.
bool hasControlCharacter(std::string_view text);
// How many characters a person would count as code points.
std::size_t characterCount(std::string_view text);
// Upper case as Unicode has it, for family names in the banner.
std::string toUpper(std::string_view text);
// One insertion, deletion, substitution or exchange of neighbours apart, or equal; by code points.
bool withinOneEdit(std::string_view left, std::string_view right);
// How many of these edits, none of them in the place of another, make one text of the other.
std::size_t editsApart(std::string_view left, std::string_view right);
// No more than those, found without comparing them letter by letter: by their lengths and the letters that occur.
std::size_t editsApartAtLeast(std::string_view left, std::string_view right);

} // namespace keywork
