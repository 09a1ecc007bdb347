#include "ui/careplan/plan_self_part.h"

#include "ui/careplan/plan_words.h"
#include "ui/support/field_row.h"
#include "ui/support/longest_text.h"
#include "ui/support/note_field.h"
#include "ui/support/number_field.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"

#include <QVBoxLayout>

namespace keywork::ui {

namespace {

constexpr int wordsWidth = 190; // pixels at 100 %
constexpr int ratingWidth = 84;

NoteField* makeNote(const Theme& theme, const char* id, const QString& label, int lines = 1)
{
    return new NoteField(theme, QLatin1String(id), label, lines, longestText);
}

} // namespace

PlanSelfPart::PlanSelfPart(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_strengths(makeNote(theme, "strengths", tr("Strengths"), 2)),
      m_howToReachMe(makeNote(theme, "howToReachMe", tr("How to reach me"))),
      m_whomYouMayAsk(makeNote(theme, "whomYouMayAsk", tr("Whom you may ask"))),
      m_aboutMyMedicine(makeNote(theme, "aboutMyMedicine", tr("What to do about my medicine"))),
      m_badDays(makeNote(theme, "badDays", tr("What helps on bad days"))),
      m_noLongerNeeded(makeNote(theme, "noLongerNeeded", tr("When I no longer need this service")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::oneAndHalf);
    column->addWidget(m_strengths);
    column->addWidget(new SectionHeading(theme, tr("Recovery capital"), tr("rated by the client, 0 to 10")));
    for (const auto& [capital, word] : codeTable(domain::Capital{}))
        column->addWidget(addCapital(theme, capital));
    column->addWidget(new SectionHeading(theme, tr("If I stop coming")));
    for (QWidget* field : {m_howToReachMe, m_whomYouMayAsk, m_aboutMyMedicine}) column->addWidget(field);
    column->addWidget(new SectionHeading(theme, tr("Bad days, and the way out")));
    column->addWidget(m_badDays);
    column->addWidget(m_noLongerNeeded);
    for (const Field* field :
         {m_strengths, m_howToReachMe, m_whomYouMayAsk, m_aboutMyMedicine, m_badDays, m_noLongerNeeded})
        connect(field, &Field::edited, this, &PlanSelfPart::edited);
}

QWidget* PlanSelfPart::addCapital(const Theme& theme, domain::Capital capital)
{
    const QString id = onScreen(code(capital));
    CapitalRow row{
        new LineField(theme, QStringLiteral("capitalWords-%1").arg(id), capitalWord(capital), longestText),
        new NumberField(theme, QStringLiteral("capitalRating-%1").arg(id), tr("0 to 10"),
                        {0, domain::Rating::highest})};
    row.words->setMinimumWidth(theme.grown(wordsWidth));
    row.rating->setMinimumWidth(theme.grown(ratingWidth));
    row.rating->editor()->setAccessibleName(tr("%1, rating 0 to 10").arg(capitalWord(capital)));
    auto* line = new FieldRow;
    line->add(row.words);
    line->add(row.rating);
    for (const Field* field : {static_cast<Field*>(row.words), static_cast<Field*>(row.rating)})
        connect(field, &Field::edited, this, &PlanSelfPart::edited);
    m_capital[capital] = row;
    return line;
}

void PlanSelfPart::load(const app::PlanFields& fields)
{
    m_strengths->setText(onScreen(fields.strengths));
    for (const auto& [capital, row] : m_capital) {
        const auto written = fields.capital.find(std::string(code(capital)));
        const bool isThere = written != fields.capital.end();
        row.words->setText(isThere ? onScreen(written->second.words) : QString());
        row.rating->setText(isThere ? onScreen(written->second.rating) : QString());
    }
    m_howToReachMe->setText(onScreen(fields.howToReachMe));
    m_whomYouMayAsk->setText(onScreen(fields.whomYouMayAsk));
    m_aboutMyMedicine->setText(onScreen(fields.aboutMyMedicine));
    m_badDays->setText(onScreen(fields.badDays));
    m_noLongerNeeded->setText(onScreen(fields.noLongerNeeded));
}

void PlanSelfPart::collect(app::PlanFields& fields) const
{
    fields.strengths = fromScreen(m_strengths->text());
    fields.capital.clear();
    for (const auto& [capital, row] : m_capital) {
        const app::CapitalFields view{fromScreen(row.words->text()), fromScreen(row.rating->text())};
        if (view != app::CapitalFields{}) fields.capital[std::string(code(capital))] = view;
    }
    fields.howToReachMe = fromScreen(m_howToReachMe->text());
    fields.whomYouMayAsk = fromScreen(m_whomYouMayAsk->text());
    fields.aboutMyMedicine = fromScreen(m_aboutMyMedicine->text());
    fields.badDays = fromScreen(m_badDays->text());
    fields.noLongerNeeded = fromScreen(m_noLongerNeeded->text());
}

} // namespace keywork::ui
