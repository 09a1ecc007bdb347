#include "store/session_table.h"

#include "store/error_mark.h"
#include "store/sql_text.h"

namespace keywork::store {

using domain::EpisodeId;
using domain::Session;
using domain::SessionId;

namespace {

constexpr char columns[] =
    "client_id, episode_id, author_id, appointment_id, kind, start, minutes, place, present, attendance, risk, "
    "talked_about, agreed, next, signed_at, error_by, error_at, error_reason";

constexpr auto selectById = sql("SELECT id, ", columns, " FROM session WHERE id = ?1");
constexpr auto selectLastBefore = sql("SELECT id, ", columns, R"sql(
      FROM session
     WHERE episode_id = ?1 AND start < ?2 AND error_by IS NULL
     ORDER BY start DESC, id DESC
     LIMIT 1
)sql");
constexpr auto insertSession = sql("INSERT INTO session (", columns, R"sql()
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
    RETURNING id
)sql");
constexpr auto updateError = R"sql(
    UPDATE session SET error_by = ?2, error_at = ?3, error_reason = ?4 WHERE id = ?1 AND error_by IS NULL
)sql";

constexpr auto selectUses = R"sql(
    SELECT session_id, substance, answer, days, amount, route FROM session_use WHERE session_id = ?1 ORDER BY place
)sql";
constexpr auto insertUse = R"sql(
    INSERT INTO session_use (session_id, place, substance, answer, days, amount, route)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
)sql";
constexpr auto selectInterventions =
    "SELECT intervention_id FROM session_intervention WHERE session_id = ?1 ORDER BY intervention_id";
constexpr auto insertIntervention =
    "INSERT INTO session_intervention (session_id, intervention_id) VALUES (?1, ?2)";

constexpr auto selectGoals = "SELECT goal_id FROM session_goal WHERE session_id = ?1 ORDER BY goal_id";
constexpr auto insertGoal = "INSERT INTO session_goal (session_id, goal_id) VALUES (?1, ?2)";
constexpr auto selectSteps = "SELECT step_id FROM session_step WHERE session_id = ?1 ORDER BY step_id";
constexpr auto insertStep = "INSERT INTO session_step (session_id, step_id) VALUES (?1, ?2)";

constexpr auto insertAddendum = R"sql(
    INSERT INTO addendum (session_id, author_id, at, text) VALUES (?1, ?2, ?3, ?4) RETURNING id
)sql";
constexpr auto selectAddenda = R"sql(
    SELECT id, session_id, author_id, at, text FROM addendum WHERE session_id = ?1 ORDER BY id
)sql";

enum class UseAnswer { NotAsked, None, Used };

constexpr domain::CodeTable<UseAnswer, 3> codeTable(UseAnswer)
{
    return {{{UseAnswer::NotAsked, "notAsked"}, {UseAnswer::None, "none"}, {UseAnswer::Used, "used"}}};
}

domain::SubstanceUse readUse(const Statement& found)
{
    return rowOf("session_use", found, [](Columns& row) -> domain::SubstanceUse {
        row.skip();
        auto substance = row.next<domain::Code>();
        const auto answer = row.next<UseAnswer>();
        domain::Used used{row.next<std::optional<int>>(), row.next<std::string>(), row.next<domain::Code>()};
        switch (answer) {
        case UseAnswer::NotAsked: return {std::move(substance), domain::UseNotAsked{}};
        case UseAnswer::None: return {std::move(substance), domain::NoUse{}};
        case UseAnswer::Used: return {std::move(substance), std::move(used)};
        }
        throw SqlError::damagedRow();
    });
}

// What stands in the row itself; uses and interventions follow with their own queries.
domain::SessionContent readContent(Columns& row)
{
    return {row.next<domain::SessionKind>(),
            row.next<LocalTime>(),
            row.next<int>(),
            row.next<std::string>(),
            row.next<std::string>(),
            row.next<domain::Attendance>(),
            {},
            {},
            row.next<domain::RiskToday>(),
            {row.next<std::string>(), row.next<std::string>(), row.next<std::string>()}};
}

Session readSession(const Statement& found)
{
    return rowOf("session", found, [](Columns& row) {
        return Session{row.next<SessionId>(),
                       row.next<domain::ClientId>(),
                       row.next<EpisodeId>(),
                       row.next<domain::StaffId>(),
                       row.next<std::optional<domain::AppointmentId>>(),
                       readContent(row),
                       row.next<Instant>(),
                       readError(row)};
    });
}

domain::Addendum readAddendum(const Statement& found)
{
    return rowOf("addendum", found, [](Columns& row) {
        return domain::Addendum{row.next<domain::AddendumId>(), row.next<SessionId>(),
                                row.next<domain::StaffId>(), row.next<Instant>(), row.next<std::string>()};
    });
}

} // namespace

std::optional<Session> SessionTable::find(SessionId id) const
{
    Statement query(m_db, selectById);
    query.bind(id);
    if (!query.step()) return std::nullopt;
    return withLists(readSession(query));
}

std::optional<Session> SessionTable::lastOfEpisodeBefore(EpisodeId episode, const LocalTime& before) const
{
    Statement query(m_db, selectLastBefore);
    query.bind(episode, before);
    if (!query.step()) return std::nullopt;
    return withLists(readSession(query));
}

Session SessionTable::withLists(Session session) const
{
    Statement uses(m_db, selectUses);
    uses.bind(session.id);
    session.content.use = allRows(uses, readUse);
    const auto listed = [&]<class Id>(const StatementText& select, std::vector<Id>& ids) {
        Statement query(m_db, select);
        query.bind(session.id);
        ids = allRows(query, [](const Statement& row) { return row.column<Id>(0); });
    };
    listed(selectInterventions, session.content.interventions);
    listed(selectGoals, session.content.goals);
    listed(selectSteps, session.content.steps);
    return session;
}

SessionId SessionTable::insert(const Session& session)
{
    const auto& content = session.content;
    Statement insert(m_db, insertSession);
    Values values(insert);
    values.put(session.client)
        .put(session.episode)
        .put(session.author)
        .put(session.appointment)
        .put(content.kind)
        .put(content.start)
        .put(content.minutes)
        .put(content.place)
        .put(content.present)
        .put(content.attendance)
        .put(content.risk)
        .put(content.note.talkedAbout)
        .put(content.note.agreed)
        .put(content.note.next)
        .put(session.signedAt);
    putError(values, session.error);
    const auto id = insertedId<SessionId>(insert);
    insertUses(id, content.use);
    for (const auto given : content.interventions) Statement(m_db, insertIntervention).bind(id, given).run();
    for (const auto goal : content.goals) Statement(m_db, insertGoal).bind(id, goal).run();
    for (const auto step : content.steps) Statement(m_db, insertStep).bind(id, step).run();
    return id;
}

void SessionTable::insertUses(SessionId id, const std::vector<domain::SubstanceUse>& uses)
{
    int place = 0;
    for (const auto& [substance, use] : uses) {
        const auto* used = std::get_if<domain::Used>(&use);
        Statement insert(m_db, insertUse);
        Values(insert)
            .put(id)
            .put(++place)
            .put(substance)
            .put(UseAnswer{static_cast<int>(use.index())})
            .putPart(used, &domain::Used::days)
            .put(used ? used->amount : std::string())
            .put(used ? used->route : domain::Code());
        insert.run();
    }
}

bool SessionTable::markInError(SessionId id, const domain::EnteredInError& error)
{
    return Statement(m_db, updateError).bind(id, error.by, error.at, error.reason).run() == 1;
}

domain::AddendumId SessionTable::addAddendum(const domain::Addendum& addendum)
{
    Statement insert(m_db, insertAddendum);
    insert.bind(addendum.session, addendum.author, addendum.at, addendum.text);
    return insertedId<domain::AddendumId>(insert);
}

std::vector<domain::Addendum> SessionTable::addenda(SessionId session) const
{
    Statement query(m_db, selectAddenda);
    query.bind(session);
    return allRows(query, readAddendum);
}

} // namespace keywork::store
