#include "ui/careplan/plan_page.h"

#include "ui/careplan/plan_changes.h"
#include "ui/careplan/plan_form_view.h"
#include "ui/careplan/plan_templates_menu.h"
#include "ui/draft/draft_page.h"
#include "ui/draft/draft_ports.h"
#include "ui/draft/draft_strip.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/core_access.h"
#include "ui/support/prompter.h"
#include "ui/support/screen_text.h"

#include <QPushButton>

namespace keywork::ui {

namespace {

PlanPresenter::Ports planPorts(Core& core, QObject* listener, domain::ClientId client,
                               std::optional<domain::DraftId> draft)
{
    return {
        [&core, listener, client, draft](std::function<void(const PlanPresenter::Opened&)> done) {
            core.read(
                listener, [=](app::Workspace& workspace) { return app::planForm(workspace, client, draft); },
                std::move(done));
        },
        [&core, listener](app::PlanToSign plan, std::function<void(const PlanPresenter::SignedOff&)> done) {
            core.write(
                listener,
                [plan = std::move(plan)](app::Workspace& workspace) {
                    return app::signPlan(workspace, plan);
                },
                std::move(done));
        },
        [&core, listener, client](std::function<void(const app::Reading<app::CarePlanPage>&)> done) {
            core.read(
                listener,
                [client](app::Workspace& workspace) {
                    return app::carePlanPage(workspace, client, std::nullopt);
                },
                std::move(done));
        },
        draftPorts(core, listener)};
}

class PlanPage : public DraftPage {
public:
    PlanPage(const PageContext& context, domain::ClientId client, std::optional<domain::DraftId> draft,
             const BannerMaker& banner)
        : DraftPage(tr("Edit plan"), context, client, banner),
          m_presenter(planPorts(context.core, this, client, draft), deskOf(context.core), m_alarm),
          m_view(new PlanFormView(context.theme, m_presenter, deskOf(context.core)))
    {
        hold(m_presenter, *m_view);
        addActions();
        connect(&m_presenter, &PlanPresenter::versionsDiffer, this, [this](const PlanVersionsDiffer& both) {
            askAboutVersions(this->context(), *this, both,
                             [this, theirs = both.theirs] { m_presenter.goOnFrom(theirs); });
        });
    }

    ~PlanPage() override { delete m_view; } // before the presenter that it draws from

    std::vector<QWidget*> regions() const override { return withBanner(m_view->regions()); }
    QString helpTopic() const override { return QStringLiteral("edit-plan"); }

protected:
    void open() override { m_presenter.open(); }
    void focusForm() override { m_view->focusFirst(); }

private:
    void addActions()
    {
        ActionRegistry& actions = context().actions;
        const auto isWriting = [this] { return m_presenter.mode() == FormMode::Writing; };
        addDraftActions(m_view->strip(), m_view->saveButton());
        actions.addTo(*this, {.id = QStringLiteral("signPlan"),
                              .name = tr("Sign plan"),
                              .icon = Icon::Sign,
                              .shortcut = QKeySequence(QStringLiteral("Ctrl+Return")),
                              .does = Deed([this] { sign(); }),
                              .isAvailable = isWriting});
        actions.addTo(*this, {.id = QStringLiteral("addGoal"),
                              .name = tr("Add goal"),
                              .icon = Icon::Add,
                              .shortcut = QKeySequence(QStringLiteral("Ctrl+G")),
                              .does = Deed([this] { m_view->addGoal(); }),
                              .isAvailable = isWriting});
        actions.addTo(*this, {.id = QStringLiteral("addStep"),
                              .name = tr("Add step"),
                              .detail = tr("to the goal you are in"),
                              .icon = Icon::Add,
                              .shortcut = QKeySequence(QStringLiteral("Ctrl+Shift+G")),
                              .does = Deed([this] { m_view->addStep(); }),
                              .isAvailable = isWriting});
        actions.addTo(*this, {.id = QStringLiteral("earlierGoals"),
                              .name = tr("Take the goals of the last episode"),
                              .icon = Icon::History,
                              .does = Deed([this] { m_presenter.takeEarlierGoals(); }),
                              .isAvailable = [this, isWriting] {
                                  return isWriting() && !m_presenter.form().earlierGoals.empty();
                              }});
        actions.bind(m_view->signButton(), QStringLiteral("signPlan"));
        actions.bind(m_view->earlierButton(), QStringLiteral("earlierGoals"));
        offerTemplates(m_view->templateButton(), context().core.policy().planTemplates,
                       [this](const domain::PlanTemplate& chosen) {
                           m_presenter.startFrom(app::toFields(chosen.plan));
                           focusForm();
                       });
    }

    // Who is not allocated says for whom they act; it is kept with the signature.
    void sign()
    {
        if (!m_presenter.form().mayAct) return m_presenter.sign({});
        context().prompter.askReason(
            *this,
            {tr("You are not this client's worker"),
             tr("The plan is signed for a colleague who is away. Say for whom and why; "
                "it is kept with the plan."),
             tr("For whom, and why"), tr("Sign plan"), tr("Cancel")},
            [this](const QString& why) { m_presenter.sign(fromScreen(why)); });
    }

    PlanPresenter m_presenter;
    PlanFormView* m_view;
};

} // namespace

Page* makePlanPage(const PageContext& context, domain::ClientId client, std::optional<domain::DraftId> draft,
                   const BannerMaker& banner)
{
    return new PlanPage(context, client, draft, banner);
}

} // namespace keywork::ui
