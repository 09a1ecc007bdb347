#include "ui/client/journal/sessions_tab.h"

#include "ui/client/journal/journal_deeds.h"
#include "ui/client/journal/journal_entry_view.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/core_access.h"
#include "ui/shell/navigator.h"
#include "ui/shell/words.h"
#include "ui/support/buttons.h"
#include "ui/support/choice_field.h"
#include "ui/support/field_row.h"
#include "ui/support/labels.h"
#include "ui/support/line_field.h"
#include "ui/support/row_list.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

constexpr int sessionsPageSize = 100;

} // namespace

SessionsTab::SessionsTab(const TabContext& context, QWidget* parent)
    : ClientTab(TabName::Sessions, tr("Sessions"), parent),
      m_context(context),
      m_kind(new ChoiceField(context.page.theme, QStringLiteral("journalKind"), tr("&Kind"), journalKinds())),
      m_text(new LineField(context.page.theme, QStringLiteral("journalText"), tr("&Words in the note"))),
      m_heading(new SectionHeading(context.page.theme, tr("Sessions"))),
      m_list(new RowList(context.page.theme, tr("Sessions"),
                         {.columns = {cellColumn(), cellColumn(), cellColumn(0, 1), cellColumn(1)}},
                         ListHeight::Scroll)),
      m_view(new JournalEntryView(context.page.theme)),
      m_addendum(makeButton(context.page.theme, tr("Add addend&um"), Icon::Add)),
      m_error(makeButton(context.page.theme, tr("Entere&d in error"), Icon::Discard)),
      m_move(makeButton(context.page.theme, tr("Move to the right c&lient"), Icon::Transfer)),
      m_deeds(new JournalDeeds(context, *this))
{
    setGround(*this, Ground::Page);
    lay();
    m_list->setCurrentRowShown(CurrentRowShown::Always);
    connect(m_kind, &Field::edited, this, &SessionsTab::refresh);
    connect(m_text, &Field::edited, this, &SessionsTab::refresh);
    connect(m_list, &RowList::currentRowChanged, this, &SessionsTab::showCurrent);
    connect(m_list, &RowList::acted, this, &SessionsTab::act);
    connect(m_deeds, &JournalDeeds::changed, this, [this] {
        refresh();
        emit recordChanged();
    });
    addActions();
}

void SessionsTab::lay()
{
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(space::three, space::one, space::three, space::one);
    left->setSpacing(space::one);
    auto* filters = new FieldRow;
    filters->add(m_kind);
    filters->add(m_text, Growth::TakesTheRest);
    left->addWidget(filters);
    auto* journal = new QVBoxLayout;
    journal->setSpacing(0);
    journal->addWidget(m_heading);
    journal->addWidget(m_list, 1);
    left->addLayout(journal, 1);
    whole->addLayout(left, 3);
    auto* side = new QWidget;
    setGround(*side, Ground::Inset);
    auto* right = new QVBoxLayout(side);
    right->setContentsMargins({});
    right->setSpacing(0);
    right->addWidget(m_view, 1);
    auto* deeds = new QVBoxLayout;
    deeds->setContentsMargins(space::two, space::one, space::two, space::two);
    deeds->setSpacing(space::one);
    for (auto* button : {m_addendum, m_error, m_move}) deeds->addWidget(button, 0, Qt::AlignLeft);
    right->addLayout(deeds);
    whole->addWidget(side, 2);
    const auto share = [this, whole] {
        const bool isLarge = m_context.page.theme.appearance().textPercent >= 150;
        whole->setStretch(0, isLarge ? 2 : 3); // the words of a row need more of it than the note beside it
        whole->setStretch(1, isLarge ? 1 : 2);
    };
    share();
    connect(&m_context.page.theme, &Theme::changed, this, share);
}

void SessionsTab::addActions()
{
    auto& actions = m_context.page.actions;
    const auto isSigned = [this] { return currentEntry() != nullptr; };
    const auto mayMark = [this] { return currentEntry() != nullptr && currentEntry()->mayMarkInError; };
    actions.addTo(*this, {.id = QStringLiteral("addAddendum"),
                          .name = tr("Add addendum"),
                          .detail = tr("to the session shown"),
                          .icon = Icon::Add,
                          .does = Deed([this] { m_deeds->addAddendum(currentEntry()->session); }),
                          .isAvailable = isSigned});
    actions.addTo(*this, {.id = QStringLiteral("sessionInError"),
                          .name = tr("Entered in error"),
                          .detail = tr("the session shown"),
                          .icon = Icon::Discard,
                          .does = Deed([this] { m_deeds->markInError(currentEntry()->session); }),
                          .isAvailable = mayMark});
    actions.addTo(*this, {.id = QStringLiteral("moveSession"),
                          .name = tr("Move to the right client"),
                          .detail = tr("the session shown"),
                          .icon = Icon::Transfer,
                          .does = Deed([this] { chooseRightClient(); }),
                          .isAvailable = mayMark});
    // The second half of it: who was chosen in Find or do. By itself it is no action that anybody looks for.
    actions.addTo(*this, {.id = QStringLiteral("moveSessionTo"),
                          .name = tr("Move the session to this client"),
                          .does = ClientDeed([this](const app::Identity& right) {
                              if (m_toMove) m_deeds->move(*std::exchange(m_toMove, std::nullopt), right);
                          }),
                          .isAvailable = [this] { return m_toMove.has_value(); }});
    actions.bind(*m_addendum, QStringLiteral("addAddendum"));
    actions.bind(*m_error, QStringLiteral("sessionInError"));
    actions.bind(*m_move, QStringLiteral("moveSession"));
}

void SessionsTab::chooseRightClient()
{
    m_toMove = currentEntry()->session; // the list may be read anew before somebody is chosen
    m_context.page.navigator.chooseClientFor(
        QStringLiteral("moveSessionTo"),
        {tr("To whom does the note of %1 belong?").arg(clinical(m_toMove->content.start.day)),
         m_context.client});
}

void SessionsTab::refresh()
{
    m_toMove.reset();
    read(std::nullopt);
}

app::JournalFilter SessionsTab::filter() const
{
    return {domain::fromCode<domain::SessionKind>(fromScreen(m_kind->key())),
            fromScreen(m_text->text().trimmed())};
}

void SessionsTab::read(std::optional<domain::SessionId> before)
{
    m_context.page.core.read(
        this,
        [id = m_context.client, filter = filter(), before](app::Workspace& workspace) {
            return app::journal(workspace, id, filter, before, sessionsPageSize);
        },
        [this, before](const app::Reading<app::Journal>& reading) {
            if (!reading) return m_view->showNothing(sentence(reading.error()));
            take(*reading, before);
        });
}

// A further page joins those before it, unless the filter was changed meanwhile and they are others.
void SessionsTab::take(app::Journal journal, std::optional<domain::SessionId> before)
{
    if (before) {
        auto& known = m_journal.entries;
        if (known.empty() || known.back().session.id != *before) return;
        known.insert(known.end(), journal.entries.begin(), journal.entries.end());
        journal.entries = std::move(known);
    }
    m_journal = std::move(journal);
    show();
}

void SessionsTab::show()
{
    m_items = itemsOf(m_journal);
    std::vector<Row> rows;
    for (const auto& item : m_items) rows.push_back(journalRow(item, m_context.page.core.policy()));
    const bool isFiltered = filter().kind || !filter().text.empty();
    m_list->setEmptyMessage(isFiltered ? tr("No session is of this kind and has these words.")
                                       : tr("No sessions recorded yet. Record the first session (Ctrl+N)"));
    m_heading->setCount(QString::number(m_journal.total));
    m_list->setRows(std::move(rows));
    showCurrent();
}

const JournalItem* SessionsTab::current() const
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_items.size())) return nullptr;
    return &m_items.at(static_cast<std::size_t>(row));
}

const app::JournalEntry* SessionsTab::currentEntry() const
{
    const auto* item = current();
    return item != nullptr ? std::get_if<app::JournalEntry>(item) : nullptr;
}

void SessionsTab::showCurrent()
{
    const auto* entry = currentEntry();
    m_addendum->setVisible(entry != nullptr);
    m_error->setVisible(entry != nullptr && entry->mayMarkInError);
    m_move->setVisible(entry != nullptr && entry->mayMarkInError);
    if (entry != nullptr) return m_view->show(*entry, m_context.page.core.policy());
    const auto* item = current();
    m_view->showNothing(item != nullptr && std::holds_alternative<app::DraftRow>(*item)
                            ? tr("A draft is no part of the record until its author has signed it.")
                            : tr("A session is shown here in full when it is the current row."));
}

void SessionsTab::act(int row)
{
    const JournalItem item = m_items.at(static_cast<std::size_t>(row));
    if (const auto* draft = std::get_if<app::DraftRow>(&item)) {
        if (draft->mine) m_deeds->continueDraft(*draft);
    } else if (std::holds_alternative<MoreEntries>(item)) {
        read(m_journal.entries.back().session.id);
    } else {
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

// A session's draft has a page of its own; what is settled here is an addendum to one.
void SessionsTab::begin(const domain::DueItem& toDo)
{
    if (toDo.action == domain::DueAction::ContinueAddendum)
        m_deeds->goOnWithAddendum(domain::DraftId{toDo.fact.id});
    else focusFirst();
}

void SessionsTab::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

std::vector<QWidget*> SessionsTab::regions() const
{
    return {m_kind, m_list, m_view};
}

ClientTab* makeSessionsTab(const TabContext& context)
{
    return new SessionsTab(context);
}

} // namespace keywork::ui
