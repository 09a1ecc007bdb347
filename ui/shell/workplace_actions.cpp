#include "app/rights.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/find_or_do.h"
#include "ui/shell/workplace.h"

// What can be done from every page: going somewhere, and with the client in hand.
namespace keywork::ui {

void Workplace::addActions()
{
    const Places& places = m_pages->places();
    const auto goesTo = [this](const QString& id, const QString& page, Icon icon,
                               const QKeySequence& letter) {
        m_actions.addTo(*this, {.id = id,
                                .name = tr("Go to %1").arg(page),
                                .group = ActionGroup::GoTo,
                                .icon = icon,
                                .letter = letter,
                                .does = Deed([this, page] { goTo(page); })});
    };
    if (places.today) goesTo(QStringLiteral("goToday"), tr("Today"), Icon::Today, Qt::ALT | Qt::Key_T);
    if (places.clients)
        goesTo(QStringLiteral("goClients"), tr("Clients"), Icon::Clients, Qt::ALT | Qt::Key_C);
    if (places.reviews)
        goesTo(QStringLiteral("goReviews"), tr("Reviews"), Icon::Reviews, Qt::ALT | Qt::Key_R);
    if (places.settings)
        goesTo(QStringLiteral("goSettings"), tr("Settings"), Icon::Settings, Qt::ALT | Qt::Key_S);
    m_actions.addTo(*this, {.id = QStringLiteral("findOrDo"),
                            .name = tr("Find or do"),
                            .group = ActionGroup::GoTo,
                            .icon = Icon::Find,
                            .shortcut = QKeySequence(Qt::CTRL | Qt::Key_K),
                            .does = Deed([this] { m_find->open(); }),
                            .isAvailable = [this] { return !m_find->isOpen(); }});
    m_actions.addTo(*this, {.id = QStringLiteral("nextRecord"),
                            .name = tr("Next open record"),
                            .group = ActionGroup::GoTo,
                            .icon = Icon::Clients,
                            .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Tab),
                            .does = Deed([this] { m_pages->showNextRecord(); }),
                            .isAvailable = [this] { return !m_pages->openRecords().empty(); }});
    m_actions.addTo(*this, {.id = QStringLiteral("refresh"),
                            .name = tr("Read this page again"),
                            .group = ActionGroup::View,
                            .shortcut = QKeySequence(Qt::Key_F5),
                            .does = Deed([this] {
                                if (Page* page = m_pages->current()) page->refresh();
                            })});
    if (app::isAllowed(m_core->user().roles, app::Action::BackUp, {}) && m_core->store())
        m_actions.addTo(*this,
                        {.id = QStringLiteral("backUp"),
                         .name = tr("Back up now"),
                         .detail = tr("the whole store, encrypted and verified, into its folder of backups"),
                         .group = ActionGroup::Program,
                         .does = Deed([this] { emit backupWanted(); })});
    m_actions.addTo(*this, {.id = QStringLiteral("lock"),
                            .name = tr("Lock"),
                            .group = ActionGroup::Program,
                            .icon = Icon::Lock,
                            .shortcut = QKeySequence(Qt::CTRL | Qt::Key_L),
                            .does = Deed([this] { emit lockWanted(); })});
    m_actions.addTo(*this, {.id = QStringLiteral("signOut"),
                            .name = tr("Sign out"),
                            .group = ActionGroup::Program,
                            .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                            .does = Deed([this] { emit signOutWanted(); })});
}

void Workplace::addClientActions()
{
    addCareActions();
    addPersonActions();
}

// What is recorded and planned with the client.
void Workplace::addCareActions()
{
    const Places& places = m_pages->places();
    if (places.session)
        m_actions.addTo(*this, {.id = QStringLiteral("recordSession"),
                                .name = tr("Record session"),
                                .group = ActionGroup::Client,
                                .icon = Icon::RecordSession,
                                .shortcut = QKeySequence(Qt::CTRL | Qt::Key_N),
                                .does = ClientDeed([this](const app::Identity& client) {
                                    m_pages->recordSession({client.id, {}, {}});
                                })});
    if (places.plan)
        m_actions.addTo(*this, {.id = QStringLiteral("editPlan"),
                                .name = tr("Edit plan"),
                                .detail = tr("the care plan's next version, or the first"),
                                .group = ActionGroup::Client,
                                .icon = Icon::Edit,
                                .shortcut = QKeySequence(Qt::CTRL | Qt::Key_E),
                                .does = ClientDeed([this](const app::Identity& client) {
                                    m_pages->editPlan(client.id, {});
                                })});
    if (places.review)
        m_actions.addTo(*this, {.id = QStringLiteral("reviewPlan"),
                                .name = tr("Review the care plan"),
                                .group = ActionGroup::Client,
                                .icon = Icon::Reviews,
                                .shortcut = QKeySequence(Qt::CTRL | Qt::Key_R),
                                .does = ClientDeed([this](const app::Identity& client) {
                                    m_pages->reviewPlan(client.id, {});
                                })});
    if (places.booking)
        m_actions.addTo(*this, {.id = QStringLiteral("bookAppointment"),
                                .name = tr("New appointment"),
                                .group = ActionGroup::Client,
                                .icon = Icon::Appointment,
                                .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
                                .does = ClientDeed([this](const app::Identity& client) {
                                    m_pages->bookAppointment(client.id);
                                })});
}

// Who the client is, and the way in.
void Workplace::addPersonActions()
{
    const Places& places = m_pages->places();
    // What the person's role can never do is not offered.
    const auto may = [this](app::Action action) { return app::isAllowed(m_core->user().roles, action, {}); };
    if (places.episode && may(app::Action::OpenEpisode))
        m_actions.addTo(*this, {.id = QStringLiteral("openEpisode"),
                                .name = tr("Open episode"),
                                .detail = tr("a referral; shows what went before"),
                                .group = ActionGroup::Client,
                                .icon = Icon::Add,
                                .does = ClientDeed([this](const app::Identity& client) {
                                    m_pages->openEpisode(client.id);
                                })});
    if (places.details && may(app::Action::ChangeDetails))
        m_actions.addTo(*this, {.id = QStringLiteral("changeDetails"),
                                .name = tr("Change details"),
                                .detail = tr("names, telephones, people"),
                                .group = ActionGroup::Client,
                                .icon = Icon::Edit,
                                .does = ClientDeed([this](const app::Identity& client) {
                                    m_pages->changeDetails(client.id);
                                })});
    if (places.registration && may(app::Action::RegisterClient))
        m_actions.addTo(*this, {.id = QStringLiteral("registerClient"),
                                .name = tr("Register client"),
                                .detail = tr("shows likely duplicates first"),
                                .group = ActionGroup::GoTo,
                                .icon = Icon::Register,
                                .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                                .does = Deed([this] { m_pages->registerClient({}); })});
}

} // namespace keywork::ui
