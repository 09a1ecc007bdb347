#include "ui/careplan/plan_presenter.h"

#include "ui/careplan/plan_reading.h"
#include "ui/shell/words.h"
#include "ui/support/screen_text.h"

#include <algorithm>

namespace keywork::ui {

PlanPresenter::PlanPresenter(Ports ports, const Desk& desk, Alarm& alarm)
    : DraftedForm(ports.drafts, desk, alarm), m_ports(std::move(ports))
{
}

void PlanPresenter::open()
{
    m_ports.open([this](const Opened& outcome) {
        if (outcome) return show(*outcome);
        if (const auto* refusal = std::get_if<app::FormRefusal>(&outcome.error()))
            return cannotOpen(sentence(*refusal));
        if (const auto* trouble = std::get_if<app::Trouble>(&outcome.error())) cannotOpen(sentence(*trouble));
    });
}

void PlanPresenter::show(const app::PlanForm& form)
{
    m_form = form;
    m_fields = form.fields;
    begin({.id = std::nullopt,
           .client = form.client,
           .subject = domain::DraftSubject::CarePlan,
           .appointment = {},
           .session = {},
           .body = {},
           .editor = {},
           .begunFrom = form.begunFrom},
          form.draft);
}

std::string PlanPresenter::body() const
{
    return app::toDraftBody(asMeantOn(m_fields, desk().now().day));
}

bool PlanPresenter::adopt(const std::string& body)
{
    auto fields = app::planFromDraftBody(body);
    if (!fields) return false;
    m_fields = *std::move(fields);
    return true;
}

void PlanPresenter::edited(app::PlanFields fields)
{
    if (mode() != FormMode::Writing) return;
    m_fields = std::move(fields);
    touched();
}

std::optional<domain::CarePlan> PlanPresenter::plan() const
{
    auto read = app::readPlan(m_fields, desk().now().day);
    if (!read) return std::nullopt;
    return std::move(read->plan);
}

std::vector<domain::PlanFinding> PlanPresenter::findings() const
{
    if (!m_form) return {};
    const auto read = app::readPlan(m_fields, desk().now().day);
    if (!read) return {};
    return domain::planFindings({read->plan, read->agreement, {}, m_form->interventions}, desk().now().day);
}

Readiness PlanPresenter::readiness() const
{
    if (mode() == FormMode::Waiting) return {StatusKind::Info, tr("One moment"), {}};
    if (mode() == FormMode::ReadOnly) return {StatusKind::None, tr("Read only"), {}};
    const auto read = app::readPlan(m_fields, desk().now().day);
    if (!read)
        return {StatusKind::None, tr("To do before signing"), problemsOf(read.error()).front().sentence};
    if (read->plan.goals.empty() && read->plan.whatIWant.empty())
        return {StatusKind::None, tr("To do before signing"), tr("Write what the client wants, or a goal.")};
    const auto lacking = findings().size();
    const QString version = tr("It becomes version %1.").arg(m_form->begunFrom + 1);
    if (lacking == 0) return {StatusKind::Ok, tr("Ready to sign"), version};
    return {StatusKind::Due, tr("Ready to sign"),
            lacking == 1 ? tr("%1 One thing is still open.").arg(version)
                         : tr("%1 %2 things are still open.").arg(version).arg(lacking)};
}

void PlanPresenter::takeEarlierGoals()
{
    if (mode() != FormMode::Writing) return;
    const auto earlier = app::toFields(domain::CarePlan{.goals = m_form->earlierGoals});
    m_fields.goals.insert(m_fields.goals.end(), earlier.goals.begin(), earlier.goals.end());
    emit fieldsReplaced();
    touched();
}

void PlanPresenter::startFrom(app::PlanFields from)
{
    if (mode() != FormMode::Writing) return;
    from.on = m_fields.on;
    from.agreement = m_fields.agreement;
    from.inUse = m_fields.inUse;
    m_fields = std::move(from);
    emit fieldsReplaced();
    touched();
}

void PlanPresenter::sign(const std::string& why)
{
    if (mode() != FormMode::Writing) return;
    auto read = app::readPlan(m_fields, desk().now().day);
    if (!read) {
        emit problemsFound(problemsOf(read.error()));
        return;
    }
    app::PlanToSign plan{.episode = m_form->episode,
                         .begunFrom = m_form->begunFrom,
                         .draft = {},
                         .draftSeen = 0,
                         .plan = std::move(read->plan),
                         .on = read->on,
                         .agreement = read->agreement,
                         .actingFor = why};
    prepareToSign([this, plan = std::move(plan)](std::optional<domain::DraftId> draft, RowVersion seen) {
        auto whole = plan;
        whole.draft = draft;
        whole.draftSeen = seen;
        m_ports.sign(std::move(whole), [this](const SignedOff& outcome) { hear(outcome); });
    });
}

void PlanPresenter::hear(const SignedOff& outcome)
{
    if (outcome) {
        emit said(
            tr("Care plan signed %1, version %2.").arg(clockTime(desk().now().time)).arg(outcome->versionNo),
            StatusKind::Ok);
        return finish();
    }
    if (const auto* refusal = std::get_if<app::SignPlanRefusal>(&outcome.error())) {
        const auto* trouble = std::get_if<app::SignPlanTrouble>(refusal);
        if (trouble && *trouble == app::SignPlanTrouble::DraftTakenOver) lose(DraftHold::TakenOver);
        if (trouble && *trouble == app::SignPlanTrouble::AlreadySigned) lose(DraftHold::Signed);
        goOnWriting({problemOf(*refusal)});
    } else if (const auto* trouble = std::get_if<app::Trouble>(&outcome.error())) {
        goOnWriting({{{}, sentence(*trouble)}});
    } else {
        compare();
    }
}

namespace {

// New goals and steps are told apart by numbers that no signed one has.
domain::CarePlan comparable(domain::CarePlan plan)
{
    std::int64_t next = -1;
    for (auto& goal : plan.goals) {
        if (!goal.id) goal.id = domain::GoalId{next--};
        for (auto& step : goal.steps)
            if (!step.id) step.id = domain::StepId{next--};
    }
    return plan;
}

} // namespace

void PlanPresenter::compare()
{
    m_ports.newest([this](const app::Reading<app::CarePlanPage>& reading) {
        goOnWriting({});
        auto mine = plan();
        if (!reading || !reading->plan || !mine) {
            emit problemsFound({{{},
                                 tr("Another version was signed meanwhile, and could not be read. Nothing "
                                    "was signed; what you wrote is kept. Try again.")}});
            return;
        }
        mine = comparable(*std::move(mine));
        auto changes = domain::planChanges(reading->plan->plan, *mine);
        emit versionsDiffer(
            {*reading->plan, onScreen(reading->author), *std::move(mine), std::move(changes)});
    });
}

void PlanPresenter::goOnFrom(const domain::SignedPlan& theirs)
{
    if (mode() != FormMode::Writing) return;
    m_form->begunFrom = theirs.versionNo;
    for (const auto& goal : app::toFields(theirs.plan).goals) {
        const auto isSame = [&](const app::GoalFields& mine) { return mine.id == goal.id; };
        if (std::none_of(m_fields.goals.begin(), m_fields.goals.end(), isSame))
            m_fields.goals.push_back(goal);
    }
    emit fieldsReplaced();
    touched();
}

} // namespace keywork::ui
