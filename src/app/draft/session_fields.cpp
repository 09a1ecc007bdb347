#include "app/draft/session_fields.h"

#include "app/draft/draft_body.h"

#include <nlohmann/json.hpp>

namespace keywork::app {

using nlohmann::json;

namespace {

// Raised when a field is renamed or changes its meaning, so that an old draft is never read wrongly.
constexpr int sessionBodyVersion = 1;

// Each text field by the name it is kept under; reading and writing share the list.
struct TextField {
    const char* name;
    std::string SessionFields::*field;
};
constexpr TextField textFields[] = {
    {"kind", &SessionFields::kind},         {"date", &SessionFields::date},
    {"start", &SessionFields::start},       {"minutes", &SessionFields::minutes},
    {"place", &SessionFields::place},       {"present", &SessionFields::present},
    {"outcome", &SessionFields::outcome},   {"talkedAbout", &SessionFields::talkedAbout},
    {"agreed", &SessionFields::agreed},     {"next", &SessionFields::next},
    {"risk", &SessionFields::risk},         {"nextWhen", &SessionFields::nextWhen},
    {"nextKind", &SessionFields::nextKind}, {"outcomeNote", &SessionFields::outcomeNote},
};

json toJson(const UseFields& use)
{
    return {{"substance", use.substance},
            {"answer", use.answer},
            {"days", use.days},
            {"amount", use.amount},
            {"route", use.route}};
}

UseFields useFromJson(const json& value)
{
    return {value.at("substance").get<std::string>(), value.at("answer").get<std::string>(),
            value.at("days").get<std::string>(), value.at("amount").get<std::string>(),
            value.at("route").get<std::string>()};
}

json toJson(const RiskFields& change)
{
    return {{"what", change.what},
            {"kind", change.kind},
            {"value", change.value},
            {"on", change.on},
            {"note", change.note}};
}

RiskFields riskFromJson(const json& value)
{
    return {value.at("what").get<std::string>(), value.at("kind").get<std::string>(),
            value.at("value").get<std::string>(), value.at("on").get<std::string>(),
            value.at("note").get<std::string>()};
}

} // namespace

std::string toDraftBody(const SessionFields& fields)
{
    json body = {{"version", sessionBodyVersion}, {"interventions", fields.interventions},
                 {"goals", fields.goals},         {"steps", fields.steps},
                 {"use", json::array()},          {"changes", json::array()}};
    for (const auto& text : textFields) body[text.name] = fields.*text.field;
    for (const auto& use : fields.use) body["use"].push_back(toJson(use));
    for (const auto& change : fields.changes) body["changes"].push_back(toJson(change));
    // Text that is not valid UTF-8 is kept with the wrong bytes marked; a draft is never lost for one of them.
    return body.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<SessionFields, FieldsError> fromDraftBody(const std::string& text)
{
    if (const auto checked = checkBody(text, sessionBodyVersion); !checked) return refuse(checked.error());
    try {
        const auto body = json::parse(text);
        SessionFields fields;
        for (const auto& field : textFields) fields.*field.field = body.at(field.name).get<std::string>();
        for (const auto& use : body.at("use")) fields.use.push_back(useFromJson(use));
        for (const auto& change : body.at("changes")) fields.changes.push_back(riskFromJson(change));
        using Ids = std::vector<std::int64_t>;
        fields.interventions = body.at("interventions").get<Ids>();
        fields.goals = body.value("goals", Ids()); // a draft of before there were plans has none
        fields.steps = body.value("steps", Ids());
        return fields;
    } catch (const json::exception&) {
        return refuse(FieldsError::WrongShape);
    }
}

} // namespace keywork::app
