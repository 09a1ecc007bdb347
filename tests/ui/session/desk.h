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
                    m_answer = [this, done = std::move(done)] { done(next()); };
                    if (answersAtOnce) answer();
                },
                [this](domain::DraftId, const std::string& editor,
                       const std::function<void(ui::DraftKeeper::Taken)>& done) {
                    editors.push_back(editor);
                    done(taken);
                },
                [this](domain::DraftId, const std::function<void(ui::DraftKeeper::Thrown)>& done) {
                    ++discards;
                    done(Done{});
                }};
    }

    // To the save that is on its way.
    void answer()
    {
        std::exchange(m_answer, [] {})();
    }

    std::vector<app::DraftToSave> saves;
    std::vector<std::string> editors;
    int discards = 0;
    bool answersAtOnce = true;
    std::optional<app::Problem<app::SaveDraftRefusal>> problem; // instead of saving
    ui::DraftKeeper::Taken taken = refuse(app::Problem<app::TakeOverRefusal>(app::Trouble::NotFound));

private:
    ui::DraftKeeper::Saved next()
    {
        if (problem) return refuse(*problem);
        return app::SavedDraft{domain::DraftId{7}, ++m_version, moment("2026-09-08T10:52:07Z")};
    }

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
