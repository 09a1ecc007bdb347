#include "app/session/session_form.h"

#include "app/draft/draft_rows.h"
#include "app/perform.h"
#include "app/session/draft_to_continue.h"
#include "base/date_entry.h"
#include "base/date_text.h"
#include "domain/appointment/meeting_now.h"
#include "store/appointment_table.h"
#include "store/care_plan_table.h"
#include "store/client_table.h"
#include "store/draft_table.h"
#include "store/episode_table.h"
#include "store/intervention_table.h"
#include "store/progress_table.h"
#include "store/session_table.h"

#include <algorithm>

namespace keywork::app {

namespace {

using SessionAnswer = Outcome<SessionForm, FormRefusal>;
// Minutes: a session without an appointment is taken to have begun at the last quarter.
constexpr int usualStep = 15;

// What the client is asked about: the substances of the start, then any other that was spoken of last time.
std::vector<UseLastTime> substancesToAsk(const domain::Episode& episode,
                                         const std::optional<domain::Session>& last,
                                         const domain::CodeList& substances)
{
    std::vector<UseLastTime> rows;
    const auto add = [&](const domain::Code& code) {
        const auto same = [&](const UseLastTime& row) { return row.substance == code; };
        if (std::none_of(rows.begin(), rows.end(), same))
            rows.push_back({code, substances.label(code), std::nullopt});
    };
    for (const auto& substance : episode.start.substances) add(substance.substance);
    if (!last) return rows;
    for (const auto& use : last->content.use) {
        add(use.substance);
        for (auto& row : rows) {
            if (row.substance == use.substance) row.lastTime = use.use;
        }
    }
    return rows;
}

SessionFields freshFields(const Workspace& workspace, const SessionForm& form)
{
    SessionFields fields;
    const auto now = workspace.clock().localNow();
    const auto kind = form.appointment ? form.appointment->kind : domain::SessionKind::Keywork;
    const auto start =
        form.appointment
            ? form.appointment->at
            : LocalTime{now.day, TimeOfDay::fromMinutes(now.time.minutes() / usualStep * usualStep)};
    const auto usual = workspace.policy().usualMinutes.find(kind);
    const int minutes = form.appointment                                 ? form.appointment->minutes
                        : usual != workspace.policy().usualMinutes.end() ? usual->second
                                                                         : 0;
    fields.kind = domain::code(kind);
    fields.date = start.day == now.day ? std::string("today") : clinicalDate(start.day);
    fields.start = start.time.text();
    if (minutes > 0) fields.minutes = std::to_string(minutes);
    fields.place = form.appointment ? form.appointment->place : std::string();
    fields.present = workspace.user().name;
    fields.outcome = domain::code(domain::AppointmentOutcome::Attended);
    fields.risk = domain::code(domain::RiskToday::NotDiscussed);
    fields.nextKind = fields.kind;
    for (const auto& row : form.use) fields.use.push_back({row.substance, "notAsked", {}, {}, {}});
    return fields;
}

// A draft may have been begun before a substance was added, or moved here from the wrong client.
void addWhatIsMissing(SessionFields& fields, const std::vector<UseLastTime>& rows)
{
    if (fields.nextKind.empty()) fields.nextKind = fields.kind;
    for (const auto& row : rows) {
        const auto same = [&](const UseFields& use) { return use.substance == row.substance; };
        if (std::none_of(fields.use.begin(), fields.use.end(), same))
            fields.use.push_back({row.substance, "notAsked", {}, {}, {}});
    }
}

std::vector<std::string> placeLabels(const policy::Policy& policy)
{
    std::vector<std::string> labels;
    for (const auto& place : policy.lists.places.entries()) labels.push_back(place.label);
    return labels;
}

// The draft that the form goes on with, if there is one: the one asked for, else the person's own of that appointment.
Outcome<std::optional<domain::Draft>, FormRefusal> draftFor(Workspace& workspace, const FormStart& start)
{
    auto wanted = start.draft;
    if (!wanted && start.appointment) {
        const store::DraftTable drafts(workspace.store());
        const auto own = drafts.ofAppointment(workspace.user().id, *start.appointment);
        if (own) wanted = own->id;
    }
    if (!wanted) return std::optional<domain::Draft>();
    auto draft = draftToContinue(workspace, *wanted, domain::DraftSubject::Session);
    if (!draft) return refuse(draft.error());
    if (draft->client != start.client) return refused(FormRefusal::OtherClient);
    return std::optional(std::move(*draft));
}

// Begun from the record, it is usually the meeting that is on.
std::optional<domain::AppointmentId> appointmentOf(Workspace& workspace, const FormStart& start,
                                                   const domain::Episode& episode)
{
    if (start.appointment) return start.appointment;
    const auto booked = store::AppointmentTable(workspace.store()).ofEpisode(episode.id);
    return domain::meetingNow(booked, workspace.user().id, workspace.clock().localNow());
}

// The open one; else the last of those that have ended, beside which a draft of it can still be read.
std::optional<domain::Episode> episodeBeside(Workspace& workspace, domain::ClientId client)
{
    auto episodes = store::EpisodeTable(workspace.store()).ofClient(client);
    const auto open = std::find_if(episodes.begin(), episodes.end(),
                                   [](const domain::Episode& episode) { return episode.isOpen(); });
    if (open != episodes.end()) return std::move(*open);
    if (episodes.empty()) return std::nullopt;
    return std::move(episodes.back());
}

// When the session was: as its draft says, else with its appointment, else now.
LocalTime beginning(const Workspace& workspace, const SessionForm& form)
{
    const auto now = workspace.clock().localNow();
    if (form.draft) {
        if (const auto day = parseDateEntry(form.fields.date, now.day))
            return {*day, parseTimeEntry(form.fields.start).value_or(TimeOfDay::fromMinutes(0))};
    }
    return form.appointment ? form.appointment->at : now;
}

bool isIn(const std::vector<std::int64_t>& ticked, std::int64_t id)
{
    return std::find(ticked.begin(), ticked.end(), id) != ticked.end();
}

// What is known of the person before anything is typed. What the draft has ticked is shown, even if it has ended.
void readFacts(Workspace& workspace, const domain::Episode& episode, const std::vector<std::int64_t>& ticked,
               SessionForm& form)
{
    auto& db = workspace.store();
    const auto last = store::SessionTable(db).lastOfEpisodeBefore(episode.id, beginning(workspace, form));
    if (last) form.lastSession = last->content.start.day;
    form.use = substancesToAsk(episode, last, workspace.policy().lists.substances);
    for (auto& intervention : store::InterventionTable(db).ofEpisode(episode.id)) {
        if (isIn(ticked, intervention.id.number()) || intervention.isCurrentOn(workspace.today()))
            form.interventions.push_back(std::move(intervention));
    }
}

// Those that are worked on, with the steps that are still to be done; what the draft has ticked is shown, even if it was
// set aside or done since.
std::vector<domain::Goal> goalsToOffer(Workspace& workspace, domain::EpisodeId episode,
                                       const SessionFields& fields)
{
    std::vector<domain::Goal> goals;
    auto plan = store::CarePlanTable(workspace.store()).current(episode);
    if (!plan) return goals;
    const auto done = store::ProgressTable(workspace.store()).stepsDone(episode);
    const auto isOver = [&](const domain::Step& step) {
        return !isIn(fields.steps, step.id->number()) &&
               std::any_of(done.begin(), done.end(), [&](const auto& one) { return one.step == step.id; });
    };
    for (auto& goal : plan->plan.goals) {
        if (!isIn(fields.goals, goal.id->number()) && goal.status != domain::GoalStatus::Active) continue;
        std::erase_if(goal.steps, isOver);
        goals.push_back(std::move(goal));
    }
    return goals;
}

// The last saved of the person's own notes about this client that wait to be signed.
std::optional<DraftRow> waitingNote(Workspace& workspace, domain::ClientId client)
{
    const auto mine = store::DraftTable(workspace.store()).ofAuthor(workspace.user().id);
    const auto waiting = std::find_if(mine.begin(), mine.end(), [&](const domain::Draft& draft) {
        return draft.client == client && draft.subject == domain::DraftSubject::Session;
    });
    return waiting != mine.end() ? std::optional(draftRow(workspace, *waiting)) : std::nullopt;
}

// What the person and the record bring to it, and what is already written.
SessionAnswer filled(Workspace& workspace, const std::optional<domain::Episode>& episode, SessionForm form)
{
    if (form.draft) {
        auto kept = fromDraftBody(form.draft->body);
        if (!kept) return trouble<FormRefusal>(Trouble::StoreFailed);
        form.fields = std::move(*kept);
    }
    if (episode) {
        readFacts(workspace, *episode, form.fields.interventions, form);
        form.goals = goalsToOffer(workspace, episode->id, form.fields);
    }
    form.places = placeLabels(workspace.policy());
    form.coming =
        store::AppointmentTable(workspace.store()).comingOfClient(form.client, workspace.clock().localNow());
    if (form.draft) {
        addWhatIsMissing(form.fields, form.use);
        return form;
    }
    form.fields = freshFields(workspace, form);
    form.waiting = waitingNote(workspace, form.client);
    return form;
}

} // namespace

Outcome<SessionForm, FormRefusal> sessionForm(Workspace& workspace, const FormStart& wanted)
{
    return readRecord(workspace, wanted.client, [&]() -> Outcome<SessionForm, FormRefusal> {
        const auto client = store::ClientTable(workspace.store()).find(wanted.client).value();
        const auto episode = episodeBeside(workspace, wanted.client);
        const bool isOpen = episode && episode->isOpen();
        FormStart start = wanted;
        if (isOpen && !start.draft) start.appointment = appointmentOf(workspace, wanted, *episode);
        auto draft = draftFor(workspace, start);
        if (!draft) return refuse(draft.error());
        if (!isOpen && !*draft) return refused(FormRefusal::NoOpenEpisode);

        SessionForm form{client.id, {}, domain::calledName(client.details.name), {}, {}, {}, {}, {}, {},
                         {},        {}};
        if (isOpen) form.episode = episode->id;
        form.draft = std::move(*draft);
        const auto appointment = form.draft ? form.draft->appointment : start.appointment;
        if (appointment) form.appointment = store::AppointmentTable(workspace.store()).find(*appointment);
        return filled(workspace, episode, std::move(form));
    });
}

} // namespace keywork::app
