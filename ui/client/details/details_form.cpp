#include "ui/client/details/details_form.h"

#include "ui/client/details/details_care_part.h"
#include "ui/client/details/details_contact_part.h"
#include "ui/client/details/details_name_part.h"

namespace keywork::ui {

DetailsForm::DetailsForm(const Theme& theme, const policy::CodeLists& lists, Date today, QObject* parent)
    : QObject(parent),
      m_name(new DetailsNamePart(theme, today)),
      m_care(new DetailsCarePart(theme, lists)),
      m_contact(new DetailsContactPart(theme, lists))
{
    connect(m_name, &DetailsNamePart::edited, this, &DetailsForm::edited);
    connect(m_care, &DetailsCarePart::edited, this, &DetailsForm::edited);
    connect(m_contact, &DetailsContactPart::edited, this, &DetailsForm::edited);
    load({});
}

QWidget* DetailsForm::name() const
{
    return m_name;
}

std::vector<QWidget*> DetailsForm::rest() const
{
    return {m_care, m_contact};
}

void DetailsForm::load(const DetailsTyped& typed)
{
    m_name->load(typed);
    m_care->load(typed);
    m_contact->load(typed);
    m_loaded = this->typed();
}

DetailsTyped DetailsForm::typed() const
{
    DetailsTyped typed;
    m_name->collect(typed);
    m_care->collect(typed);
    m_contact->collect(typed);
    return typed;
}

void DetailsForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

std::vector<ProblemSummary::Problem> summarised(const DetailsProblems& problems)
{
    std::vector<ProblemSummary::Problem> list;
    for (const auto& problem : problems) list.push_back({problem.sentence, problem.fieldId});
    return list;
}

} // namespace keywork::ui
