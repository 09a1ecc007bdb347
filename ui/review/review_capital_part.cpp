#include "ui/review/review_capital_part.h"

#include "domain/text_limit.h"
#include "ui/careplan/plan_words.h"
#include "ui/support/field_row.h"
#include "ui/support/labels.h"
#include "ui/support/number_field.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"

#include <QLabel>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

constexpr int capitalWordsWidth = 300; // pixels at 100 %
constexpr int capitalRatingWidth = 96;

QString thenText(const domain::CapitalView& view)
{
    const QString words = view.words.empty() ? ReviewCapitalPart::tr("nothing said")
                                             : ReviewCapitalPart::tr("“%1”").arg(onScreen(view.words));
    return view.rating ? ReviewCapitalPart::tr("Then %1, rated %2").arg(words).arg(view.rating->value())
                       : ReviewCapitalPart::tr("Then %1, not rated").arg(words);
}

} // namespace

ReviewCapitalPart::ReviewCapitalPart(const Theme& theme, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::oneAndHalf);
    column->addWidget(new SectionHeading(theme, tr("Recovery capital"), tr("rated by the client, 0 to 10")));
    for (const auto& [capital, word] : codeTable(domain::Capital{})) column->addWidget(add(theme, capital));
}

QWidget* ReviewCapitalPart::add(const Theme& theme, domain::Capital capital)
{
    const QString id = onScreen(code(capital));
    Line line{makeLabel(theme, {}, {.ink = Ink::Text2}, Wrapping::Wraps),
              new LineField(theme, QStringLiteral("capitalWords-%1").arg(id), capitalWord(capital),
                            static_cast<int>(domain::longestField)),
              new NumberField(theme, QStringLiteral("capitalRating-%1").arg(id), tr("0 to 10"),
                              {0, domain::Rating::highest})};
    line.words->setMinimumWidth(theme.grown(capitalWordsWidth));
    line.rating->setMinimumWidth(theme.grown(capitalRatingWidth));
    line.rating->editor()->setAccessibleName(tr("%1, rating 0 to 10").arg(capitalWord(capital)));
    auto* box = new QWidget;
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins({});
    lines->setSpacing(space::half);
    auto* row = new FieldRow;
    row->add(line.words);
    row->add(line.rating);
    lines->addWidget(row);
    lines->addWidget(line.then);
    for (const Field* field : std::initializer_list<const Field*>{line.words, line.rating})
        connect(field, &Field::edited, this, &ReviewCapitalPart::edited);
    m_lines[capital] = line;
    return box;
}

void ReviewCapitalPart::load(const app::ReviewFields& fields, const app::ReviewForm& form)
{
    for (const auto& [capital, line] : m_lines) {
        const auto then = form.capital.find(capital);
        line.then->setText(thenText(then == form.capital.end() ? domain::CapitalView{} : then->second));
        const auto now = fields.capital.find(std::string(code(capital)));
        const bool isThere = now != fields.capital.end();
        line.words->setText(isThere ? onScreen(now->second.words) : QString());
        line.rating->setText(isThere ? onScreen(now->second.rating) : QString());
    }
}

void ReviewCapitalPart::collect(app::ReviewFields& fields) const
{
    fields.capital.clear();
    for (const auto& [capital, line] : m_lines) {
        const app::CapitalFields now{fromScreen(line.words->text()), fromScreen(line.rating->text())};
        if (now != app::CapitalFields{}) fields.capital[std::string(code(capital))] = now;
    }
}

} // namespace keywork::ui
