#include "policy/json_value.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <optional>

namespace keywork::policy {
namespace {

constexpr std::size_t deepest = 16;
constexpr std::size_t longestShown = 60;

// An object or list whose end has not been read yet.
struct Unfinished {
    JsonValue value;
    std::string path;
    std::string key; // of the member that is being read
};

// Builds the value from the parser's events; the first fault stops it.
class Builder : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit Builder(std::string_view text) : m_text(text) {}

    bool null() override { return add({nullptr}); }
    bool boolean(bool value) override { return add({value}); }
    bool number_integer(number_integer_t value) override { return add({std::int64_t{value}}); }
    bool number_float(number_float_t value, const string_t&) override { return add({value}); }
    bool string(string_t& value) override { return add({std::move(value)}); }
    bool binary(binary_t&) override { return false; } // never comes from a text
    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max())) {
            return add({static_cast<double>(value)});
        }
        return add({static_cast<std::int64_t>(value)});
    }

    bool start_object(std::size_t) override { return begin({JsonObject{}}); }
    bool start_array(std::size_t) override { return begin({JsonList{}}); }
    bool end_object() override { return finish(); }
    bool end_array() override { return finish(); }

    bool key(string_t& name) override
    {
        auto& open = m_open.back();
        const auto& members = std::get<JsonObject>(open.value.content);
        const auto same = [&](const JsonMember& member) { return member.key == name; };
        if (std::any_of(members.begin(), members.end(), same)) {
            return stop({{}, pathOf(open.path, name), PolicyFaultReason::DuplicateKey, name, {}});
        }
        open.key = std::move(name);
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override
    {
        const auto end = std::min(position, m_text.size());
        const auto line =
            1 + std::count(m_text.begin(), m_text.begin() + static_cast<std::ptrdiff_t>(end), '\n');
        return stop({{}, {}, PolicyFaultReason::NotJson, "line " + std::to_string(line), {}});
    }

    Result<JsonValue, PolicyFault> result()
    {
        if (m_fault) return refuse(*m_fault);
        return std::move(m_whole);
    }

private:
    // Where the value that is read next stands.
    std::string nextPath() const
    {
        if (m_open.empty()) return {};
        const auto& open = m_open.back();
        if (const auto* list = std::get_if<JsonList>(&open.value.content))
            return pathOf(open.path, list->size());
        return pathOf(open.path, open.key);
    }

    bool begin(JsonValue empty)
    {
        auto path = nextPath();
        if (m_open.size() == deepest) return stop({{}, std::move(path), PolicyFaultReason::TooDeep, {}, {}});
        m_open.push_back({std::move(empty), std::move(path), {}});
        return true;
    }

    bool finish()
    {
        auto done = std::move(m_open.back().value);
        m_open.pop_back();
        return add(std::move(done));
    }

    bool add(JsonValue value)
    {
        if (m_open.empty()) {
            m_whole = std::move(value);
            return true;
        }
        auto& open = m_open.back();
        if (auto* list = std::get_if<JsonList>(&open.value.content)) {
            list->push_back(std::move(value));
        } else {
            std::get<JsonObject>(open.value.content).push_back({std::move(open.key), std::move(value)});
        }
        return true;
    }

    bool stop(PolicyFault fault)
    {
        m_fault = std::move(fault);
        return false;
    }

    std::string_view m_text;
    std::vector<Unfinished> m_open;
    JsonValue m_whole;
    std::optional<PolicyFault> m_fault;
};

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

std::string shortened(const std::string& text)
{
    if (text.size() <= longestShown) return text;
    auto end = longestShown;
    // Never in the middle of a character: continuation bytes of UTF-8 begin with 10.
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end) + "…";
}

} // namespace

Result<JsonValue, PolicyFault> parseJson(std::string_view text)
{
    Builder builder(text);
    nlohmann::json::sax_parse(text, &builder);
    return builder.result();
}

std::string pathOf(const std::string& parent, std::string_view key)
{
    std::string path = parent + '/';
    for (const char character : key) {
        if (character == '~') {
            path += "~0";
        } else if (character == '/') {
            path += "~1";
        } else {
            path += character;
        }
    }
    return path;
}

std::string pathOf(const std::string& parent, std::size_t item)
{
    return parent + '/' + std::to_string(item);
}

std::string shown(const JsonValue& value)
{
    return std::visit(
        Overloaded{[](std::nullptr_t) { return std::string("null"); },
                   [](bool truth) { return std::string(truth ? "true" : "false"); },
                   [](std::int64_t number) { return std::to_string(number); },
                   [](double number) { return nlohmann::json(number).dump(); },
                   [](const std::string& text) { return shortened(text); },
                   [](const JsonList& list) { return "a list of " + std::to_string(list.size()); },
                   [](const JsonObject& object) { return "an object of " + std::to_string(object.size()); }},
        value.content);
}

} // namespace keywork::policy
