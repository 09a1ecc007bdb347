#include "base/text.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstdlib>
#include <memory>
#include <numeric>
#include <utility>

namespace keywork {

namespace {

using CodePoints = std::u32string;

struct Decoded {
    char32_t point;
    std::size_t length; // in bytes
};

// The code point that starts at a byte; a byte that starts none is read alone as U+FFFD.
Decoded pointAt(std::string_view text, std::size_t at)
{
    utf8proc_int32_t point = 0;
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at,
                                         static_cast<utf8proc_ssize_t>(text.size() - at), &point);
    if (length <= 0) return {0xFFFD, 1};
    return {static_cast<char32_t>(point), static_cast<std::size_t>(length)};
}

// Where the last character begins. What is no character is taken byte by byte, as pointAt() takes it.
std::size_t lastCharacter(std::string_view text)
{
    constexpr std::size_t longest = 4;
    for (std::size_t length = std::min(longest, text.size()); length > 1; --length) {
        const std::size_t at = text.size() - length;
        if (pointAt(text, at).length == length) return at;
    }
    return text.size() - 1;
}

CodePoints decode(std::string_view text)
{
    CodePoints points;
    points.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto [point, length] = pointAt(text, at);
        points.push_back(point);
        at += length;
    }
    return points;
}

void append(std::string& text, char32_t point)
{
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto count = utf8proc_encode_char(static_cast<utf8proc_int32_t>(point), bytes.data());
    text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(count));
}

std::string encode(const CodePoints& points)
{
    std::string text;
    text.reserve(points.size());
    for (const char32_t point : points) append(text, point);
    return text;
}

bool isLetterOrDigit(char32_t point)
{
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(point))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND: return true;
    default: return false;
    }
}

bool isBlankPoint(char32_t point)
{
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(point))) {
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP: return true;
    default:
        // Tab to carriage return, next line, zero width space, word joiner, byte order mark.
        return (point >= 0x09 && point <= 0x0D) || point == 0x85 || point == 0x200B || point == 0x2060 ||
               point == 0xFEFF;
    }
}

// What people and keyboards of many languages put for the apostrophe in O'Neill.
bool isApostrophe(char32_t point)
{
    switch (point) {
    case U'\'':
    case U'`':
    case U'\u00B4':
    case U'\u02BB':
    case U'\u02BC':
    case U'\u02BE':
    case U'\u02BF':
    case U'\u2018':
    case U'\u2019': return true;
    default: return false;
    }
}

// Letters that Unicode does not decompose but people leave out of a search.
std::string_view plainSpelling(char32_t point)
{
    switch (point) {
    case U'\u00F8': return "o";
    case U'\u0142': return "l";
    case U'\u0111': return "d";
    case U'\u00E6': return "ae";
    case U'\u0153': return "oe";
    case U'\u00FE': return "th";
    case U'\u00F0': return "d";
    case U'\u0131': return "i";
    case U'\u0127': return "h";
    case U'\u0259': return "e";
    default: return {};
    }
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char byte) { return static_cast<unsigned char>(byte) < 0x80U; });
}

// Most names are, once they are folded; then a byte is a character, and nothing needs to be decoded.
bool areAscii(std::string_view left, std::string_view right)
{
    return isAscii(left) && isAscii(right);
}

// Which letters occur, a bit each; what is further apart than the alphabet is long may share one.
std::uint32_t lettersIn(std::string_view ascii)
{
    std::uint32_t letters = 0;
    for (const char letter : ascii) letters |= 1U << (static_cast<unsigned char>(letter) & 31U);
    return letters;
}

template <class Characters>
bool oneEdit(const Characters& a, const Characters& b)
{
    const auto& shorter = a.size() <= b.size() ? a : b;
    const auto& longer = a.size() <= b.size() ? b : a;
    if (longer.size() - shorter.size() > 1) return false;
    const auto differs = std::mismatch(shorter.begin(), shorter.end(), longer.begin());
    if (differs.first == shorter.end()) return true;
    if (longer.size() != shorter.size())
        return std::equal(differs.first, shorter.end(), differs.second + 1, longer.end());
    const auto next = std::next(differs.first);
    if (std::equal(next, shorter.end(), differs.second + 1, longer.end())) return true;
    return next != shorter.end() && *differs.first == *(differs.second + 1) && *next == *differs.second &&
           std::equal(next + 1, shorter.end(), differs.second + 2, longer.end());
}

// Row by row of the table of edits between the beginnings of both; an exchange looks two rows back. The three rows
// share one piece of memory: the search asks this of every name that it has read.
template <class Characters>
std::size_t edits(const Characters& a, const Characters& b)
{
    const std::size_t columns = b.size() + 1;
    std::vector<std::size_t> rows(3 * columns);
    std::size_t* twoBack = rows.data();
    std::size_t* back = twoBack + columns;
    std::size_t* row = back + columns;
    std::iota(row, row + columns, std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::swap(twoBack, back); // the oldest row's room serves the newest
        std::swap(back, row);
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({back[j] + 1, row[j - 1] + 1, back[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], twoBack[j - 2] + 1);
        }
    }
    return row[b.size()];
}

} // namespace

bool isValidUtf8(std::string_view text)
{
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        utf8proc_int32_t point = 0;
        const auto used = utf8proc_iterate(bytes, left, &point);
        if (used <= 0) return false;
        bytes += used;
        left -= used;
    }
    return true;
}

std::string fold(std::string_view text)
{
    std::string valid = encode(decode(text));
    utf8proc_uint8_t* mapped = nullptr;
    const auto options =
        static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                                       UTF8PROC_STRIPMARK | UTF8PROC_STABLE | UTF8PROC_IGNORE);
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(valid.data()),
                                   static_cast<utf8proc_ssize_t>(valid.size()), &mapped, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    if (size < 0) return valid;
    std::string folded;
    for (const char32_t point :
         decode({reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size)})) {
        const auto plain = plainSpelling(point);
        if (plain.empty()) append(folded, point);
        else folded += plain;
    }
    return folded;
}

std::vector<std::string> foldedWords(std::string_view text, Apostrophe apostrophe)
{
    // Before folding, because folding takes some apostrophes for a letter and some for a space and a mark.
    auto points = decode(text);
    if (apostrophe == Apostrophe::Parts) std::replace_if(points.begin(), points.end(), isApostrophe, U' ');
    else points.erase(std::remove_if(points.begin(), points.end(), isApostrophe), points.end());
    std::vector<std::string> words;
    std::string word;
    for (const char32_t point : decode(fold(encode(points)))) {
        if (isLetterOrDigit(point)) append(word, point);
        else if (!word.empty()) words.push_back(std::exchange(word, {}));
    }
    if (!word.empty()) words.push_back(std::move(word));
    return words;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty()) {
        const auto [point, length] = pointAt(text, 0);
        if (!isBlankPoint(point)) break;
        text.remove_prefix(length);
    }
    while (!text.empty()) {
        const auto [point, length] = pointAt(text, lastCharacter(text));
        if (!isBlankPoint(point)) break;
        text.remove_suffix(length);
    }
    return text;
}

bool isBlank(std::string_view text)
{
    return trimmed(text).empty();
}

std::optional<int> wholeNumber(std::string_view text)
{
    const auto digits = trimmed(text);
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (digits.empty() || error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

bool hasControlCharacter(std::string_view text)
{
    const auto points = decode(text);
    return std::any_of(points.begin(), points.end(), [](char32_t point) {
        switch (utf8proc_category(static_cast<utf8proc_int32_t>(point))) {
        case UTF8PROC_CATEGORY_CC:
        case UTF8PROC_CATEGORY_ZL:
        case UTF8PROC_CATEGORY_ZP: return true;
        default: return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        }
    });
}

std::size_t characterCount(std::string_view text)
{
    return isAscii(text) ? text.size() : decode(text).size();
}

std::string toUpper(std::string_view text)
{
    auto points = decode(text);
    for (char32_t& point : points) {
        point = static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(point)));
    }
    return encode(points);
}

bool withinOneEdit(std::string_view left, std::string_view right)
{
    return areAscii(left, right) ? oneEdit(left, right) : oneEdit(decode(left), decode(right));
}

std::size_t editsApartAtLeast(std::string_view left, std::string_view right)
{
    const bool ascii = areAscii(left, right);
    const auto mine = ascii ? left.size() : characterCount(left);
    const auto theirs = ascii ? right.size() : characterCount(right);
    const std::size_t longer = mine > theirs ? mine - theirs : theirs - mine;
    if (!ascii) return longer;
    const auto inLeft = lettersIn(left);
    const auto inRight = lettersIn(right);
    return std::max({longer, static_cast<std::size_t>(std::popcount(inLeft & ~inRight)),
                     static_cast<std::size_t>(std::popcount(inRight & ~inLeft))});
}

std::size_t editsApart(std::string_view left, std::string_view right)
{
    return areAscii(left, right) ? edits(left, right) : edits(decode(left), decode(right));
}

} // namespace keywork
