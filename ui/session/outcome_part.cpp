#include "ui/session/outcome_part.h"

#include "ui/appointment/appointment_words.h"
#include "ui/support/buttons.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/longest_text.h"
#include "ui/support/note_field.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::ui {

OutcomePart::OutcomePart(const Theme& theme, const policy::Policy& policy, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_policy(policy),
      m_note(
          new NoteField(theme, QStringLiteral("outcomeNote"), tr("A&bout this appointment"), 3, longestText)),
      m_chain(new QWidget),
      m_attempt(makeButton(theme, tr("Record contact attempt"), Icon::Call)),
      m_letter(makeButton(theme, tr("Print “We missed you”"), Icon::Print))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::two);
    column->addWidget(m_note);
    column->addWidget(m_chain);
    auto* chain = new QVBoxLayout(m_chain);
    chain->setContentsMargins(0, 0, 0, 0);
    chain->setSpacing(space::one);
    chain->addWidget(new SectionHeading(theme, tr("Contact attempts that follow")));
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(space::half);
    chain->addLayout(m_steps);
    auto* buttons = new QWidget;
    auto* line = new FlowLayout(space::oneAndHalf, buttons);
    line->addWidget(m_attempt);
    line->addWidget(m_letter);
    chain->addWidget(buttons);
    m_attempt->hide();
    m_letter->hide();
    connect(m_note, &Field::edited, this, &OutcomePart::edited);
    connect(m_attempt, &QPushButton::clicked, this, &OutcomePart::attemptWanted);
    connect(m_letter, &QPushButton::clicked, this, &OutcomePart::letterWanted);
}

void OutcomePart::load(const app::SessionFields& fields, const app::SessionForm& form)
{
    if (fromScreen(m_note->text()) != fields.outcomeNote) m_note->setText(onScreen(fields.outcomeNote));
    showChain(fields, form);
}

void OutcomePart::showChain(const app::SessionFields& fields, const app::SessionForm& form)
{
    const bool isMissed = fields.outcome == domain::code(domain::AppointmentOutcome::DidNotAttend);
    m_chain->setVisible(isMissed && form.appointment);
    if (!form.appointment) return;
    const QStringList steps =
        chainSteps(m_policy.reEngagement, m_policy.workingDays, form.appointment->at.day);
    if (steps == m_shown) return;
    m_shown = steps;
    while (QLayoutItem* item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < steps.size(); ++i)
        m_steps->addWidget(
            makeLabel(m_theme, QStringLiteral("%1. %2").arg(i + 1).arg(steps[i]), {}, Wrapping::Wraps));
    m_steps->addWidget(makeLabel(
        m_theme,
        tr("A missed appointment never ends or reduces anything. The chain ends with contact or a recorded decision."),
        {TextRole::Caption, QFont::Normal, Ink::Text2}, Wrapping::Wraps));
}

void OutcomePart::collect(app::SessionFields& fields) const
{
    fields.outcomeNote = fromScreen(m_note->text());
}

void OutcomePart::setReadOnly(bool readOnly)
{
    m_note->edit().setReadOnly(readOnly);
}

void OutcomePart::showRecorded()
{
    m_attempt->show();
    m_letter->show();
    m_attempt->setFocus(Qt::OtherFocusReason);
}

} // namespace keywork::ui
