#include "ui/client/registration/registration_page.h"

#include "app/client/client_list.h"
#include "ui/client/details/details_form.h"
#include "ui/client/registration/duplicates_panel.h"
#include "ui/client/registration/registration_presenter.h"
#include "ui/draft/form_columns.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/core_access.h"
#include "ui/shell/held_form.h"
#include "ui/shell/navigator.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/page_header.h"
#include "ui/support/prompter.h"
#include "ui/support/screen_text.h"
#include "ui/support/status_label.h"
#include "ui/support/strip.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace keywork::ui {

namespace {

RegistrationPresenter::Ports portsOf(Core& core, QObject* listener)
{
    return {[&core, listener](domain::NewPerson person, std::function<void(DuplicatesFound)> done) {
                core.read(
                    listener,
                    [person = std::move(person)](app::Workspace& workspace) {
                        return app::likelyDuplicates(workspace, person);
                    },
                    std::move(done));
            },
            [&core, listener](domain::ClientDetails details,
                              std::function<void(RegistrationPresenter::Saved)> done) {
                core.write(
                    listener,
                    [details = std::move(details)](app::Workspace& workspace) {
                        return app::registerClient(workspace, details);
                    },
                    std::move(done));
            }};
}

class RegistrationPage : public Page {
public:
    RegistrationPage(const PageContext& context, const QString& nameTyped);

    void refresh() override { m_presenter.lookForDuplicates(m_form->typed()); }
    void focusFirst() override { m_form->focusFirst(); }
    std::vector<QWidget*> regions() const override;
    QString helpTopic() const override { return QStringLiteral("register-client"); }
    void leave(const std::function<void()>& go) override;
    std::vector<TourStop> tour() override;

private:
    void layOut();
    void addActions();
    void listen();
    void showStage();
    void showDuplicates(const Duplicates& duplicates);
    void askWhetherDifferent(const Duplicates& veryLikely);
    void goOn(const app::Registered& registered);

    PageContext m_context;
    RegistrationPresenter m_presenter;
    DetailsForm* m_form;
    ProblemSummary* m_problems;
    DuplicatesPanel* m_duplicates;
    FormColumns* m_columns;
    HeldForm m_held; // while it saves
    QWidget* m_header = nullptr;
    FootBar* m_foot;
    StatusLabel* m_status;
    QLabel* m_stage;                   // what keeps the person waiting
    std::function<void()> m_whenSaved; // somebody wants to leave while the client is being saved
};

RegistrationPage::RegistrationPage(const PageContext& context, const QString& nameTyped)
    : Page(tr("Register client")),
      m_context(context),
      m_presenter(portsOf(context.core, this), context.core.today()),
      m_form(new DetailsForm(context.theme, context.core.policy().lists, context.core.today(), this)),
      m_problems(new ProblemSummary(context.theme, *this)),
      m_duplicates(new DuplicatesPanel(context.theme)),
      m_columns(new FormColumns(context.theme)),
      m_held({m_form->name(), m_form->rest().front(), m_form->rest().back()}),
      m_foot(new FootBar(context.theme)),
      m_status(new StatusLabel(context.theme)),
      m_stage(makeLabel(context.theme, {}, {.ink = Ink::Text2}))
{
    setGround(*this, Ground::Page);
    layOut();
    addActions();
    listen();
    m_form->load(typedFrom(nameTyped, context.core.today()));
    showDuplicates({});
}

void RegistrationPage::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* header =
        new PageHeader(m_context.theme, title(), tr("Likely duplicates are looked for as you type."));
    m_header = header;
    column->addWidget(header);
    m_columns->addMain(m_problems);
    m_columns->addMain(m_form->name());
    m_columns->addSide(m_duplicates);
    for (QWidget* part : m_form->rest()) m_columns->addMain(part);
    column->addWidget(m_columns, 1);
    column->addWidget(m_foot);
    m_foot->add(m_status);
    m_foot->add(m_stage);
    m_foot->addStretch();
}

void RegistrationPage::addActions()
{
    ActionRegistry& actions = m_context.actions;
    actions.addTo(*this, {.id = QStringLiteral("registerNow"),
                          .name = tr("Register"),
                          .icon = Icon::Register,
                          .shortcut = QKeySequence(QStringLiteral("Ctrl+Return")),
                          .does = Deed([this] { m_presenter.submit(m_form->typed()); })});
    actions.addTo(*this, {.id = QStringLiteral("cancelRegistration"),
                          .name = tr("Cancel"),
                          .shortcut = QKeySequence(Qt::Key_Escape),
                          .does = Deed([this] { leave([this] { m_context.navigator.close(*this); }); })});
    auto* cancel = makeButton(m_context.theme, tr("Cancel"));
    auto* registering = makePrimaryButton(m_context.theme, tr("Register"), Icon::Register);
    cancel->setObjectName(QStringLiteral("cancel"));
    registering->setObjectName(QStringLiteral("register"));
    actions.bind(*cancel, QStringLiteral("cancelRegistration"));
    actions.bind(*registering, QStringLiteral("registerNow"));
    setShortcutHint(*cancel, tr("Esc"));
    m_foot->add(cancel);
    m_foot->add(registering);
}

void RegistrationPage::listen()
{
    connect(m_form, &DetailsForm::edited, this, [this] { m_presenter.edited(m_form->typed()); });
    connect(m_duplicates, &DuplicatesPanel::openWanted, this,
            [this](domain::ClientId client) { m_context.navigator.openClient(client); });
    connect(&m_presenter, &RegistrationPresenter::duplicatesFound, this, &RegistrationPage::showDuplicates);
    connect(&m_presenter, &RegistrationPresenter::duplicatesUnknown, this,
            [this](const QString& why) { m_duplicates->showTrouble(why); });
    connect(&m_presenter, &RegistrationPresenter::wrong, this, [this](const DetailsProblems& problems) {
        m_whenSaved = {};
        m_problems->showProblems(summarised(problems));
    });
    connect(&m_presenter, &RegistrationPresenter::sureWanted, this, &RegistrationPage::askWhetherDifferent);
    connect(&m_presenter, &RegistrationPresenter::registered, this, &RegistrationPage::goOn);
    connect(&m_presenter, &RegistrationPresenter::stageChanged, this, &RegistrationPage::showStage);
    connect(&m_presenter, &RegistrationPresenter::typedOn, this, [this] {
        m_context.navigator.say(
            tr("You typed on, so nobody was registered. Register again when everything is there."),
            StatusKind::Info);
    });
}

void RegistrationPage::showStage()
{
    if (m_presenter.isSaving()) m_held.hold();
    else if (!m_presenter.isDone()) m_held.release();
    m_stage->setText(m_presenter.isChecking() ? tr("Looking for likely duplicates once more…")
                     : m_presenter.isSaving() ? tr("Registering…")
                                              : QString());
}

void RegistrationPage::showDuplicates(const Duplicates& duplicates)
{
    m_duplicates->showFound(duplicates);
    const bool isVeryLikely = std::any_of(duplicates.begin(), duplicates.end(),
                                          [](const auto& one) { return domain::isVeryLikely(one.likeness); });
    m_status->setStatus(isVeryLikely ? StatusKind::Due : StatusKind::Info, countText(duplicates.size()));
    m_status->setVisible(!duplicates.empty());
}

void RegistrationPage::askWhetherDifferent(const Duplicates& veryLikely)
{
    QStringList lines;
    for (const auto& one : veryLikely) lines << inOneLine(one);
    m_context.prompter.ask(
        *this,
        {tr("This may be somebody who is here already"),
         tr("%1\n\nTwo records of one person are a danger to them. Register only if you know that this is somebody else.")
             .arg(lines.join(QLatin1Char('\n'))),
         tr("Different person, register"), tr("Look again"), StatusKind::Due},
        [this, veryLikely] { m_presenter.sayDifferent(m_form->typed(), veryLikely); });
}

void RegistrationPage::goOn(const app::Registered& registered)
{
    m_context.navigator.say(tr("Registered as %1.").arg(onScreen(registered.ref.text())), StatusKind::Ok);
    if (const auto go = std::exchange(m_whenSaved, {})) return go();
    m_context.navigator.openEpisode(registered.id);
}

std::vector<QWidget*> RegistrationPage::regions() const
{
    std::vector<QWidget*> regions{m_header, m_columns->mainRegion()};
    if (QWidget* side = m_columns->sideRegion()) regions.push_back(side);
    regions.push_back(m_foot);
    return regions;
}

void RegistrationPage::leave(const std::function<void()>& go)
{
    m_presenter.callOff(m_form->typed());
    if (m_presenter.isSaving()) {
        m_whenSaved = go;
        return;
    }
    if (m_presenter.isDone() || !m_form->isTouched()) return go();
    m_context.prompter.ask(
        *this, discardTyped(tr("This client is not registered yet. What you typed here is not kept.")), go);
}

// Somebody who is here already, as if they were typed once more.
std::vector<TourStop> RegistrationPage::tour()
{
    const auto showAgain = [this](const app::Reading<app::ListPage>& clients) {
        if (!clients || clients->rows.empty()) return;
        const app::ClientRow& known = clients->rows.front();
        DetailsTyped typed;
        typed.details.name.family = known.name.family;
        typed.details.name.given = known.name.given;
        typed.born = fromScreen(clinical(known.born));
        m_form->load(typed);
        m_presenter.lookForDuplicates(typed);
    };
    return {{QStringLiteral("client-register"), [this, showAgain] {
                 m_context.core.read(
                     this,
                     [](app::Workspace& workspace) {
                         return app::clientList(workspace, app::ListScope::Everybody, {}, 1);
                     },
                     showAgain);
             }}};
}

} // namespace

Page* makeRegistrationPage(const PageContext& context, const QString& nameTyped)
{
    return new RegistrationPage(context, nameTyped);
}

} // namespace keywork::ui
