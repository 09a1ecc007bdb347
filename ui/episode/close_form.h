#pragma once

#include "app/page/episode_page.h"
#include "policy/policy.h"
#include "ui/support/problem_summary.h"

#include <QWidget>

class QVBoxLayout;

namespace keywork::ui {

class ChoiceField;
class DateField;
class NoteField;
class StatusLabel;

// How an episode ends: the class and its reason, the day, and for a planned completion what the findings ask for,
// each finding over the field that answers it.
class CloseForm : public QWidget {
    Q_OBJECT

public:
    using Problems = std::vector<ProblemSummary::Problem>;

    CloseForm(const Theme& theme, const policy::CodeLists& lists, const app::EpisodePage& page, Date today,
              QWidget* parent = nullptr);

    // As it stands, for the findings; without a class there is nothing to find.
    std::optional<domain::Ending> soFar() const;
    Result<domain::Ending, Problems> collect() const;
    void showFindings(const std::vector<domain::Finding>& findings);
    // The findings are not known: every field that one of them might ask for is there, so that closing stays possible.
    void showFieldsAlone();
    QWidget* firstEditor() const;

signals:
    void changed(); // something that the findings look at

private:
    enum class Asked { Always, UnlessMet };
    struct Answer {
        const char* rule;
        Asked asked;
        StatusLabel* status;
        QWidget* field;
    };

    void addFirstFields(Date today);
    void addAnswers(const app::EpisodePage& page);
    void addLastFields();
    void addAnswer(const char* rule, Asked asked, QWidget* field);
    void offerReasons();
    void add(QWidget* widget);

    const Theme& m_theme;
    const policy::CodeLists& m_lists;
    Date m_today;
    std::optional<domain::Episode> m_episode;
    std::optional<domain::Phase> m_phase;
    QVBoxLayout* m_column;
    ChoiceField* m_class = nullptr;
    ChoiceField* m_reason = nullptr;
    DateField* m_on = nullptr;
    QWidget* m_planned = nullptr; // what a planned completion asks for
    std::vector<Answer> m_answers;
    NoteField* m_fromThisPhase = nullptr;
    NoteField* m_exitOutcome = nullptr;
    ChoiceField* m_aftercare = nullptr;
    ChoiceField* m_wayBack = nullptr;
    NoteField* m_note = nullptr;
};

} // namespace keywork::ui
