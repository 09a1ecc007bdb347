#pragma once

#include "ui/careplan/plan_presenter.h"
#include "ui/support/focus_watch.h"
#include "ui/support/theme.h"

#include <QWidget>

class QPushButton;

namespace keywork::ui {

class AgreementPart;
class DraftStrip;
class FormColumns;
class PlanAroundPart;
class PlanGoalsPart;
class PlanSelfPart;
class ProblemSummary;
class ReadinessFoot;
class RowList;
class SectionHeading;

// The form itself, drawn from its presenter: strip, two columns, foot. It decides nothing.
class PlanFormView : public QWidget {
    Q_OBJECT

public:
    PlanFormView(const Theme& theme, PlanPresenter& presenter, const Desk& desk, QWidget* parent = nullptr);

    void focusFirst();
    void addGoal();
    void addStep();
    std::vector<QWidget*> regions() const;

    // To be bound to their actions.
    DraftStrip& strip() { return *m_strip; }
    QPushButton& saveButton();
    QPushButton& signButton();
    QPushButton& templateButton() { return *m_template; }
    QPushButton& earlierButton() { return *m_earlier; }

private:
    void layOut();
    void load();
    void collect();
    void draw();
    void showFindings();
    void showProblems(const std::vector<FormProblem>& problems);

    PlanPresenter& m_presenter;
    DraftStrip* m_strip;
    FormColumns* m_columns;
    ProblemSummary* m_problems;
    QWidget* m_starts;
    QPushButton* m_template;
    QPushButton* m_earlier;
    PlanGoalsPart* m_goals;
    PlanAroundPart* m_around;
    SectionHeading* m_lacking;
    RowList* m_findings;
    PlanSelfPart* m_self;
    AgreementPart* m_agreement;
    ReadinessFoot* m_foot;
    FocusWatch m_focus; // leaving any field is a moment to save
};

} // namespace keywork::ui
