#pragma once

#include "base/result.h"
#include "policy/policy_fault.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace keywork::policy {

struct JsonValue;
struct JsonMember;
using JsonList = std::vector<JsonValue>;
using JsonObject = std::vector<JsonMember>; // in the order of the file

// A value of a JSON text. Our own, because the parser's would keep the last of two equal keys without a word.
struct JsonValue {
    // No initialiser: clang 14 would want JsonMember whole for it. The first alternative is what it begins with.
    std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, JsonList, JsonObject> content;
};

struct JsonMember {
    std::string key;
    JsonValue value;
};

// The value of a text, or a fault without a file: NotJson, TooDeep, DuplicateKey.
Result<JsonValue, PolicyFault> parseJson(std::string_view text);

// The path of a member or item of a value (RFC 6901).
std::string pathOf(const std::string& parent, std::string_view key);
std::string pathOf(const std::string& parent, std::size_t item);

// As it would be shown in a sentence: text without quotation marks, long text shortened, lists by their size.
std::string shown(const JsonValue& value);

} // namespace keywork::policy
