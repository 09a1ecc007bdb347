#pragma once

#include "domain/episode/opening.h"
#include "policy/policy.h"
#include "ui/support/problem_summary.h"

#include <QWidget>

namespace keywork::ui {

class ChoiceField;
class DateField;
class LineField;
class NoteField;

// Who referred the person, and when.
class ReferralPart : public QWidget {
    Q_OBJECT

public:
    ReferralPart(const Theme& theme, const policy::CodeLists& lists, Date today, QWidget* parent = nullptr);

    // A day that is no day, else what was written.
    Result<domain::Referral, ProblemSummary::Problem> collect() const;

signals:
    void edited();

private:
    ChoiceField* m_source;
    DateField* m_on;
    LineField* m_by;
};

// Asked of somebody who comes back: what will be different this time.
class DifferencePart : public QWidget {
    Q_OBJECT

public:
    explicit DifferencePart(const Theme& theme, QWidget* parent = nullptr);

    std::string text() const;

signals:
    void edited();

private:
    NoteField* m_note;
};

// What to put right, and where.
ProblemSummary::Problem problemOf(domain::OpenEpisodeRefusal refusal);

} // namespace keywork::ui
