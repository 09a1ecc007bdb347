#include "ui/session/session_reading.h"

#include "app/session/fields_of_session.h"
#include "base/date_entry.h"
#include "base/date_text.h"
#include "ui/session/risk_changes.h"
#include "ui/session/session_words.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

#include <algorithm>

namespace keywork::ui {

namespace {

QString substanceName(const app::SessionForm& form, const app::SessionFields& fields, std::size_t row,
                      const policy::Policy& policy)
{
    if (row >= fields.use.size()) return {};
    for (const auto& use : form.use)
        if (use.substance == fields.use[row].substance) return onScreen(use.label);
    return onScreen(policy.lists.substances.label(fields.use[row].substance));
}

// The store knows the referral and will ask again; what is known here is checked here, as one types.
domain::SigningFacts knownFacts(const app::SessionForm& form, const app::SessionFields& fields)
{
    domain::SigningFacts facts{date(1900, 1, 1), std::nullopt, form.lastSession, {}};
    for (const auto id : fields.interventions) facts.episodeInterventions.emplace_back(id);
    for (const auto& goal : form.goals) {
        domain::KnownGoal known{*goal.id, {}};
        for (const auto& step : goal.steps) known.steps.push_back(*step.id);
        facts.episodeGoals.push_back(std::move(known));
    }
    return facts;
}

std::optional<int> daysSinceLast(const app::SessionForm& form, Date day)
{
    if (!form.lastSession) return std::nullopt;
    return daysBetween(*form.lastSession, day);
}

// The row of the use grid that names more days than there were.
QString useFieldId(const std::vector<domain::SubstanceUse>& use, std::optional<int> days)
{
    for (std::size_t row = 0; row < use.size(); ++row) {
        const auto* used = std::get_if<domain::Used>(&use[row].use);
        if (used != nullptr && used->days && days && *used->days > *days)
            return QStringLiteral("useDays%1").arg(row);
    }
    return QStringLiteral("use");
}

domain::NewAppointment nextAppointment(const app::ReadFields& read, const app::SessionForm& form,
                                       const Desk& desk)
{
    const bool isSameSlot = read.nextKind == read.content.kind;
    const auto usual = desk.policy.usualMinutes.find(read.nextKind);
    int minutes = usual != desk.policy.usualMinutes.end() ? usual->second : read.content.minutes;
    if (isSameSlot && form.appointment) minutes = form.appointment->minutes;
    return {desk.user, read.nextKind, *read.nextAt, minutes, isSameSlot ? read.content.place : std::string()};
}

} // namespace

bool isAttended(const app::SessionFields& fields)
{
    const auto outcome = domain::fromCode<domain::AppointmentOutcome>(fields.outcome);
    return !outcome || domain::isAttended(*outcome);
}

Result<app::SessionToSign, std::vector<FormProblem>> readSession(const app::SessionFields& fields,
                                                                 const app::SessionForm& form,
                                                                 const Desk& desk)
{
    const LocalTime now = desk.now();
    auto read = app::readFields(fields, now.day);
    std::vector<FormProblem> problems;
    if (!read) {
        for (const auto& problem : read.error())
            problems.push_back(
                {fieldId(problem), sentence(problem, substanceName(form, fields, problem.row, desk.policy))});
    }
    RiskChanges changes;
    if (fields.risk == domain::code(domain::RiskToday::Changed)) {
        auto understood = readChanges(fields.changes, desk.policy, now.day);
        if (understood) changes = std::move(*understood);
        else problems.insert(problems.end(), understood.error().begin(), understood.error().end());
    }
    if (!problems.empty()) return refuse(std::move(problems));
    const auto checked = domain::checkedSession(read->content, knownFacts(form, fields), now);
    if (!checked) {
        const auto why = checked.error();
        const auto days = daysSinceLast(form, read->content.start.day);
        const bool isUse = why == domain::SessionRefusal::UseDaysOutOfRange;
        return refuse(std::vector{
            FormProblem{isUse ? useFieldId(read->content.use, days) : fieldId(why), sentence(why, days)}});
    }
    std::optional<domain::NewAppointment> next;
    if (read->nextAt) next = nextAppointment(*read, form, desk);
    return app::SessionToSign{form.client,
                              std::nullopt,
                              std::nullopt,
                              0,
                              std::move(read->content),
                              std::move(next),
                              std::move(changes.events),
                              std::move(changes.observations)};
}

namespace {

FormProblem problemOf(app::SignTrouble trouble)
{
    switch (trouble) {
    case app::SignTrouble::AppointmentGone:
        return {
            QStringLiteral("outcome"),
            tr("The appointment was moved or removed meanwhile. Close this form, keeping the draft, and open it "
               "again from the appointment that took its place.")};
    case app::SignTrouble::DraftTakenOver:
        return {
            {},
            tr("Another window has changed this draft. Nothing was signed. Take the draft over to go on here.")};
    case app::SignTrouble::AlreadySigned:
        return {
            {},
            tr("This session has been signed already, in another window. What stands here is not part of the "
               "record: copy what is missing into an addendum.")};
    case app::SignTrouble::NoOpenEpisode:
        return {{}, tr("The episode was closed meanwhile, so nothing can be signed. The draft is kept.")};
    }
    return {};
}

FormProblem problemOf(domain::AppointmentRefusal refusal)
{
    const bool isAboutThis =
        refusal == domain::AppointmentRefusal::NotBooked || refusal == domain::AppointmentRefusal::NotYet;
    return {isAboutThis ? QStringLiteral("outcome") : QStringLiteral("nextWhen"), sentence(refusal)};
}

} // namespace

FormProblem problemOf(const app::SignRefusal& refusal, const app::SessionForm& form, Date day)
{
    struct {
        const app::SessionForm& form;
        Date day;
        FormProblem operator()(app::SignTrouble why) const { return problemOf(why); }
        FormProblem operator()(domain::SessionRefusal why) const
        {
            return {fieldId(why), sentence(why, daysSinceLast(form, day))};
        }
        FormProblem operator()(domain::AppointmentRefusal why) const { return problemOf(why); }
        FormProblem operator()(domain::LifeEventRefusal why) const
        {
            return {QStringLiteral("changeKind0"), sentence(why)};
        }
        FormProblem operator()(domain::ObservationRefusal why) const
        {
            return {QStringLiteral("changeKind0"), sentence(why)};
        }
    } const place{form, day};
    return std::visit(place, refusal);
}

std::string wholeNote(const app::SessionFields& fields)
{
    std::string note;
    for (const auto* part : {&fields.talkedAbout, &fields.agreed, &fields.next}) {
        if (!note.empty() && !part->empty()) note += '\n';
        note += *part;
    }
    return note;
}

std::optional<LocalTime> nextWish(const app::SessionFields& fields, Date today)
{
    const auto start = parseTimeEntry(fields.start);
    const auto wish =
        parseDateTimeEntry(fields.nextWhen, today, start ? *start : TimeOfDay::fromMinutes(9 * 60));
    if (!wish) return std::nullopt;
    return *wish;
}

app::SessionFields asMeantOn(app::SessionFields fields, Date savedOn)
{
    if (const auto day = parseDateEntry(fields.date, savedOn)) fields.date = clinicalDate(*day);
    if (const auto wish = nextWish(fields, savedOn))
        fields.nextWhen = clinicalDate(wish->day) + " " + wish->time.text();
    for (auto& change : fields.changes)
        if (const auto day = parseDateEntry(change.on, savedOn)) change.on = clinicalDate(*day);
    return fields;
}

std::vector<app::UseFields> sameAsLastTime(std::vector<app::UseFields> rows,
                                           const std::vector<app::UseLastTime>& lastTime)
{
    for (auto& row : rows) {
        if (row.answer == "none" || row.answer == "used") continue;
        const auto isSame = [&](const app::UseLastTime& last) { return last.substance == row.substance; };
        const auto last = std::find_if(lastTime.begin(), lastTime.end(), isSame);
        if (last != lastTime.end() && last->lastTime)
            row = app::fieldsOf(domain::SubstanceUse{row.substance, *last->lastTime});
    }
    return rows;
}

} // namespace keywork::ui
