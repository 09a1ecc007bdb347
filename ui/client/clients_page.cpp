#include "ui/client/clients_page.h"

#include "ui/shell/action_registry.h"
#include "ui/shell/core_access.h"
#include "ui/shell/find_rows.h"
#include "ui/shell/navigator.h"
#include "ui/shell/words.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/line_field.h"
#include "ui/support/page_header.h"
#include "ui/support/row_list.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"
#include "ui/support/segmented.h"
#include "ui/words/due_words.h"
#include "ui/words/record_words.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace keywork::ui {

namespace {

constexpr int clientsPageSize = 200;
constexpr int mostFound = 50;
constexpr std::array scopes = {app::ListScope::MyCaseload, app::ListScope::InTreatment,
                               app::ListScope::Unallocated, app::ListScope::Everybody};

// What else can be done with somebody from the list. Somebody in treatment has an open episode, and the dead get none.
QStringList deedsWith(const app::ClientRow& row)
{
    const auto change = QStringLiteral("changeDetails");
    if (row.restricted) return {};
    return row.phase || row.deceased ? QStringList{change}
                                     : QStringList{QStringLiteral("openEpisode"), change};
}
QStringList deedsWith(const app::FoundClient& found)
{
    const auto change = QStringLiteral("changeDetails");
    if (found.restricted) return {};
    return found.deceased ? QStringList{change} : QStringList{QStringLiteral("openEpisode"), change};
}

// As they are called everywhere; one that the window does not have is left out.
QStringList namesOf(const QStringList& deeds, const ActionRegistry& actions)
{
    QStringList names;
    for (const QString& deed : deeds)
        if (const QAction* action = actions.find(deed)) names << action->text();
    return names;
}

// Whoever has no caseload looks for people all over the service.
int firstScope(const domain::Staff& user)
{
    const bool hasCaseload = user.has(domain::Role::Keyworker) || user.has(domain::Role::Clinician);
    return hasCaseload ? 0 : static_cast<int>(scopes.size()) - 1;
}

app::Identity identityOf(const app::ClientRow& row)
{
    return {row.id, row.ref, row.name, row.born};
}

QString phaseOf(const app::ClientRow& row)
{
    if (row.restricted) return ClientsPage::tr("Restricted");
    if (row.phase) return phaseWord(*row.phase);
    return row.deceased ? ClientsPage::tr("Deceased") : ClientsPage::tr("Not in treatment");
}

QString contactOf(const app::ClientRow& row)
{
    if (row.restricted) return {};
    return row.lastContact ? ClientsPage::tr("Seen %1").arg(clinical(*row.lastContact))
                           : ClientsPage::tr("Not seen yet");
}

} // namespace

ClientsPage::ClientsPage(const PageContext& context, QWidget* parent)
    : Page(tr("Clients"), parent),
      m_context(context),
      m_find(new LineField(context.theme, QStringLiteral("findClient"),
                           tr("Name, reference, NHS number or date o&f birth"))),
      m_scope(
          new SegmentedControl(context.theme, tr("Whose clients"),
                               {tr("My caseload"), tr("In treatment"), tr("No keyworker"), tr("Everybody")})),
      m_heading(new SectionHeading(context.theme, tr("Clients"))),
      m_list(new RowList(
          context.theme, tr("Clients"),
          {.columns = {identityColumn(0), cellColumn(1), cellColumn(1, 2), cellColumn(1, 1), cellColumn()}},
          ListHeight::Scroll)),
      m_problem(makeLabel(context.theme, {}, {}, Wrapping::Wraps))
{
    setGround(*this, Ground::Page);
    auto* header = new PageHeader(context.theme, title());
    auto* registering = makePrimaryButton(context.theme, tr("Re&gister client"), Icon::Register);
    context.actions.bind(*registering, QStringLiteral("registerClient"));
    registering->setVisible(context.actions.find(QStringLiteral("registerClient")) != nullptr);
    header->addAction(registering);
    m_header = header;
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(header);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(space::three, 0, space::three, space::two);
    body->setSpacing(space::one);
    body->addWidget(m_find);
    body->addWidget(m_scope, 0, Qt::AlignLeft);
    m_problem->hide();
    body->addWidget(m_problem);
    auto* listed = new QVBoxLayout; // the rows follow the line of their heading at once
    listed->setSpacing(0);
    listed->addWidget(m_heading);
    listed->addWidget(m_list, 1);
    body->addLayout(listed, 1);
    whole->addLayout(body, 1);
    m_scope->setCurrent(firstScope(context.core.user()));
    connect(m_scope, &SegmentedControl::chosen, this, [this] { refresh(); });
    connect(m_find, &LineField::edited, this, &ClientsPage::search);
    connect(&m_find->edit(), &QLineEdit::returnPressed, this, [this] { m_list->act(); });
    new QShortcut(
        Qt::Key_Down, &m_find->edit(), this, [this] { m_list->setFocus(Qt::OtherFocusReason); },
        Qt::WidgetShortcut);
    connect(m_list, &RowList::acted, this, &ClientsPage::choose);
    connect(m_list, &RowList::otherChosen, this, &ClientsPage::doAlso);
}

void ClientsPage::refresh()
{
    if (m_find->text().trimmed().isEmpty()) readList(std::nullopt);
    else search();
}

void ClientsPage::search()
{
    m_asked.cancel();
    const auto typed = fromScreen(m_find->text().trimmed());
    if (typed.empty()) return readList(std::nullopt);
    m_asked = m_context.core.read(
        this, [typed](app::Workspace& workspace) { return app::findClients(workspace, typed, mostFound); },
        [this](const app::Reading<std::vector<app::FoundClient>>& reading) {
            if (!reading) return showTrouble(reading.error());
            showFound(*reading);
        });
}

void ClientsPage::readList(const std::optional<app::ClientRow>& after)
{
    m_asked.cancel();
    const auto scope = scopes.at(static_cast<std::size_t>(std::max(0, m_scope->current())));
    m_asked = m_context.core.read(
        this,
        [scope, after](app::Workspace& workspace) {
            return app::clientList(workspace, scope, after, clientsPageSize);
        },
        [this, more = after.has_value()](const app::Reading<app::ListPage>& reading) {
            if (!reading) return showTrouble(reading.error());
            if (!more) m_rows.clear();
            m_rows.insert(m_rows.end(), reading->rows.begin(), reading->rows.end());
            m_more = reading->more;
            m_total = reading->total;
            showList();
        });
}

void ClientsPage::showTrouble(app::Trouble trouble)
{
    m_problem->setText(sentence(trouble));
    m_problem->show();
}

void ClientsPage::showFound(const std::vector<app::FoundClient>& found)
{
    m_problem->hide();
    m_found = found;
    m_rows.clear();
    m_more = false;
    std::vector<Row> rows;
    for (const auto& person : found) {
        Row row;
        row.key = QString::number(person.id.number());
        row.identity = shown(identityOf(person));
        const QString keyworker = person.keyworker.empty() ? tr("Not allocated") : onScreen(person.keyworker);
        row.cells = {quietCell(keyworker), quietCell(whyFound(person)), Cell{},
                     person.deceased ? quietCell(tr("Deceased")) : Cell{}};
        row.moreActions = namesOf(deedsWith(person), m_context.actions);
        row.sentence =
            tr("%1, keyworker %2, found by %3").arg(spoken(identityOf(person)), keyworker, whyFound(person));
        rows.push_back(std::move(row));
    }
    m_heading->setTitle(tr("Found"));
    m_heading->setCount(QString::number(found.size()));
    m_list->setEmptyMessage(tr("Nobody is called that. Register a client (Ctrl+Shift+N)"));
    m_list->setRows(std::move(rows));
}

void ClientsPage::showList()
{
    m_problem->hide();
    m_found.clear();
    const Date today = m_context.core.today();
    std::vector<Row> rows;
    for (const auto& person : m_rows) {
        Row row;
        row.key = QString::number(person.id.number());
        row.identity = shown(identityOf(person));
        const QString phase = phaseOf(person);
        const QString layer = person.layer ? layerWord(*person.layer) : QString();
        const QString contact = contactOf(person);
        row.cells = {plainCell(phase), quietCell(layer), quietCell(contact), Cell{}};
        row.moreActions = namesOf(deedsWith(person), m_context.actions);
        QString due;
        if (person.mostPressing) {
            const auto state = domain::dueState(person.mostPressing->window, today);
            row.cells.back() = stateCell(*person.mostPressing, state);
            due = spokenDue(*person.mostPressing, state);
        } else if (!person.keyworker.empty()) {
            row.cells.back() = quietCell(onScreen(person.keyworker));
        }
        row.sentence = tr("%1, %2 %3, %4. %5").arg(spoken(identityOf(person)), phase, layer, contact, due);
        rows.push_back(std::move(row));
    }
    if (m_more)
        rows.push_back({.key = QStringLiteral("more"),
                        .cells = {plainCell(tr("Show more"))},
                        .sentence = tr("Show more clients")});
    m_heading->setTitle(tr("Clients"));
    m_heading->setCount(QString::number(m_total));
    m_list->setEmptyMessage(m_scope->current() == 0 ? tr("Nobody is on your caseload yet.")
                                                    : tr("Nobody here."));
    m_list->setRows(std::move(rows));
}

void ClientsPage::choose(int row)
{
    const auto place = static_cast<std::size_t>(row);
    if (!m_found.empty()) return m_context.navigator.openClient(m_found.at(place).id);
    if (place == m_rows.size()) return readList(m_rows.back());
    m_context.navigator.openClient(m_rows.at(place).id);
}

void ClientsPage::doAlso(int row, int deed)
{
    const auto place = static_cast<std::size_t>(row);
    const bool isFound = place < m_found.size();
    const QStringList deeds = isFound ? deedsWith(m_found[place]) : deedsWith(m_rows.at(place));
    m_context.actions.runFor(deeds.at(deed),
                             isFound ? identityOf(m_found[place]) : identityOf(m_rows[place]));
}

void ClientsPage::focusFirst()
{
    m_find->edit().setFocus(Qt::OtherFocusReason);
}

std::vector<QWidget*> ClientsPage::regions() const
{
    return {m_header, m_find, m_list};
}

std::optional<app::Identity> ClientsPage::clientInHand() const
{
    const int row = m_list->currentRow();
    if (row < 0) return std::nullopt;
    const auto place = static_cast<std::size_t>(row);
    if (place < m_found.size()) return identityOf(m_found[place]);
    if (place < m_rows.size()) return identityOf(m_rows[place]);
    return std::nullopt;
}

Page* makeClientsPage(const PageContext& context)
{
    return new ClientsPage(context);
}

} // namespace keywork::ui
