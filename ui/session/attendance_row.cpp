#include "ui/session/attendance_row.h"

#include "ui/session/session_words.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/screen_text.h"
#include "ui/support/segmented.h"

#include <QLabel>

#include <algorithm>

namespace keywork::ui {

AttendanceRow::AttendanceRow(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_label(makeLabel(theme, tr("Atte&ndance"), {TextRole::Caption, QFont::Normal, Ink::Text2})),
      m_answers(new SegmentedControl(theme, tr("Attendance"), {}))
{
    m_answers->setObjectName(QStringLiteral("outcome"));
    m_answers->setFocusPolicy(Qt::StrongFocus); // so that the label's letter reaches the chosen answer
    m_label->setBuddy(m_answers);
    auto* line = new FlowLayout(space::oneAndHalf, this);
    line->addWidget(m_label);
    line->addWidget(m_answers);
    connect(m_answers, &SegmentedControl::chosen, this, &AttendanceRow::edited);
}

void AttendanceRow::load(const app::SessionFields& fields, const app::SessionForm& form)
{
    m_outcomes.clear();
    QStringList words;
    for (const auto& outcome : codeTable(domain::AppointmentOutcome{})) {
        if (!form.appointment && !domain::isAttended(outcome.value)) continue;
        m_outcomes.push_back(outcome.value);
        words << outcomeWord(outcome.value, onScreen(form.calledName));
    }
    if (m_answers->count() != words.size()) m_answers->setAnswers(words);
    const auto chosen = domain::fromCode<domain::AppointmentOutcome>(fields.outcome);
    const auto place = chosen ? std::find(m_outcomes.begin(), m_outcomes.end(), *chosen) : m_outcomes.end();
    m_answers->setCurrent(place != m_outcomes.end() ? static_cast<int>(place - m_outcomes.begin()) : -1);
}

void AttendanceRow::collect(app::SessionFields& fields) const
{
    const int chosen = m_answers->current();
    if (chosen >= 0) fields.outcome = domain::code(m_outcomes[static_cast<std::size_t>(chosen)]);
}

void AttendanceRow::setReadOnly(bool readOnly)
{
    m_answers->setEnabled(!readOnly);
}

} // namespace keywork::ui
