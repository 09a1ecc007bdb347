#include "ui/careplan/step_entry.h"

#include "domain/text_limit.h"
#include "ui/support/choice_field.h"
#include "ui/support/date_field.h"
#include "ui/support/screen_text.h"

#include <QCompleter>

namespace keywork::ui {

namespace {

constexpr int whatWidth = 236; // pixels at 100 %
constexpr int stepNameWidth = 150;
constexpr int dueWidth = 170;

const QString named = QStringLiteral("named");

} // namespace

StepEntry::StepEntry(const Theme& theme, const QStringList& people, Date today)
    : FormEntry(theme, tr("Step")),
      m_what(new LineField(theme, QStringLiteral("StepWhat"), tr("Step"),
                           static_cast<int>(domain::longestField))),
      m_owner(new ChoiceField(theme, QStringLiteral("StepOwner"), tr("Who does it"),
                              {{{}, tr("Nobody yet")},
                               {QStringLiteral("client"), tr("Client")},
                               {QStringLiteral("keyworker"), tr("Keyworker")},
                               {named, tr("Somebody else")}})),
      m_name(new LineField(theme, QStringLiteral("StepOwnerName"), tr("Name"))),
      m_due(new DateField(theme, QStringLiteral("StepDue"), tr("By"), anyDay(today)))
{
    m_what->setMinimumWidth(theme.grown(whatWidth));
    m_name->setMinimumWidth(theme.grown(stepNameWidth));
    m_due->setMinimumWidth(theme.grown(dueWidth));
    for (Field* field : std::initializer_list<Field*>{m_what, m_owner, m_name, m_due}) add(field);
    auto* completer = new QCompleter(people, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->edit().setCompleter(completer);
    connect(m_owner, &Field::edited, this, &StepEntry::foldName);
    foldName();
}

void StepEntry::foldName()
{
    m_name->setVisible(m_owner->key() == named);
}

void StepEntry::load(const app::StepFields& step)
{
    m_id = step.id;
    m_what->setText(onScreen(step.what));
    m_owner->setKey(onScreen(step.owner));
    m_name->setText(onScreen(step.ownerName));
    m_due->setText(onScreen(step.due));
    foldName();
}

app::StepFields StepEntry::step() const
{
    return {m_id, fromScreen(m_what->text()), fromScreen(m_owner->key()), fromScreen(m_name->text()),
            fromScreen(m_due->text())};
}

} // namespace keywork::ui
