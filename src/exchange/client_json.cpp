#include "exchange/client_json.h"

#include "exchange/json_parts.h"

#include <nlohmann/json.hpp>

// Every name of the format stands here once. The order of the lines is the order in the file.
namespace keywork::exchange {

using Json = nlohmann::ordered_json;

namespace {

constexpr auto format = "keywork-client";
constexpr int formatVersion = 1;

template <class T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(said(*value)) : Json();
}

template <class Items, class Shape>
Json listOf(const Items& items, const Shape& shape)
{
    auto list = Json::array();
    for (const auto& item : items) list.push_back(shape(item));
    return list;
}

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

Json versioned(const VersionedRow& row)
{
    return {{"id", row.id},
            {"version", static_cast<RowVersion>(row.past.size()) + 1},
            {"record", renamed(Json::parse(row.present))},
            {"history", listOf(row.past, past)}};
}

Json inError(const std::optional<domain::EnteredInError>& error)
{
    if (!error) return {};
    return {{"by", said(error->by)}, {"at", said(error->at)}, {"reason", error->reason}};
}

Json whyWithoutClient(const domain::DecidedWith& decided)
{
    const auto* without = std::get_if<domain::WithoutClient>(&decided);
    return without ? Json(without->why) : Json();
}

Json phaseChange(const domain::PhaseChange& change)
{
    return {{"id", said(change.id)},
            {"phase", said(change.to)},
            {"on", said(change.on)},
            {"decidedBy", said(change.decidedBy)},
            {"withClient", std::holds_alternative<domain::WithClient>(change.decidedWith)},
            {"whyWithoutClient", whyWithoutClient(change.decidedWith)},
            {"clientView", change.clientView},
            {"reason", change.reason}};
}

Json layerChange(const domain::LayerChange& change)
{
    return {{"id", said(change.id)},
            {"layer", said(change.to)},
            {"on", said(change.on)},
            {"decidedBy", said(change.decidedBy)},
            {"withClient", std::holds_alternative<domain::WithClient>(change.decidedWith)},
            {"whyWithoutClient", whyWithoutClient(change.decidedWith)},
            {"reason", change.reason}};
}

Json wish(const domain::ClientWish& wish)
{
    return {{"id", said(wish.id)}, {"on", said(wish.on)}, {"words", wish.words}};
}

Json promptAnswer(const domain::PromptAnswer& answer)
{
    const auto& fact = answer.newestFact;
    return {{"rule", answer.rule},
            {"newestFact", {{"kind", said(fact.kind)}, {"id", fact.id}, {"on", orNull(fact.on)}}},
            {"reason", answer.reason},
            {"on", said(answer.on)},
            {"by", said(answer.by)}};
}

Json attempt(const domain::ContactAttempt& attempt)
{
    return {{"id", said(attempt.id)},       {"missedAppointment", said(attempt.missed)},
            {"by", said(attempt.by)},       {"at", said(attempt.at)},
            {"route", said(attempt.route)}, {"outcome", said(attempt.outcome)},
            {"note", attempt.note}};
}

Json decision(const domain::ChainDecision& decision)
{
    return {{"missedAppointment", said(decision.missed)},
            {"by", said(decision.by)},
            {"on", said(decision.on)},
            {"decision", decision.decision}};
}

Json substanceUse(const domain::SubstanceUse& use)
{
    const auto* used = std::get_if<domain::Used>(&use.use);
    const bool none = std::holds_alternative<domain::NoUse>(use.use);
    return {{"substance", use.substance},
            {"answer", used   ? "used"
                       : none ? "none"
                              : "notAsked"},
            {"days", used ? orNull(used->days) : Json()},
            {"amount", used ? used->amount : std::string()},
            {"route", used ? used->route : domain::Code()}};
}

Json addendum(const domain::Addendum& addendum)
{
    return {{"id", said(addendum.id)},
            {"author", said(addendum.author)},
            {"at", said(addendum.at)},
            {"text", addendum.text}};
}

Json session(const SignedSession& entry)
{
    const auto& session = entry.session;
    const auto& content = session.content;
    return {{"id", said(session.id)},
            {"author", said(session.author)},
            {"appointment", orNull(session.appointment)},
            {"kind", said(content.kind)},
            {"start", said(content.start)},
            {"minutes", content.minutes},
            {"place", content.place},
            {"present", content.present},
            {"attendance", said(content.attendance)},
            {"interventions", listOf(content.interventions, [](auto id) { return Json(said(id)); })},
            {"use", listOf(content.use, substanceUse)},
            {"risk", said(content.risk)},
            {"talkedAbout", content.note.talkedAbout},
            {"agreed", content.note.agreed},
            {"next", content.note.next},
            {"signedAt", said(session.signedAt)},
            {"addenda", listOf(entry.addenda, addendum)},
            {"enteredInError", inError(session.error)}};
}

Json episode(const EpisodeRecord& record)
{
    auto shape = versioned(record.episode);
    shape["allocations"] = listOf(record.allocations, versioned);
    shape["phaseChanges"] = listOf(record.phases, phaseChange);
    shape["layerChanges"] = listOf(record.layers, layerChange);
    shape["wishes"] = listOf(record.wishes, wish);
    shape["promptAnswers"] = listOf(record.promptAnswers, promptAnswer);
    shape["interventions"] = listOf(record.interventions, versioned);
    shape["appointments"] = listOf(record.appointments, versioned);
    shape["contactAttempts"] = listOf(record.attempts, attempt);
    shape["chainDecisions"] = listOf(record.decisions, decision);
    shape["sessions"] = listOf(record.sessions, session);
    return shape;
}

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
