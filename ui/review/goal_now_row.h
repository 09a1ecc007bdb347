#pragma once

#include "app/review/review_form.h"
#include "ui/support/theme.h"

#include <QWidget>

namespace keywork::ui {

class NoteField;
class NumberField;
class RatingLine;
class SegmentedControl;

// One goal then and now: what the client said of it, what they say today, how they rate it, and whether it is better.
class GoalNowRow : public QWidget {
    Q_OBJECT

public:
    // `place`: 1 is the first.
    GoalNowRow(const Theme& theme, const app::GoalThen& then, int sessionsSince, int place,
               QWidget* parent = nullptr);

    void load(const app::GoalNowFields& now);
    app::GoalNowFields collect() const;
    SegmentedControl& answer() { return *m_progress; }
    void focusFirst();

signals:
    void edited();

private:
    QWidget* makeThen(const Theme& theme, const app::GoalThen& then);
    QWidget* makeNow(const Theme& theme);
    QWidget* makeSince(const Theme& theme, const app::GoalThen& then, int sessionsSince);
    void showRating();

    std::int64_t m_goal;
    std::optional<domain::Rating> m_ratedThen;
    NoteField* m_words;
    NumberField* m_rating;
    RatingLine* m_line;
    SegmentedControl* m_progress;
};

} // namespace keywork::ui
