#include "ui/client/journal_rows.h"

#include "base/clock.h"
#include "ui/session/session_words.h"
#include "ui/support/screen_text.h"

#include <QCoreApplication>

namespace keywork::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("keywork::ui::journalRows", text);
}

QString firstWords(const domain::SessionNote& note)
{
    const auto& text = !note.talkedAbout.empty() ? note.talkedAbout
                       : !note.agreed.empty()    ? note.agreed
                                                 : note.next;
    return onScreen(text).simplified();
}

QString subjectWord(domain::DraftSubject subject)
{
    switch (subject) {
    case domain::DraftSubject::Session: return tr("Session");
    case domain::DraftSubject::Addendum: return tr("Addendum");
    }
    return {};
}

Row entryRow(const app::JournalEntry& entry)
{
    const auto& content = entry.session.content;
    const bool isError = entry.session.error.has_value();
    Row row;
    row.key = QStringLiteral("session-%1").arg(entry.session.id.number());
    row.cells = {plainCell(clinical(content.start.day)),
                 isError ? statusCell(StatusKind::Stop, tr("Entered in error"))
                         : statusCell(StatusKind::Ok, tr("%1 min").arg(content.minutes)),
                 quietCell(kindWord(content.kind)), plainCell(firstWords(content.note))};
    row.sentence = tr("%1, %2, %3 minutes, by %4. %5%6")
                       .arg(spokenDate(content.start.day), kindWord(content.kind))
                       .arg(content.minutes)
                       .arg(onScreen(entry.author), isError ? tr("Entered in error. ") : QString(),
                            firstWords(content.note));
    return row;
}

// Of somebody else's draft no more than that there is one.
Row draftRow(const app::DraftRow& draft, const policy::Policy& policy)
{
    const auto begun = toLocalTime(draft.begunAt, policy.zone);
    const auto saved = toLocalTime(draft.savedAt, policy.zone);
    const QString words =
        draft.mine ? tr("Not signed, saved %1 %2").arg(clinical(saved.day), clockTime(saved.time))
                   : tr("%1 has a draft since %2").arg(onScreen(draft.author), clockTime(begun.time));
    Row row;
    row.key = QStringLiteral("draft-%1").arg(draft.id.number());
    row.cells = {plainCell(clinical(begun.day)), statusCell(StatusKind::Info, tr("Draft")),
                 quietCell(subjectWord(draft.subject)), plainCell(words)};
    if (draft.mine) row.action = tr("Continue");
    row.sentence =
        tr("Draft, %1, begun %2. %3").arg(subjectWord(draft.subject), spokenDate(begun.day), words);
    return row;
}

} // namespace

std::vector<JournalItem> itemsOf(const app::Journal& journal)
{
    std::vector<JournalItem> items(journal.drafts.begin(), journal.drafts.end());
    items.insert(items.end(), journal.entries.begin(), journal.entries.end());
    if (journal.more) items.emplace_back(MoreEntries{});
    return items;
}

Row journalRow(const JournalItem& item, const policy::Policy& policy)
{
    struct {
        const policy::Policy& policy;
        Row operator()(const app::DraftRow& draft) const { return draftRow(draft, policy); }
        Row operator()(const app::JournalEntry& entry) const { return entryRow(entry); }
        Row operator()(MoreEntries) const
        {
            return {.key = QStringLiteral("more"),
                    .cells = {plainCell(tr("Show more")), {}, {}, {}},
                    .sentence = tr("Show more sessions")};
        }
    } const row{policy};
    return std::visit(row, item);
}

std::vector<Choice> journalKinds()
{
    std::vector<Choice> choices = {{{}, tr("All kinds")}};
    for (const auto& [kind, code] : codeTable(domain::SessionKind{}))
        choices.push_back({onScreen(code), kindWord(kind)});
    return choices;
}

} // namespace keywork::ui
