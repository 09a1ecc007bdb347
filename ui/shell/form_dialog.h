#pragma once

#include "app/outcome.h"
#include "policy/policy.h"
#include "ui/shell/held_form.h"
#include "ui/shell/two_versions.h"
#include "ui/shell/words.h"
#include "ui/support/house_dialog.h"
#include "ui/support/problem_summary.h"

namespace keywork::ui {

class ReadingTrouble;
class VersionsView;

// A dialog with fields: what is wrong stands at its top and the first field at fault has the focus. It closes only
// once what was asked for has been done, and nothing can be typed in it while that is under way. F1 tells of the page
// under it.
class FormDialog : public HouseDialog {
    Q_OBJECT

public:
    using Problems = std::vector<ProblemSummary::Problem>;

    FormDialog(const Theme& theme, const QString& title, const QString& id, QWidget& over);

    QPushButton* addAnswers(const QString& agree, const QString& decline);
    // Asked when the person agrees; it starts the work and later calls finish() or showProblems().
    void setWork(std::function<void()> work);
    // The work came to this: the form can be put right and sent once more.
    void showProblems(const Problems& problems);
    // The work met what somebody else saved: both versions stand in place of the fields until one of each is chosen.
    // Agreeing then hands them to `save`; *Back to the form* leads to the fields as they were typed.
    void letChoose(const TwoVersions& versions, std::function<void(const VersionChoices&)> save);
    // The same where they saved what has no field here: it is read above the fields.
    void tellOf(const TwoVersions& news);
    // Something beside the fields could not be read. Says nothing about the work, which may be under way meanwhile;
    // `again` asks once more, and withdrawProblem() follows when it was read.
    void tellProblem(const QString& sentence, std::function<void()> again);
    void withdrawProblem();
    void finish();
    // Not while the work is under way: what came of it is said here. Asks when something was typed.
    void reject() override;

    // Why the use case was not done; `ofRefusal` says it of a refusal, and at which field it is put right.
    template <class Refusal, class OfRefusal>
    void showProblem(const app::Problem<Refusal>& problem, const policy::Policy& policy,
                     const OfRefusal& ofRefusal)
    {
        if (const auto* refusal = std::get_if<Refusal>(&problem)) return showProblems({ofRefusal(*refusal)});
        showProblems({{why(problem, policy, [](Refusal) { return QString(); }), {}}});
    }

    // What every refusal comes to, whatever the use case.
    template <class Refusal, class Sentence>
    static QString why(const app::Problem<Refusal>& problem, const policy::Policy& policy,
                       const Sentence& ofRefusal)
    {
        if (const auto* refusal = std::get_if<Refusal>(&problem)) return ofRefusal(*refusal);
        if (const auto* trouble = std::get_if<app::Trouble>(&problem)) return sentence(*trouble);
        return sentence(std::get<app::Stale>(problem), policy);
    }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* startFields();
    void begin();
    void backToFields();

    const Theme& m_theme;
    ProblemSummary* m_problems;
    ReadingTrouble* m_trouble;
    VersionsView* m_versions;
    QWidget* m_fields;
    bool m_isTouched = false;
    HeldForm m_form;           // held: the work is under way. One press, one deed
    QPointer<QWidget> m_place; // in the fields, while versions are chosen from
    std::function<void()> m_work;
    std::function<void(const VersionChoices&)> m_saveChosen; // while versions are chosen from
};

} // namespace keywork::ui
