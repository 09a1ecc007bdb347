#include "ui/review/review_benefits_part.h"

#include "domain/text_limit.h"
#include "ui/review/review_words.h"
#include "ui/support/code_answers.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/line_field.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"
#include "ui/support/segmented.h"

#include <QAbstractButton>
#include <QLabel>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

constexpr int changeWidth = 280; // pixels at 100 %

QString thenText(const app::BenefitThen& then)
{
    const auto& since = then.intervention.startedOn;
    if (!then.benefit)
        return since ? ReviewBenefitsPart::tr("since %1").arg(clinical(*since))
                     : ReviewBenefitsPart::tr("not begun");
    const QString answer = benefitWord(*then.benefit).toLower();
    if (then.whatWeChange.empty()) return ReviewBenefitsPart::tr("then: %1").arg(answer);
    return ReviewBenefitsPart::tr("then: %1; %2").arg(answer, onScreen(then.whatWeChange));
}

} // namespace

ReviewBenefitsPart::ReviewBenefitsPart(const Theme& theme, const domain::CodeList& interventions,
                                       QWidget* parent)
    : QWidget(parent), m_theme(theme), m_list(interventions), m_lines(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::oneAndHalf);
    column->addWidget(new SectionHeading(theme, tr("Still bringing benefit?"), tr("for each thing we do")));
    m_lines->setSpacing(space::oneAndHalf);
    column->addLayout(m_lines);
}

void ReviewBenefitsPart::ask(const app::BenefitThen& then)
{
    const int place = static_cast<int>(m_asked.size()) + 1;
    const QString what = onScreen(m_list.label(then.intervention.detail));
    auto* box = new QWidget;
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins({});
    lines->setSpacing(space::half);
    lines->addWidget(makeLabel(m_theme, what, {.weight = QFont::DemiBold}, Wrapping::Wraps));
    lines->addWidget(makeLabel(m_theme, thenText(then), {.ink = Ink::Text2}, Wrapping::Wraps));
    auto* answers = new QWidget;
    auto* line = new FlowLayout(space::oneAndHalf, answers, LineUp::Tops);
    Asked asked{
        then.intervention.id.number(), box,
        new SegmentedControl(m_theme, tr("Still bringing benefit: %1").arg(what), answersOf(benefitWord)),
        new LineField(m_theme, QStringLiteral("benefitChange%1").arg(place), tr("What we change"),
                      static_cast<int>(domain::longestField))};
    asked.benefit->setObjectName(QStringLiteral("benefit%1").arg(place));
    asked.change->setMinimumWidth(m_theme.grown(changeWidth));
    asked.change->editor()->setAccessibleName(tr("%1, what we change").arg(what));
    line->addWidget(asked.benefit);
    line->addWidget(asked.change);
    lines->addWidget(answers);
    lines->addWidget(makeHairline());
    connect(asked.benefit, &SegmentedControl::chosen, this, &ReviewBenefitsPart::edited);
    connect(asked.change, &Field::edited, this, &ReviewBenefitsPart::edited);
    m_lines->addWidget(box);
    m_asked.push_back(asked);
}

void ReviewBenefitsPart::load(const app::ReviewFields& fields, const app::ReviewForm& form)
{
    for (const auto& asked : m_asked) delete asked.box;
    m_asked.clear();
    for (const auto& then : form.benefits) ask(then);
    for (std::size_t i = 0; i < m_asked.size() && i < fields.benefits.size(); ++i) {
        m_asked[i].benefit->setCurrent(placeOf<domain::Benefit>(fields.benefits[i].benefit));
        m_asked[i].change->setText(onScreen(fields.benefits[i].whatWeChange));
    }
    setVisible(!m_asked.empty());
}

void ReviewBenefitsPart::collect(app::ReviewFields& fields) const
{
    fields.benefits.clear();
    for (const auto& asked : m_asked)
        fields.benefits.push_back({asked.intervention, codeAt<domain::Benefit>(asked.benefit->current()),
                                   fromScreen(asked.change->text())});
}

std::vector<SegmentedControl*> ReviewBenefitsPart::questions() const
{
    std::vector<SegmentedControl*> questions;
    questions.reserve(m_asked.size());
    for (const auto& asked : m_asked) questions.push_back(asked.benefit);
    return questions;
}

} // namespace keywork::ui
