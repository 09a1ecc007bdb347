#include "ui/session/change_row.h"

#include "ui/session/risk_changes.h"
#include "ui/support/buttons.h"
#include "ui/support/choice_field.h"
#include "ui/support/date_field.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/screen_text.h"
#include "ui/words/record_words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

constexpr int changeKindWidth = 190;
constexpr QLatin1Char separator(':'); // between "event" or "observation" and the code

std::vector<Choice> kinds(const policy::Policy& policy)
{
    std::vector<Choice> choices;
    for (const auto& event : policy.lists.lifeEvents.entries())
        choices.push_back(
            {QStringLiteral("event") + separator + onScreen(event.code), onScreen(event.label)});
    for (const auto& kind : policy.observationKinds)
        choices.push_back({QStringLiteral("observation") + separator + onScreen(kind.kind),
                           ChangeRow::tr("Now: %1").arg(onScreen(kind.label))});
    return choices;
}

std::vector<Choice> values(const domain::ObservationKind& kind)
{
    std::vector<Choice> choices;
    for (const auto& entry : kind.values.entries())
        choices.push_back({onScreen(entry.code), onScreen(entry.label)});
    if (!choices.empty()) return choices;
    for (const auto& answer : codeTable(domain::Answer{}))
        choices.push_back({onScreen(answer.code), answerWord(answer.value)});
    return choices;
}

} // namespace

ChangeRow::ChangeRow(const Theme& theme, const policy::Policy& policy, Date today, int number,
                     QWidget* parent)
    : QWidget(parent),
      m_policy(policy),
      m_kind(new ChoiceField(theme, QStringLiteral("changeKind%1").arg(number), tr("What changed"))),
      m_value(new ChoiceField(theme, QStringLiteral("changeValue%1").arg(number), tr("How it is now"))),
      m_on(new DateField(theme, QStringLiteral("changeOn%1").arg(number), tr("Since when"), anyDay(today))),
      m_note(new LineField(theme, QStringLiteral("changeNote%1").arg(number), tr("About it"), 2000))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::one);
    column->setSpacing(space::one);
    auto* top = new QWidget;
    auto* line = new FlowLayout(space::one, top, LineUp::Tops);
    QPushButton* remove = makeLink(theme, tr("Remove"), Icon::Discard);
    m_remove = remove;
    m_kind->setChoices(kinds(policy));
    m_kind->setPlaceholder(tr("Choose"));
    m_value->setPlaceholder(tr("Choose"));
    m_kind->box().setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->box().setMinimumWidth(theme.grown(changeKindWidth));
    for (QWidget* field :
         {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_value), static_cast<QWidget*>(m_on)})
        line->addWidget(field);
    column->addWidget(top);
    column->addWidget(m_note);
    column->addWidget(remove, 0, Qt::AlignRight);
    column->addWidget(makeHairline());
    m_value->hide();
    for (Field* field : {static_cast<Field*>(m_kind), static_cast<Field*>(m_value), static_cast<Field*>(m_on),
                         static_cast<Field*>(m_note)})
        connect(field, &Field::edited, this, [this, field] {
            if (field == m_kind) offerValues();
            emit edited();
        });
    connect(remove, &QPushButton::clicked, this, &ChangeRow::removed);
}

void ChangeRow::offerValues()
{
    const auto* kind = observationKind(collect(), m_policy);
    m_value->setKey({});
    if (kind != nullptr) m_value->setChoices(values(*kind));
    m_value->setVisible(kind != nullptr);
}

void ChangeRow::load(const app::RiskFields& fields)
{
    m_kind->setKey(fields.kind.empty() ? QString()
                                       : onScreen(fields.what) + separator + onScreen(fields.kind));
    offerValues();
    m_value->setKey(onScreen(fields.value));
    m_on->setText(onScreen(fields.on));
    m_note->setText(onScreen(fields.note));
}

app::RiskFields ChangeRow::collect() const
{
    const QString key = m_kind->key();
    return {fromScreen(key.section(separator, 0, 0)), fromScreen(key.section(separator, 1)),
            fromScreen(m_value->key()), fromScreen(m_on->text()), fromScreen(m_note->text())};
}

void ChangeRow::setReadOnly(bool readOnly)
{
    m_kind->box().setEnabled(!readOnly);
    m_value->box().setEnabled(!readOnly);
    m_on->edit().setReadOnly(readOnly);
    m_note->edit().setReadOnly(readOnly);
    m_remove->setEnabled(!readOnly);
}

void ChangeRow::focusFirst()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

} // namespace keywork::ui
