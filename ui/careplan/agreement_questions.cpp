#include "ui/careplan/agreement_questions.h"

#include "ui/careplan/plan_words.h"
#include "ui/support/code_answers.h"
#include "ui/support/date_field.h"
#include "ui/support/labels.h"
#include "ui/support/screen_text.h"
#include "ui/support/segmented.h"

#include <QLabel>
#include <QVBoxLayout>

namespace keywork::ui {

AgreementQuestions::AgreementQuestions(const Theme& theme, Date today, QWidget* parent)
    : QWidget(parent),
      m_agreedOn(new DateField(theme, QStringLiteral("agreementOn"), tr("Agreed on"), anyDay(today)))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::half);
    m_agrees = addQuestion(theme, tr("The client agrees"), answersOf(agreementWord));
    column->addWidget(m_agreedOn);
    m_copy = addQuestion(theme, tr("Copy of the plan"), answersOf(copyWord));
    m_agrees->setObjectName(QStringLiteral("agreementKind"));
    m_copy->setObjectName(QStringLiteral("agreementCopy"));
    connect(m_agreedOn, &Field::edited, this, &AgreementQuestions::edited);
    connect(m_agrees, &SegmentedControl::chosen, this, &AgreementQuestions::foldDay);
}

SegmentedControl* AgreementQuestions::addQuestion(const Theme& theme, const QString& question,
                                                  const QStringList& answers)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(makeLabel(theme, question, {TextRole::Caption, QFont::Normal, Ink::Text2}));
    auto* control = new SegmentedControl(theme, question, answers);
    column->addWidget(control, 0, Qt::AlignLeft);
    connect(control, &SegmentedControl::chosen, this, &AgreementQuestions::edited);
    return control;
}

void AgreementQuestions::foldDay()
{
    m_agreedOn->setVisible(m_agrees->current() > 0);
}

void AgreementQuestions::load(const app::AgreementFields& fields)
{
    m_agrees->setCurrent(std::max(0, placeOf<domain::AgreementKind>(fields.kind)));
    m_agreedOn->setText(onScreen(fields.on));
    m_copy->setCurrent(std::max(0, placeOf<domain::CopyGiven>(fields.copy)));
    foldDay();
}

app::AgreementFields AgreementQuestions::collect() const
{
    return {codeAt<domain::AgreementKind>(m_agrees->current()), fromScreen(m_agreedOn->text()),
            codeAt<domain::CopyGiven>(m_copy->current())};
}

} // namespace keywork::ui
