#include "faults/signing.h"

#include "app/draft/session_fields.h"
#include "app/session/session_form.h"
#include "faults/desk.h"
#include "faults/marks.h"

#include <stdexcept>

namespace keywork::faults {

namespace {

constexpr auto selectMarks = R"sql(
    SELECT talked_about FROM session WHERE talked_about LIKE 'Fault run %' ORDER BY id
)sql";

constexpr auto countHalfSigned = R"sql(
    SELECT count(*)
      FROM session s
      LEFT JOIN (SELECT subject_id AS id, count(*) AS rows FROM audit WHERE action = 'signSession'
                  GROUP BY subject_id) a ON a.id = s.id
      LEFT JOIN (SELECT subject_id AS id, count(*) AS rows FROM clinical_write WHERE kind = 'sessionSigned'
                  GROUP BY subject_id) w ON w.id = s.id
      LEFT JOIN (SELECT place, count(*) AS rows FROM appointment GROUP BY place) n ON n.place = s.talked_about
     WHERE s.talked_about LIKE 'Fault run %' AND (a.rows IS NOT 1 OR w.rows IS NOT 1 OR n.rows IS NOT 1)
)sql";

constexpr auto countPartsAlone = R"sql(
    SELECT (SELECT count(*) FROM audit
             WHERE action = 'signSession' AND subject_id NOT IN (SELECT id FROM session))
         + (SELECT count(*) FROM clinical_write
             WHERE kind = 'sessionSigned' AND subject_id NOT IN (SELECT id FROM session))
         + (SELECT count(*) FROM appointment
             WHERE place LIKE 'Fault run %' AND place NOT IN (SELECT talked_about FROM session))
)sql";

} // namespace

app::SessionToSign sessionToSign(app::Workspace& workspace)
{
    const auto client = somebodyToMeet(workspace);
    auto form = app::sessionForm(workspace, {client, std::nullopt, std::nullopt, {}});
    if (!form) throw std::runtime_error("no form of a session");
    form->fields.start = "09:00";
    form->fields.minutes = "40";
    form->fields.talkedAbout = "The week as it went";
    auto read = app::readFields(form->fields, workspace.today());
    if (!read) throw std::runtime_error("the form is not understood");
    return {.client = client,
            .appointment = std::nullopt,
            .draft = std::nullopt,
            .draftSeen = 0,
            .content = std::move(read->content),
            .next = domain::NewAppointment{workspace.user().id,
                                           domain::SessionKind::Keywork,
                                           {addDays(workspace.today(), 7), TimeOfDay::fromMinutes(11 * 60)},
                                           50,
                                           "Room 2"},
            .events = {},
            .observations = {}};
}

app::SessionToSign marked(app::SessionToSign session, const std::string& mark)
{
    session.content.note.talkedAbout = mark;
    session.next->place = mark;
    return session;
}

std::vector<std::string> signedSessions(store::Database& db)
{
    return textsOf(db, selectMarks);
}

Finding halfSignedSessions(store::Database& db)
{
    if (numberOf(db, countHalfSigned) != 0) return {Fault::Broken, "a session without all of its parts"};
    if (numberOf(db, countPartsAlone) != 0) return {Fault::Broken, "parts without their session"};
    return {};
}

} // namespace keywork::faults
