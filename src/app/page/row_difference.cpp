#include "app/page/row_difference.h"

#include <nlohmann/json.hpp>

#include <set>

namespace keywork::app {

using nlohmann::json;

namespace {

std::string inWords(const json& value)
{
    if (value.is_null()) return {};
    if (value.is_string()) return value.get<std::string>();
    if (!value.is_structured()) return value.dump();
    std::string text;
    for (const auto& [name, part] : value.items()) {
        const auto words = inWords(part);
        if (words.empty()) continue;
        if (!text.empty()) text += value.is_array() ? "\n" : ", ";
        text += words;
    }
    return text;
}

} // namespace

std::vector<FieldChange> rowDifference(const std::string& before, const std::string& after)
{
    const auto was = json::parse(before, nullptr, false);
    const auto is = json::parse(after, nullptr, false);
    if (!was.is_object() || !is.is_object()) return {};
    std::set<std::string> fields;
    for (const auto& [name, value] : was.items()) fields.insert(name);
    for (const auto& [name, value] : is.items()) fields.insert(name);
    fields.erase("row_version");
    std::vector<FieldChange> changes;
    for (const auto& field : fields) {
        const auto left = was.value(field, json());
        const auto right = is.value(field, json());
        if (left != right) changes.push_back({field, inWords(left), inWords(right)});
    }
    return changes;
}

} // namespace keywork::app
