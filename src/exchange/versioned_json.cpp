#include "exchange/json_shapes.h"

namespace keywork::exchange {

namespace {

// "safe_letters" is "safeLetters".
std::string camelCase(const std::string& column)
{
    std::string name;
    bool begins = false;
    for (const char letter : column) {
        if (begins && letter >= 'a' && letter <= 'z') name += static_cast<char>(letter - 'a' + 'A');
        else if (letter != '_') name += letter;
        begins = letter == '_';
    }
    return name;
}

// SQLite has no yes and no; this is the one column of a versioned row that is one.
constexpr auto yesOrNoColumn = "emergency_contact";

// A row as the store keeps it, with the names of the format.
Json renamed(const Json& value)
{
    if (value.is_array()) return listOf(value, renamed);
    if (!value.is_object()) return value;
    auto object = Json::object();
    for (const auto& [column, part] : value.items())
        object[camelCase(column)] = column == yesOrNoColumn ? Json(part != 0) : renamed(part);
    return object;
}

Json past(const PastRow& version)
{
    return {{"version", version.version},
            {"changedAt", said(version.changedAt)},
            {"changedBy", said(version.changedBy)},
            {"was", renamed(Json::parse(version.row))}};
}

} // namespace

Json versioned(const VersionedRow& row)
{
    return {{"id", row.id},
            {"version", static_cast<RowVersion>(row.past.size()) + 1},
            {"record", renamed(Json::parse(row.present))},
            {"history", listOf(row.past, past)}};
}

} // namespace keywork::exchange
