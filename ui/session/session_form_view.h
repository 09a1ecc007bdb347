#pragma once

#include "ui/session/session_presenter.h"
#include "ui/support/focus_watch.h"
#include "ui/support/theme.h"

#include <QWidget>

class QPushButton;

namespace keywork::ui {

class AttendanceRow;
class DraftStrip;
class FactsRow;
class FormColumns;
class GivenPart;
class GoalsPart;
class NextPart;
class NotePart;
class NoticeStrip;
class OutcomePart;
class ProblemSummary;
class ReadinessFoot;
class RiskPart;
class UseGrid;

// The form itself, drawn from its presenter: strip, two columns, foot. It decides nothing.
class SessionFormView : public QWidget {
    Q_OBJECT

public:
    SessionFormView(const Theme& theme, SessionPresenter& presenter, const Desk& desk,
                    QWidget* parent = nullptr);

    // Where typing starts: the note, since the facts are filled in; or what is to be done about a lost draft.
    void focusFirst();
    void focusUse();
    void focusGiven();
    void focusRisks();
    void tickGoal(int goal); // from 0
    void addSubstance();
    std::vector<QWidget*> regions() const;

    // To be bound to their actions.
    DraftStrip& strip() { return *m_strip; }
    QPushButton& goOnButton();
    QPushButton& saveButton();
    QPushButton& signButton();
    QPushButton& asLastTimeButton();

signals:
    void interventionWanted(const domain::CodeEntry& intervention);
    void attemptWanted();
    void letterWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void load();
    void collect();
    void draw();
    void fold();
    void layOut();
    void listenToParts();
    void orderTabs();
    void showProblems(const std::vector<FormProblem>& problems);

    SessionPresenter& m_presenter;
    Desk m_desk;
    DraftStrip* m_strip;
    NoticeStrip* m_notice;
    FormColumns* m_columns;
    ProblemSummary* m_problems;
    FactsRow* m_facts;
    AttendanceRow* m_attendance;
    NotePart* m_note;
    UseGrid* m_use;
    OutcomePart* m_outcome;
    GivenPart* m_given;
    GoalsPart* m_goals;
    RiskPart* m_risks;
    NextPart* m_next;
    ReadinessFoot* m_foot;
    FormMode m_drawn = FormMode::Opening;
    FocusWatch m_focus; // leaving any field is a moment to save
};

} // namespace keywork::ui
