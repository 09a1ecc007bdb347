#include "app/session/fields_of_session.h"

#include "base/date_text.h"

namespace keywork::app {

UseFields fieldsOf(const domain::SubstanceUse& use)
{
    if (const auto* used = std::get_if<domain::Used>(&use.use)) {
        return {use.substance, "used", used->days ? std::to_string(*used->days) : std::string(), used->amount,
                used->route};
    }
    return {use.substance, std::holds_alternative<domain::NoUse>(use.use) ? "none" : "notAsked", {}, {}, {}};
}

SessionFields fieldsOf(const domain::SessionContent& content)
{
    SessionFields fields;
    fields.kind = domain::code(content.kind);
    fields.date = clinicalDate(content.start.day);
    fields.start = content.start.time.text();
    fields.minutes = std::to_string(content.minutes);
    fields.place = content.place;
    fields.present = content.present;
    fields.outcome = domain::code(content.attendance);
    fields.talkedAbout = content.note.talkedAbout;
    fields.agreed = content.note.agreed;
    fields.next = content.note.next;
    for (const auto& use : content.use) fields.use.push_back(fieldsOf(use));
    for (const auto id : content.interventions) fields.interventions.push_back(id.number());
    for (const auto id : content.goals) fields.goals.push_back(id.number());
    for (const auto id : content.steps) fields.steps.push_back(id.number());
    fields.risk = domain::code(content.risk);
    return fields;
}

} // namespace keywork::app
