#include "policy/field.h"

#include "base/text.h"

#include <algorithm>
#include <cctype>

namespace keywork::policy {
namespace {

constexpr std::size_t longestText = 500;

const JsonValue nothing;
const JsonObject noMembers;

const JsonMember* find(const JsonObject& object, std::string_view key)
{
    const auto found = std::find_if(object.begin(), object.end(),
                                    [&](const JsonMember& member) { return member.key == key; });
    return found == object.end() ? nullptr : &*found;
}

bool isOneOf(std::string_view key, const std::vector<std::string_view>& keys)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

bool isCodeCharacter(char character)
{
    return std::isalnum(static_cast<unsigned char>(character)) != 0 || character == '-';
}

} // namespace

void Field::noteFault(PolicyFault fault) const
{
    if (m_note->first) return;
    fault.file = m_note->file;
    m_note->first = std::move(fault);
}

void Field::refuse(PolicyFaultReason reason, std::string allowed) const
{
    noteFault({{}, m_path, reason, shown(*m_value), std::move(allowed)});
}

void Field::refuseLack(std::string_view code) const
{
    noteFault({{}, m_path, PolicyFaultReason::CodeMissing, std::string(code), {}});
}

const JsonObject& Field::object() const
{
    if (const auto* object = std::get_if<JsonObject>(&m_value->content)) return *object;
    refuse(PolicyFaultReason::WrongType, "an object");
    return noMembers;
}

void Field::expectMembers(const std::vector<std::string_view>& required,
                          const std::vector<std::string_view>& optional) const
{
    const auto& members = object();
    // An unknown key first: where one is misspelt, that is the place to look at, not the one it was meant for.
    for (const auto& member : members) {
        if (isOneOf(member.key, required) || isOneOf(member.key, optional)) continue;
        noteFault({{}, pathOf(m_path, member.key), PolicyFaultReason::UnknownKey, member.key, {}});
    }
    for (const auto key : required) {
        if (find(members, key)) continue;
        noteFault({{}, pathOf(m_path, key), PolicyFaultReason::Missing, {}, {}});
    }
}

bool Field::has(std::string_view key) const
{
    return find(object(), key) != nullptr;
}

Field Field::member(std::string_view key) const
{
    const auto* member = find(object(), key);
    auto path = pathOf(m_path, key);
    if (member) return {member->value, std::move(path), *m_note};
    noteFault({{}, path, PolicyFaultReason::Missing, {}, {}});
    return {nothing, std::move(path), *m_note};
}

Field Field::sourced(std::string_view key) const
{
    const auto field = member(key);
    field.expectMembers({"value", "source"});
    field.expectSource();
    return field.member("value");
}

void Field::expectSource() const
{
    member("source").text();
}

std::vector<Field> Field::items(Empty empty) const
{
    std::vector<Field> items;
    const auto* list = std::get_if<JsonList>(&m_value->content);
    if (!list) {
        refuse(PolicyFaultReason::WrongType, "a list");
        return items;
    }
    if (list->empty() && empty == Empty::Refused) refuse(PolicyFaultReason::ListEmpty);
    for (std::size_t i = 0; i < list->size(); ++i) items.emplace_back((*list)[i], pathOf(m_path, i), *m_note);
    return items;
}

int Field::integer(Range range) const
{
    const auto* number = std::get_if<std::int64_t>(&m_value->content);
    if (!number) {
        refuse(PolicyFaultReason::WrongType, "a whole number");
        return range.low;
    }
    if (*number < range.low || *number > range.high) {
        refuse(PolicyFaultReason::OutOfRange,
               std::to_string(range.low) + " to " + std::to_string(range.high));
        return range.low;
    }
    return static_cast<int>(*number);
}

std::string Field::text() const
{
    const auto* text = std::get_if<std::string>(&m_value->content);
    if (!text) {
        refuse(PolicyFaultReason::WrongType, "text");
        return {};
    }
    if (trimmed(*text).empty()) {
        refuse(PolicyFaultReason::TextEmpty);
    } else if (trimmed(*text).size() != text->size()) {
        refuse(PolicyFaultReason::TextNotTrimmed);
    } else if (characterCount(*text) > longestText) {
        refuse(PolicyFaultReason::TextTooLong, "up to " + std::to_string(longestText) + " characters");
    }
    return *text;
}

std::string Field::codeWord() const
{
    auto word = text();
    if (!std::all_of(word.begin(), word.end(), isCodeCharacter)) {
        refuse(PolicyFaultReason::CodeMalformed, "letters, digits and hyphens");
    }
    return word;
}

std::optional<std::string> Field::textOrNull() const
{
    if (std::holds_alternative<std::nullptr_t>(m_value->content)) return std::nullopt;
    return text();
}

Date Field::date() const
{
    const auto day = parseIsoDate(text());
    if (day) return *day;
    refuse(PolicyFaultReason::NoSuchDay, "a day as YYYY-MM-DD");
    return keywork::date(2000, 1, 1);
}

} // namespace keywork::policy
