#include "exchange/json_shapes.h"

namespace keywork::exchange {

namespace {

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

} // namespace

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
            {"goals", listOf(content.goals, [](auto id) { return Json(said(id)); })},
            {"steps", listOf(content.steps, [](auto id) { return Json(said(id)); })},
            {"use", listOf(content.use, substanceUse)},
            {"risk", said(content.risk)},
            {"talkedAbout", content.note.talkedAbout},
            {"agreed", content.note.agreed},
            {"next", content.note.next},
            {"signedAt", said(session.signedAt)},
            {"addenda", listOf(entry.addenda, addendum)},
            {"enteredInError", inError(session.error)}};
}

Json inError(const std::optional<domain::EnteredInError>& error)
{
    if (!error) return {};
    return {{"by", said(error->by)}, {"at", said(error->at)}, {"reason", error->reason}};
}

} // namespace keywork::exchange
