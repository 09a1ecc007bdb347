#pragma once

#include "domain/episode/start_snapshot.h"
#include "policy/policy.h"
#include "ui/support/problem_summary.h"

#include <QWidget>

namespace keywork::ui {

class ChoiceField;
class DateField;
class FieldRow;
class LineField;
class NumberField;

// The fields of a start snapshot: up to three substances, how the person lived, and consent to the national return.
// Nothing in it has to be filled in; what is left is "not recorded".
class StartFields : public QWidget {
    Q_OBJECT

public:
    using Problems = std::vector<ProblemSummary::Problem>;

    StartFields(const Theme& theme, const policy::CodeLists& lists, Date today, QWidget* parent = nullptr);

    void load(const domain::StartSnapshot& start);
    // As the domain accepts it, or what is to be put right at which field.
    Result<domain::StartSnapshot, Problems> collect() const;

signals:
    void edited();

private:
    struct SubstanceRow {
        ChoiceField* substance;
        ChoiceField* route;
        NumberField* age;
        NumberField* days;
    };

    void addSubstances();
    void addCircumstances();
    void addConsent(Date today);
    void addHeading(const QString& title);
    FieldRow* addRow(const std::vector<QWidget*>& fields);
    domain::StartSnapshot written() const;
    Problems notUnderstood() const;

    const Theme& m_theme;
    const policy::CodeLists& m_lists;
    std::vector<SubstanceRow> m_substances;
    ChoiceField* m_injecting = nullptr;
    ChoiceField* m_accommodation = nullptr;
    ChoiceField* m_employment = nullptr;
    ChoiceField* m_parental = nullptr;
    NumberField* m_children = nullptr;
    ChoiceField* m_previously = nullptr;
    ChoiceField* m_consent = nullptr;
    DateField* m_consentOn = nullptr;
    LineField* m_leaflet = nullptr;
};

// What is wrong with a snapshot, at the field where it is put right.
ProblemSummary::Problem problemOf(domain::SnapshotRefusal refusal, const domain::StartSnapshot& start);

} // namespace keywork::ui
