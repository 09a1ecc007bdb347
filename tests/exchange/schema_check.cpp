#include "schema_check.h"

#include "base/instant.h"
#include "base/partial_date.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <stdexcept>

namespace keywork::test {

using nlohmann::json;

namespace {

bool isOfType(const json& value, const std::string& type)
{
    if (type == "object") return value.is_object();
    if (type == "array") return value.is_array();
    if (type == "string") return value.is_string();
    if (type == "integer") return value.is_number_integer();
    if (type == "boolean") return value.is_boolean();
    if (type == "null") return value.is_null();
    throw std::invalid_argument("no such type: " + type);
}

bool hasFormat(const std::string& text, const std::string& format)
{
    if (format == "date") return parseIsoDate(text).has_value();
    if (format == "instant") return parseIsoInstant(text).has_value();
    if (format == "localTime") return parseIsoLocalTime(text).has_value();
    if (format == "partialDate") return PartialDate::parse(text).has_value();
    throw std::invalid_argument("no such format: " + format);
}

class Check {
public:
    explicit Check(const json& schema) : m_root(schema) {}

    void value(const json& schema, const json& value, const std::string& path)
    {
        if (schema.contains("$ref")) {
            const auto name = schema["$ref"].get<std::string>();
            return this->value(m_root.at(json::json_pointer(name.substr(1))), value, path);
        }
        requireKnownWords(schema);
        if (!isOfOneType(schema.at("type"), value)) return fault(path, "is of another type");
        if (schema.contains("const") && value != schema["const"]) fault(path, "is another value");
        if (schema.contains("enum") && !contains(schema["enum"], value)) fault(path, "is not on the list");
        if (value.is_string() && schema.contains("format") && !hasFormat(value, schema["format"]))
            fault(path, "is not in its form");
        if (value.is_object()) object(schema, value, path);
        if (value.is_array()) {
            for (std::size_t i = 0; i < value.size(); ++i)
                this->value(schema.at("items"), value[i], path + "/" + std::to_string(i));
        }
    }

    std::vector<std::string> faults;

private:
    static void requireKnownWords(const json& schema)
    {
        static const std::set<std::string> known = {
            "$schema", "$comment", "$defs", "title", "type", "required", "properties", "additionalProperties",
            "items",   "enum",     "const", "format"};
        for (const auto& [word, ignored] : schema.items()) {
            if (!known.count(word)) throw std::invalid_argument("the check does not know: " + word);
        }
    }

    static bool isOfOneType(const json& types, const json& value)
    {
        if (types.is_string()) return isOfType(value, types);
        return std::any_of(types.begin(), types.end(),
                           [&](const json& type) { return isOfType(value, type); });
    }

    static bool contains(const json& list, const json& value)
    {
        return std::find(list.begin(), list.end(), value) != list.end();
    }

    void object(const json& schema, const json& value, const std::string& path)
    {
        const auto& properties = schema.at("properties");
        for (const auto& name : schema.at("required")) {
            if (!value.contains(name.get<std::string>())) fault(path, "lacks " + name.get<std::string>());
        }
        for (const auto& [name, part] : value.items()) {
            if (properties.contains(name))
                this->value(properties[name], part, std::string(path).append("/").append(name));
            else fault(path, std::string("has ").append(name).append(", which is not in the schema"));
        }
    }

    void fault(const std::string& path, const std::string& what) { faults.push_back(path + " " + what); }

    const json& m_root;
};

} // namespace

std::vector<std::string> schemaFaults(const json& schema, const json& document)
{
    Check check(schema);
    check.value(schema, document, "");
    return check.faults;
}

} // namespace keywork::test
