#include "ui/shell/workplace.h"

#include "app/audit/anchor_audit.h"
#include "app/client/find_clients.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/find_or_do.h"
#include "ui/shell/undo_strip.h"
#include "ui/support/screen_text.h"

#include <QEvent>
#include <QHBoxLayout>

namespace keywork::ui {

namespace {

constexpr int mostPeopleFound = 8;
constexpr int narrowWindow = 1'100;
constexpr int narrowAtFullText = 760; // the window's width as if the text were at 100 %
constexpr std::chrono::minutes anchoringPause{10};

} // namespace

Workplace::Workplace(const Theme& theme, std::shared_ptr<Core> core, ActionRegistry& actions,
                     Prompter& prompter, Places places, QWidget& window)
    : m_theme(theme),
      m_actions(actions),
      m_core(std::move(core)),
      m_rail(new Rail(theme, m_core->user())),
      m_pages(new PageArea(theme, *m_core, actions, prompter, std::move(places))),
      m_undo(new UndoStrip(theme, actions, [this] { m_pages->undo(); })),
      m_find(new FindOrDo(theme, sources(), window))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(0);
    line->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_undo);
    line->addLayout(column, 1);
    m_rail->setPracticeShown(m_core->visit().practice);

    connect(m_pages, &PageArea::arrived, this, &Workplace::onArrival);
    connect(m_pages, &PageArea::recordsChanged, this, &Workplace::showRecords);
    connect(m_pages, &PageArea::countChanged, m_rail, &Rail::setCount);
    connect(m_pages, &PageArea::said, this, &Workplace::said);
    connect(m_pages, &PageArea::undoOffered, m_undo, &UndoStrip::offer);
    connect(m_pages, &PageArea::clientWanted, m_find, &FindOrDo::askFor);
    connect(m_rail, &Rail::entryChosen, this, &Workplace::goTo);
    connect(m_rail, &Rail::recordChosen, m_pages,
            [this](domain::ClientId client) { m_pages->openClient(client); });
    connect(m_rail, &Rail::findOrDo, m_find, [this] { m_find->open(); });
    connect(m_rail, &Rail::lock, this, &Workplace::lockWanted);
    connect(m_find, &FindOrDo::chosen, this, &Workplace::onChoice);
    connect(m_find, &FindOrDo::openBeside, m_pages, &PageArea::openBeside);
    m_anchoring.setInterval(anchoringPause);
    connect(&m_anchoring, &QTimer::timeout, this, &Workplace::anchorAudit);
    m_anchoring.start();
    addEntries();
    addActions();
    addClientActions();
    // The rows of Find or do name somebody too: while it is open, they are meant and not the page under it.
    m_actions.setClientInHand(
        [this] { return m_find->isOpen() ? m_find->personInHand() : m_pages->clientInHand(); });
    m_actions.setChooser([this](const QString& id) {
        m_find->askFor(id, {tr("%1: with whom?").arg(m_actions.find(id)->text())});
    });
}

// The pages go first: what they still have to write needs the core.
Workplace::~Workplace()
{
    m_actions.setClientInHand({});
    m_actions.setChooser({});
    delete m_find;
    delete m_pages;
    anchorAudit();
}

void Workplace::anchorAudit()
{
    const auto store = m_core->store();
    if (!store) return; // locked: it was done before
    m_core->write(
        this, [store](app::Workspace& workspace) { return app::anchorAudit(workspace, *store); },
        [](const app::Outcome<Done, app::AnchorRefusal>&) {});
}

void Workplace::showBackup()
{
    Page* page = m_pages->current();
    if (page && page->title() == tr("Today")) page->refresh();
}

void Workplace::start()
{
    fitRail();
    m_pages->places().today ? m_pages->showToday() : m_pages->showSettings();
}

FindPresenter::Sources Workplace::sources()
{
    return {.find =
                [this](const QString& text, std::function<void(FindPresenter::Found)> done) {
                    m_core->read(
                        this,
                        [text = fromScreen(text)](app::Workspace& workspace) {
                            return app::findClients(workspace, text, mostPeopleFound);
                        },
                        std::move(done));
                },
            .actions = [this] { return m_actions.available(); },
            .openRecords = [this] { return m_pages->openRecords(); },
            .recentPeople = [this] { return m_pages->recentPeople(); },
            .clientInHand = [this] { return m_pages->clientInHand(); }};
}

void Workplace::addEntries()
{
    const Places& places = m_pages->places();
    if (places.today) m_rail->addEntry(Icon::Today, tr("&Today"), tr("Today (Alt+T)"));
    if (places.clients) m_rail->addEntry(Icon::Clients, tr("&Clients"), tr("Clients (Alt+C)"));
    if (places.reviews) m_rail->addEntry(Icon::Reviews, tr("&Reviews"), tr("Reviews (Alt+R)"));
    if (places.settings) m_rail->addEntry(Icon::Settings, tr("&Settings"), tr("Settings (Alt+S)"));
}

void Workplace::goTo(const QString& page)
{
    if (page == tr("Today")) m_pages->showToday();
    if (page == tr("Clients")) m_pages->showClients();
    if (page == tr("Reviews")) m_pages->showReviews();
    if (page == tr("Settings")) m_pages->showSettings();
}

void Workplace::onArrival(Page* page)
{
    m_find->dismiss();
    m_rail->setCurrent(page->title());
    showRecords();
    emit pageShown(page->title(), clientInView());
}

// The record in view, or the one whose form is.
std::optional<domain::ClientId> Workplace::clientInView() const
{
    const Page* page = m_pages->current();
    if (const auto* record = qobject_cast<const RecordPage*>(page)) return record->client();
    if (page == nullptr || m_rail->hasEntry(page->title())) return std::nullopt;
    const auto inHand = page->clientInHand();
    return inHand ? std::optional(inHand->id) : std::nullopt;
}

void Workplace::showRecords()
{
    m_rail->showRecords(m_pages->openRecords(), clientInView());
}

void Workplace::onChoice(const FindChoice& choice)
{
    if (const auto* person = std::get_if<OpenPerson>(&choice)) return m_pages->openClient(person->who.id);
    if (const auto* person = std::get_if<RegisterPerson>(&choice))
        return m_pages->registerClient(person->nameTyped);
    const auto& action = std::get<DoAction>(choice);
    if (action.with) m_actions.runFor(action.id, *action.with);
    else m_actions.run(action.id);
}

std::vector<QWidget*> Workplace::regions() const
{
    std::vector<QWidget*> regions{m_rail};
    if (const Page* page = m_pages->current()) {
        const auto inside = page->regions();
        regions.insert(regions.end(), inside.begin(), inside.end());
    }
    if (m_undo->isVisible()) regions.push_back(m_undo);
    return regions;
}

QString Workplace::helpTopic() const
{
    if (m_find->isOpen()) return QStringLiteral("find-or-do");
    const Page* page = m_pages->current();
    return page != nullptr ? page->helpTopic() : QString();
}

void Workplace::fitRail()
{
    const int atFullText = width() * 100 / m_theme.appearance().textPercent;
    const bool isNarrow = width() < narrowWindow || atFullText < narrowAtFullText;
    m_rail->setShape(isNarrow ? RailShape::Narrow : RailShape::Wide);
}

void Workplace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRail();
}

void Workplace::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) fitRail();
}

} // namespace keywork::ui
