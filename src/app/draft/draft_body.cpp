#include "app/draft/draft_body.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace keywork::app {

using nlohmann::json;

namespace {

bool canBeAnId(const json& number)
{
    if (number.is_number_float()) return false;
    constexpr auto greatest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    return !number.is_number_unsigned() || number.get<std::uint64_t>() <= greatest;
}

} // namespace

Result<Done, FieldsError> checkBody(const std::string& text, int version)
{
    bool numbersFit = true;
    const auto lookAt = [&](int, json::parse_event_t event, const json& read) {
        if (event == json::parse_event_t::value && read.is_number())
            numbersFit = numbersFit && canBeAnId(read);
        return true;
    };
    const auto body = json::parse(text, lookAt, false);
    if (body.is_discarded()) return refuse(FieldsError::NotJson);
    const auto written = body.find("version");
    if (!numbersFit || written == body.end() || *written != version) return refuse(FieldsError::WrongShape);
    return Done{};
}

} // namespace keywork::app
