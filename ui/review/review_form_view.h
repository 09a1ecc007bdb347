#pragma once

#include "ui/review/review_presenter.h"
#include "ui/support/focus_watch.h"
#include "ui/support/theme.h"

#include <QWidget>

class QFrame;
class QPushButton;

namespace keywork::ui {

class AgreementQuestions;
class AnswerKeys;
class DateField;
class DraftStrip;
class NoteField;
class ProblemSummary;
class ReadinessFoot;
class ReviewBenefitsPart;
class ReviewCapitalPart;
class ReviewDecisionPart;
class ReviewGoalsPart;
class RowList;
class ScrollColumn;

// The review itself, drawn from its presenter: its parts and how far each is at the left, then and now in the middle,
// what signing will do at the foot.
class ReviewFormView : public QWidget {
    Q_OBJECT

public:
    ReviewFormView(const Theme& theme, ReviewPresenter& presenter, const Desk& desk,
                   QWidget* parent = nullptr);

    void focusFirst();
    void addGoal();
    void goToPart(int by); // from the part that has the focus: 1 the next, -1 the one before
    std::vector<QWidget*> regions() const;

    // To be bound to their actions.
    DraftStrip& strip() { return *m_strip; }
    QPushButton& saveButton();
    QPushButton& signButton();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void listenToParts();
    void load();
    void collect();
    void draw();
    void showParts();
    void showReadiness();
    void showProblems(const std::vector<FormProblem>& problems);
    void fitParts();
    void goTo(int part);
    QWidget* widgetOf(const QString& name) const;

    const Theme& m_theme;
    ReviewPresenter& m_presenter;
    DraftStrip* m_strip;
    QFrame* m_partsFrame;
    RowList* m_parts;
    ScrollColumn* m_column;
    ProblemSummary* m_problems;
    DateField* m_on;
    NoteField* m_participants;
    ReviewGoalsPart* m_goals;
    ReviewBenefitsPart* m_benefits;
    ReviewCapitalPart* m_capital;
    RowList* m_readiness;
    ReviewDecisionPart* m_decision;
    AgreementQuestions* m_agreement;
    ReadinessFoot* m_foot;
    AnswerKeys* m_keys;
    FocusWatch m_focus; // leaving any field is a moment to save
};

} // namespace keywork::ui
