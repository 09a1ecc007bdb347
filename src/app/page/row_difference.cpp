#include "app/page/row_difference.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace keywork::app {

using nlohmann::json;

namespace {

std::string textOf(const json& value)
{
    if (value.is_string()) return value.get<std::string>();
    return value.is_null() ? std::string() : value.dump();
}

StoredItem itemOf(const std::string& field, const json& value)
{
    StoredItem item;
    const auto add = [&](const std::string& name, const json& one) {
        if (auto text = textOf(one); !text.empty()) item.push_back({name, std::move(text)});
    };
    if (!value.is_object()) {
        add(field, value);
        return item;
    }
    for (const auto& [name, one] : value.items()) add(name, one);
    return item;
}

std::vector<StoredItem> itemsOf(const std::string& field, const json& value)
{
    std::vector<StoredItem> items;
    const auto add = [&](const json& one) {
        if (auto item = itemOf(field, one); !item.empty()) items.push_back(std::move(item));
    };
    if (value.is_array()) std::for_each(value.begin(), value.end(), add);
    else add(value);
    return items;
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
        FieldChange change{field, itemsOf(field, was.value(field, json())),
                           itemsOf(field, is.value(field, json()))};
        if (change.before != change.after)
            changes.push_back(std::move(change)); // null and empty are both nothing
    }
    return changes;
}

} // namespace keywork::app
