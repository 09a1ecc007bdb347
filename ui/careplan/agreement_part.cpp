#include "ui/careplan/agreement_part.h"

#include "domain/text_limit.h"
#include "ui/careplan/agreement_questions.h"
#include "ui/support/buttons.h"
#include "ui/support/date_field.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/note_field.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace keywork::ui {

AgreementPart::AgreementPart(const Theme& theme, const domain::CodeList& interventions, Date today,
                             QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_list(interventions),
      m_nothingInUse(makeLabel(theme, tr("Nothing recorded yet. Interventions are added on the Episode tab."),
                               {.ink = Ink::Text2}, Wrapping::Wraps)),
      m_participants(new NoteField(theme, QStringLiteral("participants"),
                                   tr("Who took part &besides, one a line"), 2,
                                   static_cast<int>(domain::longestField))),
      m_reviewOn(new DateField(theme, QStringLiteral("reviewOn"), tr("Ne&xt review on, or as the layer says"),
                               anyDay(today))),
      m_questions(new AgreementQuestions(theme, today))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::oneAndHalf);
    column->addWidget(new SectionHeading(theme, tr("In use"), tr("what we do together")));
    auto* chips = new QWidget;
    m_chips = new FlowLayout(space::one, chips);
    column->addWidget(chips);
    column->addWidget(m_nothingInUse);
    column->addWidget(new SectionHeading(theme, tr("Agreed")));
    column->addWidget(m_participants);
    column->addWidget(m_reviewOn);
    column->addWidget(m_questions);
    for (const Field* field : std::initializer_list<const Field*>{m_participants, m_reviewOn})
        connect(field, &Field::edited, this, &AgreementPart::edited);
    connect(m_questions, &AgreementQuestions::edited, this, &AgreementPart::edited);
}

void AgreementPart::offer(const domain::Intervention& intervention, bool isInUse)
{
    const QString words = onScreen(m_list.label(intervention.detail));
    QPushButton* chip =
        makeButton(m_theme, QString(words).replace(u'&', QStringLiteral("&&")), {}, ControlSize::Small);
    chip->setCheckable(true);
    chip->setObjectName(QStringLiteral("inUse%1").arg(intervention.id.number()));
    const auto mark = [this, chip](bool isTicked) {
        chip->setIcon(isTicked ? icon(m_theme, Icon::Tick) : QIcon());
        chip->updateGeometry();
    };
    connect(chip, &QPushButton::toggled, this, mark);
    chip->setChecked(isInUse);
    connect(chip, &QPushButton::clicked, this, &AgreementPart::edited);
    m_chips->addWidget(chip);
    m_offered.push_back({intervention.id.number(), chip});
}

void AgreementPart::load(const app::PlanFields& fields, const app::PlanForm& form)
{
    for (const auto& offered : m_offered) delete offered.chip;
    m_offered.clear();
    for (const auto& one : form.interventions)
        offer(one, std::count(fields.inUse.begin(), fields.inUse.end(), one.id.number()) > 0);
    m_nothingInUse->setVisible(m_offered.empty());
    m_participants->setText(inLines(fields.participants));
    m_reviewOn->setText(onScreen(fields.reviewOn));
    m_reviewOn->setVisible(form.begunFrom == 0); // later on it is agreed at a review
    m_questions->load(fields.agreement);
}

void AgreementPart::collect(app::PlanFields& fields) const
{
    // What has ended since the plan was made is no longer offered, and goes.
    fields.inUse.clear();
    for (const auto& [id, chip] : m_offered)
        if (chip->isChecked()) fields.inUse.push_back(id);
    fields.participants = ofLines(m_participants->text());
    fields.reviewOn = fromScreen(m_reviewOn->text());
    fields.agreement = m_questions->collect();
}

} // namespace keywork::ui
