#pragma once

#include "ui/support/problem_summary.h"

#include "base/date.h"
#include "base/result.h"

#include <QWidget>

namespace keywork::ui {

class DateField;
class NoteField;

// What the client wants, in their words, and the day on which they said so.
class WishFields : public QWidget {
    Q_OBJECT

public:
    struct Wish {
        std::string words; // may still be empty: the domain says where it must not
        Date on;
    };
    using Problems = std::vector<ProblemSummary::Problem>;

    WishFields(const Theme& theme, Date today, QWidget* parent = nullptr);

    // Until the person writes another day.
    void proposeDay(Date on);
    bool isBlank() const;
    Result<Wish, Problems> collect() const;
    QWidget* firstEditor() const;

private:
    NoteField* m_words;
    DateField* m_on;
    bool m_dayWritten = false;
};

} // namespace keywork::ui
