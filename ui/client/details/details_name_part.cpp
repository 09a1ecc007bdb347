#include "ui/client/details/details_name_part.h"

#include "ui/client/details/details_choices.h"
#include "ui/client/details/details_row.h"
#include "ui/support/date_field.h"
#include "ui/support/field_row.h"
#include "ui/support/line_field.h"
#include "ui/support/note_field.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"

#include <QVBoxLayout>

namespace keywork::ui {

namespace {

constexpr int longestName = 100; // the domain's (person_name.h)
constexpr int nameWidth = 230;   // pixels at 100 %
constexpr int titleWidth = 90;

LineField* makeName(const Theme& theme, const char* id, const QString& label, int width)
{
    auto* field = new LineField(theme, QLatin1String(id), label, longestName);
    field->setMinimumWidth(theme.grown(width));
    return field;
}

} // namespace

DetailsNamePart::DetailsNamePart(const Theme& theme, Date today, QWidget* parent)
    : QWidget(parent),
      m_family(makeName(theme, "family", tr("&Family name"), nameWidth)),
      m_given(makeName(theme, "given", tr("&Given name"), nameWidth)),
      m_title(makeName(theme, "title", tr("Title"), titleWidth)),
      m_preferred(makeName(theme, "preferred", tr("Preferred &name"), nameWidth)),
      m_aliases(new NoteField(theme, QStringLiteral("aliases"), tr("&Other names, one a line"), 2)),
      m_born(new DateField(theme, QStringLiteral("born"), tr("&Date of birth"), birthDay(today))),
      m_sex(new ChoiceField(theme, QStringLiteral("sex"), tr("Se&x"), enumChoices<domain::Sex>(sexWord))),
      m_gender(makeName(theme, "gender", tr("Gender, in their o&wn words"), nameWidth))
{
    m_aliases->setMinimumWidth(theme.grown(nameWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::oneAndHalf);
    column->addWidget(new SectionHeading(theme, tr("Name and birth")));
    column->addWidget(detailsRow({m_family, m_given, m_title}));
    column->addWidget(detailsRow({m_born, m_sex, m_gender}));
    column->addWidget(detailsRow({m_preferred, m_aliases}));
    for (const Field* field : findChildren<Field*>())
        connect(field, &Field::edited, this, &DetailsNamePart::edited);
    choose(*m_sex, domain::Sex::NotStated);
    setFocusProxy(m_family);
}

void DetailsNamePart::load(const DetailsTyped& typed)
{
    const auto& details = typed.details;
    m_family->setText(onScreen(details.name.family));
    m_given->setText(onScreen(details.name.given));
    m_title->setText(onScreen(details.name.title));
    m_preferred->setText(onScreen(details.name.preferred));
    m_aliases->setText(inLines(details.name.aliases));
    m_born->setText(onScreen(typed.born));
    choose(*m_sex, details.sex);
    m_gender->setText(onScreen(details.gender));
}

void DetailsNamePart::collect(DetailsTyped& typed) const
{
    auto& details = typed.details;
    details.name = {fromScreen(m_title->text().trimmed()), fromScreen(m_family->text().trimmed()),
                    fromScreen(m_given->text().trimmed()), fromScreen(m_preferred->text().trimmed()),
                    ofLines(m_aliases->text())};
    typed.born = fromScreen(m_born->text());
    details.sex = chosen(*m_sex, domain::Sex::NotStated);
    details.gender = fromScreen(m_gender->text().trimmed());
}

} // namespace keywork::ui
