#include "ui/client/details/details_page.h"

#include "app/client/leave_record.h"
#include "app/page/banner.h"
#include "ui/client/client_banner.h"
#include "ui/client/details/details_form.h"
#include "ui/client/details/details_presenter.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/core_access.h"
#include "ui/shell/held_form.h"
#include "ui/shell/versions_view.h"
#include "ui/support/buttons.h"
#include "ui/support/empty_state.h"
#include "ui/support/labels.h"
#include "ui/support/page_header.h"
#include "ui/support/prompter.h"
#include "ui/support/scroll_column.h"
#include "ui/support/strip.h"
#include "ui/support/while_alive.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

DetailsPresenter::Ports portsOf(Core& core, QObject* listener, domain::ClientId client)
{
    return {[&core, listener, client](std::function<void(DetailsPresenter::Read)> done) {
                core.read(
                    listener,
                    [client](app::Workspace& workspace) -> DetailsPresenter::Read {
                        const auto noted = app::openRecord(workspace, client); // before any of it is shown
                        if (!noted) return refuse(noted.error());
                        return app::readDetails(workspace, client);
                    },
                    std::move(done));
            },
            [&core, listener, client](RowVersion seen, domain::ClientDetails details,
                                      std::function<void(DetailsPresenter::Saved)> done) {
                core.write(
                    listener,
                    [client, seen, details = std::move(details)](app::Workspace& workspace) {
                        return app::changeDetails(workspace, client, seen, details);
                    },
                    std::move(done));
            }};
}

class DetailsPage : public Page {
public:
    DetailsPage(const PageContext& context, domain::ClientId client);

    void refresh() override;
    void focusFirst() override;
    std::vector<QWidget*> regions() const override { return {m_banner, m_header, m_column, m_foot}; }
    QString helpTopic() const override { return QStringLiteral("change-details"); }
    std::optional<app::Identity> clientInHand() const override { return m_identity; }
    void leave(const std::function<void()>& go) override;

private:
    void layOut();
    void addActions();
    void listen();
    void readBanner();
    void showForm(const domain::Client& client);
    enum class Showing { Form, Versions };
    void show(Showing what);
    void submit();
    void takeSaved();

    PageContext m_context;
    domain::ClientId m_client;
    DetailsPresenter m_presenter;
    ClientBanner* m_banner;
    QWidget* m_header = nullptr;
    ScrollColumn* m_column;
    ProblemSummary* m_problems;
    VersionsView* m_versions;
    DetailsForm* m_form;
    HeldForm m_held; // while it saves
    EmptyState* m_whyNot;
    FootBar* m_foot;
    std::optional<app::Identity> m_identity;
    std::function<void()> m_whenSaved;
};

DetailsPage::DetailsPage(const PageContext& context, domain::ClientId client)
    : Page(tr("Change details")),
      m_context(context),
      m_client(client),
      m_presenter(portsOf(context.core, this, client), context.core.policy(), context.core.today()),
      m_banner(new ClientBanner(context.theme)),
      m_column(new ScrollColumn),
      m_problems(new ProblemSummary(context.theme, *this)),
      m_versions(new VersionsView(context.theme)),
      m_form(new DetailsForm(context.theme, context.core.policy().lists, context.core.today(), this)),
      m_held({m_form->name(), m_form->rest().front(), m_form->rest().back(), m_versions}),
      m_whyNot(new EmptyState(context.theme, {})),
      m_foot(new FootBar(context.theme))
{
    setGround(*this, Ground::Page);
    layOut();
    addActions();
    listen();
}

void DetailsPage::layOut()
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(m_banner);
    m_header = new PageHeader(m_context.theme, title());
    whole->addWidget(m_header);
    m_column->setColumnMargins({space::three, space::oneAndHalf, space::three, space::two});
    m_column->add(m_whyNot);
    m_column->add(m_problems);
    m_column->add(m_versions);
    m_column->add(m_form->name());
    for (QWidget* part : m_form->rest()) m_column->add(part);
    whole->addWidget(m_column, 1);
    whole->addWidget(m_foot);
    m_whyNot->hide();
    m_versions->hide();
    // Until the record has been read there is nothing to change.
    m_form->name()->hide();
    for (QWidget* part : m_form->rest()) part->hide();
}

void DetailsPage::addActions()
{
    ActionRegistry& actions = m_context.actions;
    actions.addTo(*this, {.id = QStringLiteral("saveDetails"),
                          .name = tr("Save details"),
                          .icon = Icon::SaveDraft,
                          .shortcut = QKeySequence(QStringLiteral("Ctrl+Return")),
                          .does = Deed([this] { submit(); })});
    actions.addTo(*this, {.id = QStringLiteral("cancelDetails"),
                          .name = tr("Cancel"),
                          .shortcut = QKeySequence(Qt::Key_Escape),
                          .does = Deed([this] {
                              leave(whileAlive(this, [this] { m_context.navigator.close(*this); }));
                          })});
    auto* cancel = makeButton(m_context.theme, tr("Cancel"));
    auto* save = makePrimaryButton(m_context.theme, tr("Save"), Icon::SaveDraft);
    cancel->setObjectName(QStringLiteral("cancel"));
    save->setObjectName(QStringLiteral("save"));
    actions.bind(*cancel, QStringLiteral("cancelDetails"));
    actions.bind(*save, QStringLiteral("saveDetails"));
    setShortcutHint(*cancel, tr("Esc"));
    m_foot->addStretch();
    m_foot->add(cancel);
    m_foot->add(save);
}

void DetailsPage::listen()
{
    connect(&m_presenter, &DetailsPresenter::opened, this, &DetailsPage::showForm);
    connect(&m_presenter, &DetailsPresenter::cannotOpen, this, [this](const QString& why) {
        m_whyNot->setSentence(why);
        m_whyNot->show();
    });
    connect(&m_presenter, &DetailsPresenter::saving, this, [this] { m_held.hold(); });
    connect(&m_presenter, &DetailsPresenter::wrong, this, [this](const DetailsProblems& problems) {
        m_held.release();
        m_whenSaved = {};
        m_problems->showProblems(summarised(problems));
    });
    connect(&m_presenter, &DetailsPresenter::versionsDiffer, this, [this](const TwoVersions& versions) {
        m_held.release();
        m_whenSaved = {};
        m_versions->show(versions);
        show(Showing::Versions);
        m_context.navigator.say(
            tr("%1 saved other details meanwhile. Choose between the two versions.").arg(versions.by),
            StatusKind::Due);
    });
    connect(&m_presenter, &DetailsPresenter::choiceMissing, this, [this](const QString& fieldId) {
        m_problems->showProblems({{tr("Choose which version is kept of every field."), {}}});
        m_versions->focusOn(fieldId);
    });
    connect(&m_presenter, &DetailsPresenter::saved, this, &DetailsPage::takeSaved);
    connect(&m_versions->backToForm(), &QPushButton::clicked, this, [this] {
        m_presenter.dropVersions();
        show(Showing::Form);
    });
}

void DetailsPage::refresh()
{
    readBanner();
    m_presenter.open();
}

void DetailsPage::readBanner()
{
    m_context.core.read(
        this, [client = m_client](app::Workspace& workspace) { return app::banner(workspace, client); },
        [this](const app::Reading<app::Banner>& reading) {
            if (!reading) return;
            const domain::Client& client = reading->client;
            m_identity = app::Identity{client.id, client.ref, client.details.name, client.details.born};
            m_banner->show(*reading, m_context.core.policy(), m_context.core.today());
        });
}

void DetailsPage::showForm(const domain::Client& client)
{
    m_whyNot->hide();
    m_form->load(typedFrom(client.details));
    show(Showing::Form);
}

void DetailsPage::show(Showing what)
{
    m_problems->clear();
    const bool isComparing = what == Showing::Versions;
    m_versions->setVisible(isComparing);
    m_form->name()->setVisible(!isComparing);
    for (QWidget* part : m_form->rest()) part->setVisible(!isComparing);
    focusFirst();
}

void DetailsPage::submit()
{
    m_problems->clear();
    if (m_presenter.isComparing()) m_presenter.submitChosen(m_versions->choices());
    else m_presenter.submit(m_form->typed());
}

void DetailsPage::takeSaved()
{
    m_context.navigator.say(tr("Details saved."), StatusKind::Ok);
    if (const auto go = std::exchange(m_whenSaved, {})) return go();
    m_context.navigator.close(*this);
}

void DetailsPage::focusFirst()
{
    if (m_presenter.isComparing()) m_versions->focusFirst();
    else m_form->focusFirst();
}

void DetailsPage::leave(const std::function<void()>& go)
{
    if (m_presenter.isBusy()) {
        m_whenSaved = go;
        return;
    }
    if (m_presenter.isDone() || !m_form->isTouched()) return go();
    m_context.prompter.ask(*this, discardTyped(tr("What you changed here is not saved.")), go);
}

} // namespace

Page* makeDetailsPage(const PageContext& context, domain::ClientId client)
{
    return new DetailsPage(context, client);
}

} // namespace keywork::ui
