#pragma once

#include "policy/policy.h"
#include "ui/client/details/details_fields.h"
#include "ui/support/problem_summary.h"

namespace keywork::ui {

class DetailsCarePart;
class DetailsContactPart;
class DetailsNamePart;

// Every field about a person, in its groups, for whoever lays them out: when they are registered, and later.
class DetailsForm : public QObject {
    Q_OBJECT

public:
    // The parts belong to whatever widget they are put in, which has to live as long as this.
    DetailsForm(const Theme& theme, const policy::CodeLists& lists, Date today, QObject* parent);

    QWidget* name() const; // the first group, beside which likely duplicates stand
    std::vector<QWidget*> rest() const;

    void load(const DetailsTyped& typed);
    DetailsTyped typed() const;
    // Something was typed or chosen since it was loaded.
    bool isTouched() const { return typed() != m_loaded; }
    void focusFirst();

signals:
    void edited();

private:
    DetailsNamePart* m_name;
    DetailsCarePart* m_care;
    DetailsContactPart* m_contact;
    DetailsTyped m_loaded;
};

// For the list at the top of the form, which marks the fields and takes the focus to the first.
std::vector<ProblemSummary::Problem> summarised(const DetailsProblems& problems);

} // namespace keywork::ui
