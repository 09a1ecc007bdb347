#include "ui/client/journal/journal_entry_view.h"

#include "base/clock.h"
#include "ui/session/session_words.h"
#include "ui/support/labels.h"
#include "ui/support/screen_text.h"
#include "ui/support/theme.h"

#include <QLabel>
#include <QScrollBar>

namespace keywork::ui {

namespace {

QString entered(Instant at, const policy::Policy& policy)
{
    const auto local = toLocalTime(at, policy.zone);
    return QStringLiteral("%1 %2").arg(clinical(local.day), clockTime(local.time));
}

} // namespace

JournalEntryView::JournalEntryView(const Theme& theme, QWidget* parent) : ScrollColumn(parent), m_theme(theme)
{
    setAccessibleName(tr("Session in full"));
    setColumnMargins({space::two, space::one, space::two, space::two});
    setGap(space::half);
}

void JournalEntryView::clear()
{
    for (auto* part : m_parts) {
        take(part);
        part->hide();
        part->deleteLater();
    }
    m_parts.clear();
}

void JournalEntryView::addLine(const QString& text)
{
    auto* label = makeLabel(m_theme, text, {.ink = Ink::Text2}, Wrapping::Wraps);
    add(label);
    m_parts.push_back(label);
}

void JournalEntryView::addPart(const QString& heading, const QString& text, bool struck)
{
    if (text.isEmpty()) return;
    auto* title = makeLabel(m_theme, heading, {.weight = QFont::DemiBold}, Wrapping::Wraps);
    auto* body = makeLabel(m_theme, text, {}, Wrapping::Wraps);
    body->setContentsMargins(0, space::half, 0, space::half); // a line by itself can be pointed at
    body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body->setAccessibleName(QStringLiteral("%1: %2").arg(heading, text));
    if (struck) {
        QFont font = body->font();
        font.setStrikeOut(true);
        body->setFont(font);
    }
    for (auto* part : {title, body}) {
        add(part);
        m_parts.push_back(part);
    }
}

void JournalEntryView::showNothing(const QString& sentence)
{
    clear();
    addLine(sentence);
}

void JournalEntryView::show(const app::JournalEntry& entry, const policy::Policy& policy)
{
    clear();
    const auto& session = entry.session;
    const auto& content = session.content;
    const bool struck = session.error.has_value();
    addPart(
        tr("%1, %2 %3, %4 minutes")
            .arg(kindWord(content.kind), clinicalWithDay(content.start.day), clockTime(content.start.time))
            .arg(content.minutes),
        tr("%1. %2").arg(attendanceWord(content.attendance), onScreen(content.place)), false);
    if (struck) {
        addPart(tr("Entered in error"),
                tr("Marked by %1 on %2: %3")
                    .arg(onScreen(entry.errorBy), entered(session.error->at, policy),
                         onScreen(session.error->reason)),
                false);
    }
    addPart(tr("Talked about"), onScreen(content.note.talkedAbout), struck);
    addPart(tr("Agreed"), onScreen(content.note.agreed), struck);
    addPart(tr("Next"), onScreen(content.note.next), struck);
    QStringList use;
    for (const auto& substance : content.use) {
        use << tr("%1: %2").arg(onScreen(policy.lists.substances.label(substance.substance)),
                                useInWords(substance.use, policy.lists.routes));
    }
    addPart(tr("Use since last time"), use.join(QLatin1Char('\n')), struck);
    QStringList given;
    for (const auto& label : entry.interventions) given << onScreen(label);
    addPart(tr("Given"), given.join(QStringLiteral(", ")), struck);
    QStringList workedOn;
    for (const auto& words : entry.workedOn) workedOn << onScreen(words);
    addPart(tr("Goals and steps"), workedOn.join(QLatin1Char('\n')), struck);
    addPart(tr("Risks"), riskWord(content.risk), struck);
    for (const auto& addendum : entry.addenda) {
        addPart(
            tr("Addendum by %1, %2").arg(onScreen(addendum.author), entered(addendum.addendum.at, policy)),
            onScreen(addendum.addendum.text), false);
    }
    addLine(tr("Signed by %1, %2").arg(onScreen(entry.author), entered(session.signedAt, policy)));
    verticalScrollBar()->setValue(0);
}

} // namespace keywork::ui
