#include "ui/client/sessions_tab.h"

#include "app/session/session_in_error.h"
#include "app/session/sign_addendum.h"
#include "ui/client/journal_entry_view.h"
#include "ui/session/session_words.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/core_access.h"
#include "ui/shell/navigator.h"
#include "ui/shell/words.h"
#include "ui/support/buttons.h"
#include "ui/support/choice_field.h"
#include "ui/support/field_row.h"
#include "ui/support/labels.h"
#include "ui/support/line_field.h"
#include "ui/support/prompter.h"
#include "ui/support/row_list.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace keywork::ui {

namespace {

constexpr int pageSize = 100;

std::vector<Choice> kindChoices()
{
    std::vector<Choice> choices = {{{}, SessionsTab::tr("All kinds")}};
    for (const auto& [kind, word] : codeTable(domain::SessionKind{})) {
        choices.push_back({onScreen(word), kindWord(kind)});
    }
    return choices;
}

QString firstWords(const domain::SessionNote& note)
{
    const auto& text = !note.talkedAbout.empty() ? note.talkedAbout
                       : !note.agreed.empty()    ? note.agreed
                                                 : note.next;
    return onScreen(text).simplified();
}

QString sentence(app::SessionErrorRefusal refusal)
{
    switch (refusal) {
    case app::SessionErrorRefusal::ReasonMissing:
        return SessionsTab::tr("Write why it was entered in error. Nothing was changed.");
    case app::SessionErrorRefusal::AlreadyMarked:
        return SessionsTab::tr("This session is already marked as entered in error.");
    case app::SessionErrorRefusal::SameClient:
        return SessionsTab::tr("That is the client whose record this is. Nothing was changed.");
    case app::SessionErrorRefusal::NoOpenEpisode:
        return SessionsTab::tr(
            "That client has no open episode to record a session in. Nothing was changed. Open an episode first.");
    }
    return {};
}

template <class Refusal>
QString problemText(const app::Problem<Refusal>& problem, const policy::Policy& policy)
{
    if (const auto* trouble = std::get_if<app::Trouble>(&problem)) return ui::sentence(*trouble);
    if (const auto* stale = std::get_if<app::Stale>(&problem)) return ui::sentence(*stale, policy);
    return sentence(std::get<Refusal>(problem));
}

} // namespace

SessionsTab::SessionsTab(const TabContext& context, QWidget* parent)
    : ClientTab(TabName::Sessions, tr("Sessions"), parent),
      m_context(context),
      m_kind(new ChoiceField(context.page.theme, QStringLiteral("journalKind"), tr("&Kind"), kindChoices())),
      m_text(new LineField(context.page.theme, QStringLiteral("journalText"), tr("&Words in the note"))),
      m_heading(new SectionHeading(context.page.theme, tr("Sessions"))),
      m_list(new RowList(context.page.theme, tr("Sessions"),
                         {.columns = {cellColumn(), cellColumn(), cellColumn(), cellColumn(1)}},
                         ListHeight::Scroll)),
      m_view(new JournalEntryView(context.page.theme)),
      m_addendum(makeButton(context.page.theme, tr("Add addend&um"), Icon::Add)),
      m_error(makeButton(context.page.theme, tr("Entered in e&rror"), Icon::Discard)),
      m_move(makeButton(context.page.theme, tr("Move to the right c&lient"), Icon::Transfer))
{
    setGround(*this, Ground::Page);
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
    left->addWidget(m_heading);
    left->addWidget(m_list, 1);
    whole->addLayout(left, 3);
    auto* side = new QWidget;
    setGround(*side, Ground::Inset);
    auto* right = new QVBoxLayout(side);
    right->setContentsMargins({});
    right->setSpacing(0);
    right->addWidget(m_view, 1);
    auto* deeds = new QVBoxLayout;
    deeds->setContentsMargins(space::two, space::one, space::two, space::two);
    for (auto* button : {m_addendum, m_error, m_move}) deeds->addWidget(button);
    right->addLayout(deeds);
    whole->addWidget(side, 2);
    m_list->setCurrentRowShown(CurrentRowShown::Always);
    m_list->setEmptyMessage(tr("No sessions recorded yet. Record the first session (Ctrl+N)"));
    connect(m_kind, &Field::edited, this, &SessionsTab::refresh);
    connect(m_text, &Field::edited, this, &SessionsTab::refresh);
    connect(m_list, &RowList::currentRowChanged, this, &SessionsTab::showCurrent);
    connect(m_list, &RowList::acted, this, &SessionsTab::act);
    connect(m_addendum, &QPushButton::clicked, this, &SessionsTab::addAddendum);
    connect(m_error, &QPushButton::clicked, this, &SessionsTab::markInError);
    connect(m_move, &QPushButton::clicked, this, &SessionsTab::moveToRightClient);
    addActions();
}

void SessionsTab::refresh()
{
    read(std::nullopt);
}

void SessionsTab::read(std::optional<domain::SessionId> before)
{
    app::JournalFilter filter{domain::fromCode<domain::SessionKind>(fromScreen(m_kind->key())),
                              fromScreen(m_text->text().trimmed())};
    m_context.page.core.read(
        this,
        [id = m_context.client, filter, before](app::Workspace& workspace) {
            return app::journal(workspace, id, filter, before, pageSize);
        },
        [this, more = before.has_value()](const app::Reading<app::Journal>& reading) {
            if (!reading) return m_view->showNothing(ui::sentence(reading.error()));
            auto entries = more ? std::move(m_journal.entries) : std::vector<app::JournalEntry>{};
            entries.insert(entries.end(), reading->entries.begin(), reading->entries.end());
            m_journal = *reading;
            m_journal.entries = std::move(entries);
            show();
        });
}

void SessionsTab::show()
{
    std::vector<Row> rows;
    for (const auto& entry : m_journal.entries) {
        const auto& content = entry.session.content;
        Row row;
        row.key = QString::number(entry.session.id.number());
        const bool error = entry.session.error.has_value();
        row.cells = {plainCell(clinical(content.start.day)),
                     error ? statusCell(StatusKind::Stop, tr("Entered in error"))
                           : statusCell(StatusKind::Ok, tr("%1 min").arg(content.minutes)),
                     quietCell(kindWord(content.kind)), plainCell(firstWords(content.note))};
        row.sentence = tr("%1, %2, %3 minutes, by %4. %5%6")
                           .arg(spokenDate(content.start.day), kindWord(content.kind))
                           .arg(content.minutes)
                           .arg(onScreen(entry.author), error ? tr("Entered in error. ") : QString(),
                                firstWords(content.note));
        rows.push_back(std::move(row));
    }
    if (m_journal.more)
        rows.push_back({.key = QStringLiteral("more"),
                        .cells = {plainCell(tr("Show more"))},
                        .sentence = tr("Show more sessions")});
    m_heading->setCount(QString::number(m_journal.total));
    m_list->setRows(std::move(rows));
    showCurrent();
}

const app::JournalEntry* SessionsTab::current() const
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_journal.entries.size())) return nullptr;
    return &m_journal.entries.at(static_cast<std::size_t>(row));
}

void SessionsTab::showCurrent()
{
    const auto* entry = current();
    m_addendum->setEnabled(entry != nullptr);
    m_error->setVisible(entry != nullptr && entry->mayMarkInError);
    m_move->setVisible(entry != nullptr && entry->mayMarkInError);
    if (entry == nullptr)
        return m_view->showNothing(tr("A session is shown here in full when it is the current row."));
    m_view->show(*entry, m_context.page.core.policy());
}

void SessionsTab::act(int row)
{
    if (row == static_cast<int>(m_journal.entries.size())) read(m_journal.entries.back().session.id);
    else m_view->setFocus(Qt::OtherFocusReason);
}

void SessionsTab::tell(const QString& title, const QString& text)
{
    m_context.page.prompter.tell(*this, {title, text, StatusKind::Stop});
}

void SessionsTab::addAddendum()
{
    const auto* entry = current();
    if (entry == nullptr) return;
    const ReasonRequest request{
        tr("Addendum"),
        tr("The session of %1 stays as it was signed. What you write follows it with your name and the time.")
            .arg(clinical(entry->session.content.start.day)),
        tr("Addendum"),
        tr("Sign addendum"),
        tr("Cancel"),
        20'000};
    m_context.page.prompter.askReason(*this, request, [this, id = entry->session.id](const QString& text) {
        m_context.page.core.write(
            this,
            [id, words = fromScreen(text)](app::Workspace& workspace) {
                return app::signAddendum(workspace, id, words, std::nullopt);
            },
            [this](const app::Outcome<domain::AddendumId, app::AddendumRefusal>& outcome) {
                if (!outcome)
                    return tell(
                        tr("Addendum not signed"),
                        tr("The addendum was not signed. Write it again, and check that it is not empty."));
                m_context.page.navigator.say(tr("Addendum signed"), StatusKind::Ok);
                refresh();
                emit recordChanged();
            });
    });
}

void SessionsTab::markInError()
{
    const auto* entry = current();
    if (entry == nullptr) return;
    const ReasonRequest request{
        tr("Entered in error"),
        tr("The session of %1 is struck through. It stays readable and no longer counts.")
            .arg(clinical(entry->session.content.start.day)),
        tr("Why it was entered in error"), tr("Mark as entered in error"), tr("Cancel")};
    m_context.page.prompter.askReason(*this, request, [this, id = entry->session.id](const QString& reason) {
        m_context.page.core.write(
            this,
            [id, why = fromScreen(reason)](app::Workspace& workspace) {
                return app::markSessionInError(workspace, id, why);
            },
            [this](const app::Outcome<Done, app::SessionErrorRefusal>& outcome) {
                if (!outcome)
                    return tell(tr("Not marked"), problemText(outcome.error(), m_context.page.core.policy()));
                m_context.page.navigator.say(tr("Session marked as entered in error"), StatusKind::Ok);
                refresh();
                emit recordChanged();
            });
    });
}

void SessionsTab::moveToRightClient()
{
    if (current() != nullptr) m_context.page.navigator.chooseClientFor(QStringLiteral("moveSessionHere"));
}

void SessionsTab::addActions()
{
    // Find or do gives the person chosen; the session that is current here is moved to them.
    m_context.page.actions.addTo(
        *this,
        {.id = QStringLiteral("moveSessionHere"),
         .name = tr("Move this session to"),
         .icon = Icon::Transfer,
         .does = ClientDeed([this](const app::Identity& right) {
             const auto* entry = current();
             if (entry == nullptr) return;
             const ReasonRequest request{
                 tr("Move to the right client"),
                 tr("The session is struck through here, and a draft with its text is begun for %1.")
                     .arg(inOneLine(right)),
                 tr("Why it was entered in error"), tr("Move to %1").arg(shown(right).name), tr("Cancel")};
             m_context.page.prompter.askReason(
                 *this, request, [this, id = entry->session.id, right](const QString& reason) {
                     m_context.page.core.write(
                         this,
                         [id, to = right.id, why = fromScreen(reason)](app::Workspace& workspace) {
                             return app::moveToRightClient(workspace, id, to, why);
                         },
                         [this,
                          right](const app::Outcome<domain::DraftId, app::SessionErrorRefusal>& outcome) {
                             if (!outcome)
                                 return tell(tr("Not moved"),
                                             problemText(outcome.error(), m_context.page.core.policy()));
                             m_context.page.navigator.say(tr("Moved: a draft is open for the right client"),
                                                          StatusKind::Ok);
                             m_context.page.navigator.recordSession({right.id, std::nullopt, *outcome});
                         });
                 });
         }),
         .isAvailable = [this] { return isVisible() && current() != nullptr && current()->mayMarkInError; }});
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
