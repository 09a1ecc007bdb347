#pragma once

#include "policy/load_policy.h"

#include <map>

namespace keywork::policy::test {

// The shipped files, some of them with another text or taken away.
class EditedPolicy : public PolicySource {
public:
    EditedPolicy& with(std::string name, std::string text);
    EditedPolicy& without(std::string name);

    Result<std::string, PolicyFaultReason> text(std::string_view name) const override;
    std::vector<std::string> names() const override;

private:
    ShippedPolicy m_shipped;
    std::map<std::string, std::optional<std::string>, std::less<>> m_edited;
};

std::string shippedText(std::string_view name);

// Changes to one JSON text; places are RFC 6901 pointers, and JSON is given as text.
std::string set(const std::string& json, const std::string& place, const std::string& value);
std::string erase(const std::string& json, const std::string& place);
std::string append(const std::string& json, const std::string& place, const std::string& item);

enum class PlaceKind { Leaf, Member, Object };
// All the places of a JSON text that are leaves, members of objects, or objects.
std::vector<std::string> places(const std::string& json, PlaceKind kind);

} // namespace keywork::policy::test
