#include "domain/client/person_name.h"

#include "base/text.h"

#include <algorithm>
#include <optional>

namespace keywork::domain {

namespace {

constexpr std::size_t longestPart = 100;

std::optional<NameError> problemOf(std::string_view part)
{
    if (!isValidUtf8(part)) return NameError::NotText;
    if (hasControlCharacter(part)) return NameError::ControlCharacter;
    if (characterCount(part) > longestPart) return NameError::TooLong;
    return std::nullopt;
}

void keepFilledOnce(std::vector<std::string>& names)
{
    std::vector<std::string> kept;
    for (const auto& name : names) {
        const std::string plain(trimmed(name));
        if (!plain.empty() && std::find(kept.begin(), kept.end(), plain) == kept.end()) kept.push_back(plain);
    }
    names = std::move(kept);
}

} // namespace

Result<PersonName, NameError> checkedName(PersonName name)
{
    for (auto* part : {&name.title, &name.family, &name.given, &name.preferred}) {
        *part = std::string(trimmed(*part));
        if (const auto problem = problemOf(*part)) return refuse(*problem);
    }
    keepFilledOnce(name.aliases);
    for (const auto& alias : name.aliases) {
        if (const auto problem = problemOf(alias)) return refuse(*problem);
    }
    if (name.family.empty() && name.given.empty()) return refuse(NameError::Missing);
    return name;
}

std::string displayName(const PersonName& name, WithTitle withTitle)
{
    auto text = toUpper(name.family);
    if (!name.family.empty() && !name.given.empty()) text += ", ";
    text += name.given;
    if (withTitle == WithTitle::Yes && !name.title.empty()) text += " (" + name.title + ")";
    return text;
}

const std::string& calledName(const PersonName& name)
{
    if (!name.preferred.empty()) return name.preferred;
    return name.given.empty() ? name.family : name.given;
}

} // namespace keywork::domain
