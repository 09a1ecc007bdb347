#pragma once

#include "app/page/episode_page.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/page_context.h"

class QLabel;

namespace keywork::ui {

class ChoiceField;
class DateField;
class NoteField;
class PathwayDecision;
class PhaseFindings;
class PhaseWish;

// Moves somebody to another phase. What is offered and what is asked for follow the day and the phase chosen.
class PhaseDialog : public FormDialog {
    Q_OBJECT

public:
    PhaseDialog(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                std::function<void()> done);
    void begin();

private:
    void addFields();
    void offerPhases();
    void followChoice();
    void askFindings();
    void showFindings(const std::vector<domain::Finding>& findings);
    std::optional<domain::Phase> chosen() const;
    std::optional<domain::Direction> way() const;
    Date day() const; // today until one is written
    domain::PhaseMove move(domain::Phase to, Date on) const;
    void addMissing(Problems& problems) const;
    void save();
    void saveMove(const domain::PhaseMove& move);

    PageContext m_context;
    domain::Episode m_episode;
    std::vector<domain::PhaseChange> m_history; // oldest first
    std::vector<domain::ClientWish> m_wishes;   // newest first
    std::vector<domain::Finding> m_readiness;   // of the chosen phase
    std::function<void()> m_done;
    ChoiceField* m_to;
    DateField* m_on;
    QLabel* m_stepBack;
    PhaseWish* m_wish;
    PhaseFindings* m_findings;
    NoteField* m_view;
    PathwayDecision* m_decision;
    int m_question = 0; // of several on their way only the answer to the last one counts
};

} // namespace keywork::ui
