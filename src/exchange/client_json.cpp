#include "exchange/client_json.h"

#include "exchange/json_shapes.h"

namespace keywork::exchange {

namespace {

constexpr auto format = "keywork-client";
constexpr int formatVersion = 1;

Json lifeEvent(const domain::LifeEvent& event)
{
    return {{"id", said(event.id)},
            {"kind", event.kind},
            {"happenedOn", said(event.happenedOn)},
            {"recordedAt", said(event.recordedAt)},
            {"recordedBy", said(event.recordedBy)},
            {"source", event.source},
            {"note", event.note},
            {"enteredInError", inError(event.error)}};
}

Json observation(const domain::Observation& observation)
{
    const auto* answer = std::get_if<domain::Answer>(&observation.value);
    const auto* value = std::get_if<domain::Code>(&observation.value);
    return {{"id", said(observation.id)},
            {"kind", observation.kind},
            {"answer", answer ? Json(said(*answer)) : Json()},
            {"value", value ? Json(*value) : Json()},
            {"on", said(observation.on)},
            {"recordedAt", said(observation.recordedAt)},
            {"recordedBy", said(observation.recordedBy)},
            {"note", observation.note},
            {"enteredInError", inError(observation.error)}};
}

Json write(const domain::ClinicalWrite& write)
{
    return {{"sequence", write.sequence}, {"kind", said(write.kind)},
            {"subject", write.subject},   {"by", said(write.by)},
            {"at", said(write.at)},       {"happenedOn", orNull(write.happenedOn)},
            {"detail", write.detail}};
}

Json worker(const domain::Staff& staff)
{
    return {{"id", said(staff.id)},
            {"name", staff.name},
            {"roles", listOf(staff.roles, [](domain::Role role) { return Json(said(role)); })}};
}

Json origin(const Origin& origin)
{
    return {{"service", origin.service},
            {"practiceSeed", origin.practiceSeed ? Json(*origin.practiceSeed) : Json()},
            {"day", said(origin.day)}};
}

} // namespace

std::string toJson(const ClientRecord& record)
{
    const Json whole{{"format", format},
                     {"version", formatVersion},
                     {"store", origin(record.origin)},
                     {"client", versioned(record.client)},
                     {"episodes", listOf(record.episodes, episode)},
                     {"lifeEvents", listOf(record.events, lifeEvent)},
                     {"observations", listOf(record.observations, observation)},
                     {"writes", listOf(record.writes, write)},
                     {"staff", listOf(record.staff, worker)}};
    // Bytes that are not UTF-8 become U+FFFD: a reader of JSON could not take them.
    return whole.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace keywork::exchange
