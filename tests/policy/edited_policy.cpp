#include "policy/edited_policy.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>

namespace keywork::policy::test {
namespace {

using Json = nlohmann::ordered_json;

void collect(const Json& json, const Json::json_pointer& place, PlaceKind kind,
             std::vector<std::string>& found)
{
    if (json.is_object()) {
        if (kind == PlaceKind::Object) found.push_back(place.to_string());
        for (const auto& [key, value] : json.items()) {
            if (kind == PlaceKind::Member) found.push_back((place / key).to_string());
            collect(value, place / key, kind, found);
        }
    } else if (json.is_array()) {
        for (std::size_t i = 0; i < json.size(); ++i) collect(json[i], place / i, kind, found);
    } else if (kind == PlaceKind::Leaf) {
        found.push_back(place.to_string());
    }
}

} // namespace

EditedPolicy& EditedPolicy::with(std::string name, std::string text)
{
    m_edited[std::move(name)] = std::move(text);
    return *this;
}

EditedPolicy& EditedPolicy::without(std::string name)
{
    m_edited[std::move(name)] = std::nullopt;
    return *this;
}

Result<std::string, PolicyFaultReason> EditedPolicy::text(std::string_view name) const
{
    const auto edited = m_edited.find(name);
    if (edited == m_edited.end()) return m_shipped.text(name);
    if (!edited->second) return refuse(PolicyFaultReason::FileMissing);
    return *edited->second;
}

std::vector<std::string> EditedPolicy::names() const
{
    auto names = m_shipped.names();
    for (const auto& [name, text] : m_edited) {
        if (text && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
    return names;
}

std::string shippedText(std::string_view name)
{
    auto text = ShippedPolicy().text(name);
    if (!text) throw std::invalid_argument("no such policy file: " + std::string(name));
    return *text;
}

std::string set(const std::string& json, const std::string& place, const std::string& value)
{
    auto edited = Json::parse(json);
    edited[Json::json_pointer(place)] = Json::parse(value);
    return edited.dump();
}

std::string erase(const std::string& json, const std::string& place)
{
    auto edited = Json::parse(json);
    const Json::json_pointer pointer(place);
    auto& parent = edited.at(pointer.parent_pointer());
    if (parent.is_array()) {
        parent.erase(static_cast<std::size_t>(std::stoul(pointer.back())));
    } else {
        parent.erase(pointer.back());
    }
    return edited.dump();
}

std::string append(const std::string& json, const std::string& place, const std::string& item)
{
    auto edited = Json::parse(json);
    edited.at(Json::json_pointer(place)).push_back(Json::parse(item));
    return edited.dump();
}

std::vector<std::string> places(const std::string& json, PlaceKind kind)
{
    std::vector<std::string> found;
    collect(Json::parse(json), Json::json_pointer(), kind, found);
    return found;
}

} // namespace keywork::policy::test
