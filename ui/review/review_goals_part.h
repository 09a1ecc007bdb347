#pragma once

#include "app/review/review_form.h"
#include "ui/support/theme.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace keywork::ui {

class EntryColumn;
class GoalNowRow;
class SegmentedControl;
class SectionHeading;

// The goals of the plan, then and now, and those that are agreed at this review.
class ReviewGoalsPart : public QWidget {
    Q_OBJECT

public:
    ReviewGoalsPart(const Theme& theme, Date today, QWidget* parent = nullptr);

    void load(const app::ReviewFields& fields, const app::ReviewForm& form);
    void collect(app::ReviewFields& fields) const;
    std::vector<SegmentedControl*> questions() const;
    void focusFirst();
    void addGoal();

signals:
    void edited();

private:
    void makeRows(const app::ReviewForm& form);

    const Theme& m_theme;
    Date m_today;
    QStringList m_people;
    SectionHeading* m_heading;
    QVBoxLayout* m_lines;
    std::vector<GoalNowRow*> m_rows;
    EntryColumn* m_newGoals;
};

} // namespace keywork::ui
