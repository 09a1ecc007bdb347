#pragma once

#include "app/page/episode_page.h"
#include "ui/support/problem_summary.h"

#include <QWidget>

namespace keywork::ui {

class ChoiceField;
class NoteField;

// What every change of the pathway says besides where it leads: whether it was decided together with the client, why,
// and for which absent worker, when the person does not work with the client themself.
class PathwayDecision : public QWidget {
    Q_OBJECT

public:
    using Problems = std::vector<ProblemSummary::Problem>;

    PathwayDecision(const Theme& theme, const app::EpisodePage& page, QWidget* parent = nullptr);

    void setReasonHint(const QString& hint);
    // What has not been answered here and nobody can take for granted.
    Problems problems() const;
    domain::DecidedWith decidedWith() const;
    std::string reason() const;
    std::string actingFor() const; // empty: for themself

private:
    bool m_isAnybodyAllocated; // else nobody is absent for whom one could act
    ChoiceField* m_together;
    NoteField* m_whyWithout;
    NoteField* m_reason;
    NoteField* m_actingFor;
};

} // namespace keywork::ui
