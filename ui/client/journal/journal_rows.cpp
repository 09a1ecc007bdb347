#include "ui/client/journal/journal_rows.h"

#include "base/clock.h"
#include "ui/session/session_words.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"
#include "ui/words/draft_words.h"

#include <algorithm>

namespace keywork::ui {

namespace {

QString firstWords(const domain::SessionNote& note)
{
    const auto& text = !note.talkedAbout.empty() ? note.talkedAbout
                       : !note.agreed.empty()    ? note.agreed
                                                 : note.next;
    return onScreen(text).simplified();
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

// Whose it is and since when: of somebody else's no more than that there is one.
QString whoseDraft(const app::DraftRow& draft, const policy::Policy& policy)
{
    if (draft.mine) {
        const auto saved = toLocalTime(draft.savedAt, policy.zone);
        return tr("Yours, not signed, saved %1 %2").arg(clinical(saved.day), clockTime(saved.time));
    }
    const auto begun = toLocalTime(draft.begunAt, policy.zone);
    return tr("%1’s, not signed, since %2 %3")
        .arg(onScreen(draft.author), clinical(begun.day), clockTime(begun.time));
}

// An addendum says which session it belongs to, in words: it may stand apart from it while the journal is filtered.
QString draftWords(const app::DraftRow& draft, const policy::Policy& policy)
{
    QString whose = whoseDraft(draft, policy);
    if (draft.subject != domain::DraftSubject::Addendum || !draft.sessionAt) return whose;
    return tr("To the session of %1. %2").arg(clinical(draft.sessionAt->day), whose);
}

Row draftRow(const app::DraftRow& draft, const policy::Policy& policy)
{
    const Date day = draft.sessionAt ? draft.sessionAt->day : toLocalTime(draft.begunAt, policy.zone).day;
    const QString word = draftWord(draft.subject);
    const QString words = draftWords(draft, policy);
    Row row;
    row.key = QStringLiteral("draft-%1").arg(draft.id.number());
    row.cells = {plainCell(clinical(day)), statusCell(draft.mine ? StatusKind::Info : StatusKind::None, word),
                 quietCell(draft.mine ? tr("Yours") : tr("A colleague’s")), plainCell(words)};
    if (draft.mine) row.action = continueText(draft.subject);
    row.sentence = tr("%1, %2. %3").arg(word, spokenDate(day), words);
    row.tip = words;
    return row;
}

} // namespace

std::vector<JournalItem> itemsOf(const app::Journal& journal)
{
    const auto follows = [](const app::DraftRow& draft, const app::JournalEntry& entry) {
        return draft.session == entry.session.id;
    };
    std::vector<JournalItem> items;
    for (const auto& draft : journal.drafts) {
        const bool isBesideIts =
            std::any_of(journal.entries.begin(), journal.entries.end(),
                        [&](const app::JournalEntry& entry) { return follows(draft, entry); });
        if (!isBesideIts) items.emplace_back(draft);
    }
    for (const auto& entry : journal.entries) {
        items.emplace_back(entry);
        for (const auto& draft : journal.drafts)
            if (follows(draft, entry)) items.emplace_back(draft);
    }
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
