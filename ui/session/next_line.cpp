#include "ui/session/session_presenter.h"
#include "ui/session/session_words.h"
#include "ui/support/screen_text.h"

#include <QStringList>

// The presenter's line under *When*: how the wish is understood, and what else is on that day.
namespace keywork::ui {

void SessionPresenter::askForClashes()
{
    const auto wish = nextWish(m_fields, desk().now().day);
    if (wish == m_asked) return;
    m_asked = wish;
    m_clashes.clear();
    if (!wish) return;
    const auto kind =
        domain::fromCode<domain::SessionKind>(m_fields.nextKind).value_or(domain::SessionKind::Keywork);
    const auto usual = desk().policy.usualMinutes.find(kind);
    const int minutes = usual != desk().policy.usualMinutes.end() ? usual->second : 0;
    m_ports.clashes(m_form->client, *wish, minutes, [this, wish](const Clashes& found) {
        if (wish != m_asked || !found) return; // typed on meanwhile; without an answer nothing is claimed
        m_clashes = *found;
        emit changed();
    });
}

NextLine SessionPresenter::nextLine() const
{
    if (m_fields.nextWhen.empty()) return {tr("Nothing is booked when this stays empty."), false};
    if (!m_asked) return {tr("Not understood yet. Write it like +1w, tue 14:30 or 15/9 11:00."), false};
    NextLine line{QStringLiteral("= %1 %2.").arg(clinicalWithDay(m_asked->day), clockTime(m_asked->time)),
                  false};
    if (*m_asked < desk().now()) line.text += QLatin1Char(' ') + tr("That has passed.");
    QStringList thatDay;
    for (const auto& appointment : m_form->coming)
        if (appointment.isBooked() && appointment.at.day == m_asked->day)
            thatDay << QStringLiteral("%1 %2").arg(kindWord(appointment.kind),
                                                   clockTime(appointment.at.time));
    if (!thatDay.isEmpty())
        line.text +=
            QLatin1Char(' ') + tr("%1 has that day already: %2.")
                                   .arg(onScreen(m_form->calledName), thatDay.join(QStringLiteral(", ")));
    for (const auto& clash : m_clashes) {
        if (clash.sameClient) continue;
        line.text +=
            QLatin1Char(' ') + tr("You have another appointment at %1.").arg(clockTime(clash.at.time));
        line.isClash = true;
    }
    return line;
}

} // namespace keywork::ui
