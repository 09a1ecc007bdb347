#pragma once

#include "policy/load_policy.h"
#include "support/builders.h"
#include "support/qt_printing.h"
#include "ui/session/addendum_presenter.h"
#include "ui/session/session_presenter.h"

namespace keywork::test {

// The policy as it is shipped: read once.
inline const policy::Policy& shippedPolicy()
{
    static const policy::Policy policy = policy::loadPolicy(policy::ShippedPolicy{}).value();
    return policy;
}

// Rings when the test says so.
class HandAlarm : public ui::Alarm {
public:
    void set(std::chrono::seconds after) override
    {
        m_isSet = true;
        lastPause = after;
    }
    void stop() override { m_isSet = false; }
    bool isSet() const override { return m_isSet; }
    void ring()
    {
        m_isSet = false;
        rings();
    }

    std::chrono::seconds lastPause{0};

private:
    bool m_isSet = false;
};

// The store's side of drafts: keeps what was asked and answers when the test says so, or at once.
class FakeDrafts {
public:
    ui::DraftKeeper::Ports ports()
    {
        return {[this](const app::DraftToSave& draft, std::function<void(ui::DraftKeeper::Saved)> done) {
                    saves.push_back(draft);
                    m_answer = [this, id = draft.id, done = std::move(done)] { done(next(id)); };
                    if (answersAtOnce) answer();
                },
                [this](domain::DraftId, const std::string& editor, app::TakeOver how,
                       const std::function<void(ui::DraftKeeper::Taken)>& done) {
                    editors.push_back(editor);
                    takeOvers.push_back(how);
                    done(taken);
                },
                [this](domain::DraftId, const std::string&) { ++releases; },
                [this](domain::DraftId draft, const std::function<void(ui::DraftKeeper::Thrown)>& done) {
                    discarded.push_back(draft);
                    done(Done{});
                }};
    }

    // To the save that is on its way.
    void answer()
    {
        std::exchange(m_answer, [] {})();
    }

    std::vector<app::DraftToSave> saves;
    std::vector<std::string> editors; // that took the draft
    std::vector<app::TakeOver> takeOvers;
    int releases = 0;
    std::vector<domain::DraftId> discarded;
    bool answersAtOnce = true;
    std::optional<app::Problem<app::SaveDraftRefusal>> problem; // instead of saving
    std::optional<app::SaveDraftRefusal> lost; // what became of the draft that was saved first
    ui::DraftKeeper::Taken taken = refuse(app::Problem<app::TakeOverRefusal>(app::Trouble::NotFound));

private:
    ui::DraftKeeper::Saved next(std::optional<domain::DraftId> saved)
    {
        if (problem) return refuse(*problem);
        if (lost && saved) return refuse(app::Problem<app::SaveDraftRefusal>(*lost));
        if (!saved) saved = domain::DraftId{++m_newest};
        return app::SavedDraft{*saved, ++m_version, moment("2026-09-08T10:52:07Z")};
    }

    std::int64_t m_newest = 6;
    RowVersion m_version = 0;
    std::function<void()> m_answer = [] {};
};

inline ui::Desk desk()
{
    return {domain::StaffId{1}, "this window", shippedPolicy(), [] { return now(); }};
}

// The form of Carys's appointment of today, heroin last used on 3 days.
inline app::SessionForm sessionForm()
{
    app::SessionForm form{domain::ClientId{1}, domain::EpisodeId{1}, "Caz", {}, {}, {}, {}, {}, {}, {}, {}};
    form.fields = {.kind = "keywork",
                   .date = "today",
                   .start = "11:00",
                   .minutes = "50",
                   .place = "Room 2",
                   .present = "Sam Okafor",
                   .outcome = "attended",
                   .talkedAbout = {},
                   .agreed = {},
                   .next = {},
                   .use = {{"1011", "notAsked", {}, {}, {}}, {"3201", "notAsked", {}, {}, {}}},
                   .interventions = {},
                   .goals = {},
                   .steps = {},
                   .risk = "notDiscussed",
                   .nextWhen = {},
                   .nextKind = "keywork",
                   .outcomeNote = {},
                   .changes = {}};
    form.appointment = appointment();
    form.lastSession = day("2026-09-01");
    form.use = {{"1011", "Heroin", domain::Use(domain::Used{3, "0.1 g", "3"})},
                {"3201", "Crack cocaine", domain::Use(domain::NoUse{})}};
    form.interventions = {intervention()};
    form.places = {"Room 1", "Room 2"};
    return form;
}

inline domain::Draft sessionDraft(const app::SessionFields& fields)
{
    domain::Draft kept = draft();
    kept.appointment = appointment().id;
    kept.body = app::toDraftBody(fields);
    kept.begunAt = moment("2026-09-08T10:02:00Z");
    kept.savedAt = moment("2026-09-08T10:20:11Z");
    kept.discardedAt.reset();
    kept.editor.clear();
    return kept;
}

// Everything behind the session form.
class FakeStore {
public:
    ui::SessionPresenter::Ports ports()
    {
        return {[this](const app::FormStart&, const std::function<void(ui::SessionPresenter::Opened)>& done) {
                    done(form);
                },
                [this](const app::SessionToSign& session,
                       const std::function<void(ui::SessionPresenter::SignedOff)>& done) {
                    asked.push_back(session);
                    done(signedOff);
                },
                [this](const ui::SessionPresenter::Outcome& outcome,
                       const std::function<void(ui::SessionPresenter::Settled)>& done) {
                    outcomes.push_back(outcome);
                    done(settled);
                },
                [this](domain::ClientId, LocalTime at, int,
                       const std::function<void(ui::SessionPresenter::Clashes)>& done) {
                    clashesAsked.push_back(at);
                    done(clashes);
                },
                drafts.ports()};
    }

    FakeDrafts drafts;
    ui::SessionPresenter::Opened form = sessionForm();
    ui::SessionPresenter::SignedOff signedOff = app::Signed{domain::SessionId{9}, std::nullopt, {}};
    ui::SessionPresenter::Settled settled = Done{};
    ui::SessionPresenter::Clashes clashes = std::vector<app::Clash>{};
    std::vector<app::SessionToSign> asked;
    std::vector<ui::SessionPresenter::Outcome> outcomes;
    std::vector<LocalTime> clashesAsked;
};

} // namespace keywork::test
