#pragma once

#include "domain/episode/episode.h"
#include "domain/episode/intervention.h"
#include "policy/policy.h"
#include "ui/support/problem_summary.h"

#include <QWidget>

namespace keywork::ui {

class ChoiceField;
class DateField;
class LineField;

// What is given within an episode: which, where, by whom, and its days from the referral for it to its end.
class InterventionForm : public QWidget {
    Q_OBJECT

public:
    using Problems = std::vector<ProblemSummary::Problem>;

    InterventionForm(const Theme& theme, const policy::CodeLists& lists, Date today,
                     QWidget* parent = nullptr);

    void load(const domain::Intervention& intervention);
    // `into` with what stands in the fields, or what is to be put right at which field.
    Result<domain::Intervention, Problems> collect(domain::Intervention into) const;
    QWidget* firstEditor() const;

private:
    void offerDetails(const domain::Code& kept);
    domain::InterventionType type() const;

    const policy::CodeLists& m_lists;
    ChoiceField* m_type;
    ChoiceField* m_detail;
    ChoiceField* m_setting;
    LineField* m_givenBy;
    DateField* m_referred;
    DateField* m_offered;
    DateField* m_started;
    DateField* m_ended;
    ChoiceField* m_ending;
};

// `refused` is what was to be saved in this episode.
ProblemSummary::Problem problemOf(domain::InterventionRefusal refusal, const domain::Intervention& refused,
                                  const domain::Episode& episode, Date today);

} // namespace keywork::ui
