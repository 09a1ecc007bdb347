#include "ui/client/details/details_care_part.h"

#include "ui/client/details/details_choices.h"
#include "ui/client/details/details_row.h"
#include "ui/support/field_row.h"
#include "ui/support/line_field.h"
#include "ui/support/longest_text.h"
#include "ui/support/note_field.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"

#include <QVBoxLayout>

namespace keywork::ui {

namespace {

constexpr int numberWidth = 150; // pixels at 100 %
constexpr int practiceWidth = 340;

} // namespace

DetailsCarePart::DetailsCarePart(const Theme& theme, const policy::CodeLists& lists, QWidget* parent)
    : QWidget(parent),
      m_lists(lists),
      m_nhsNumber(new LineField(theme, QStringLiteral("nhsNumber"), tr("N&HS number"), 40)),
      m_absence(new ChoiceField(theme, QStringLiteral("nhsAbsence"), tr("Wh&y there is none"),
                                enumChoices<domain::NhsNumberAbsence>(absenceWord))),
      m_ethnicity(
          new ChoiceField(theme, QStringLiteral("ethnicity"), tr("Ethnicity"), codeChoices(lists.ethnicity))),
      m_language(
          new ChoiceField(theme, QStringLiteral("language"), tr("&Language"), codeChoices(lists.languages))),
      m_needs(new LineField(theme, QStringLiteral("communicationNeeds"), tr("Comm&unication needs"),
                            longestText)),
      m_practice(new LineField(theme, QStringLiteral("generalPractice"), tr("GP’s practice and place"),
                               longestText)),
      m_allergyStatus(new ChoiceField(theme, QStringLiteral("allergyStatus"), tr("Allerg&ies"),
                                      enumChoices<domain::AllergyStatus>(allergyWord))),
      m_allergies(new NoteField(theme, QStringLiteral("allergies"), tr("Known allergies, one a line"), 2,
                                longestText))
{
    m_nhsNumber->setMinimumWidth(theme.grown(numberWidth));
    for (QWidget* field : std::initializer_list<QWidget*>{m_needs, m_practice, m_allergies})
        field->setMinimumWidth(theme.grown(practiceWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::oneAndHalf);
    column->addWidget(new SectionHeading(theme, tr("For care")));
    column->addWidget(detailsRow({m_nhsNumber, m_absence, m_ethnicity}));
    column->addWidget(detailsRow({m_language, m_needs}));
    column->addWidget(detailsRow({m_practice, m_allergyStatus, m_allergies}));
    choose(*m_absence, domain::NhsNumberAbsence::NotAsked);
    choose(*m_allergyStatus, domain::AllergyStatus::NotRecorded);
    for (const Field* field : findChildren<Field*>())
        connect(field, &Field::edited, this, [this] {
            fold();
            emit edited();
        });
    fold();
}

// A reason only without a number, a list only of known allergies; what was typed there waits out of sight.
void DetailsCarePart::fold()
{
    m_absence->setVisible(m_nhsNumber->text().trimmed().isEmpty());
    m_allergies->setVisible(chosen(*m_allergyStatus, domain::AllergyStatus::NotRecorded) ==
                            domain::AllergyStatus::Known);
}

void DetailsCarePart::load(const DetailsTyped& typed)
{
    const auto& details = typed.details;
    m_nhsNumber->setText(onScreen(typed.nhsNumber));
    choose(*m_absence, typed.whyNoNumber);
    setCode(*m_ethnicity, m_lists.ethnicity, details.ethnicity);
    setCode(*m_language, m_lists.languages, details.language);
    m_needs->setText(onScreen(details.communicationNeeds));
    m_practice->setText(onScreen(details.generalPractice));
    choose(*m_allergyStatus, details.allergies.status);
    m_allergies->setText(inLines(details.allergies.list));
    fold();
}

void DetailsCarePart::collect(DetailsTyped& typed) const
{
    auto& details = typed.details;
    typed.nhsNumber = fromScreen(m_nhsNumber->text().trimmed());
    typed.whyNoNumber = chosen(*m_absence, domain::NhsNumberAbsence::NotAsked);
    details.ethnicity = fromScreen(m_ethnicity->key());
    details.language = fromScreen(m_language->key());
    details.communicationNeeds = fromScreen(m_needs->text().trimmed());
    details.generalPractice = fromScreen(m_practice->text().trimmed());
    const auto status = chosen(*m_allergyStatus, domain::AllergyStatus::NotRecorded);
    details.allergies = {status, {}};
    if (status == domain::AllergyStatus::Known) details.allergies.list = ofLines(m_allergies->text());
}

} // namespace keywork::ui
