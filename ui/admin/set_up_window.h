#pragma once

#include "ui/admin/set_up_presenter.h"
#include "ui/support/worker.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace keywork::ui {

class PeoplePart;
class ProblemSummary;
class Prompter;
class ScrollColumn;
class ServicePart;
class SheetPart;
class StatusLine;
class Theme;

// The first run of a service: its store is made here, step by step, before anybody can sign in to it.
class SetUpWindow : public QWidget {
    Q_OBJECT

public:
    SetUpWindow(const Theme& theme, const QString& folder, std::shared_ptr<const policy::Policy> policy,
                Prompter& prompter, QWidget* parent = nullptr);

    const SetUpPresenter& presenter() const { return m_presenter; }

signals:
    void made(const QString& folder); // and the person wants to sign in
    void practiceWanted();            // practise first

private:
    struct Workshop {}; // the store is made on a thread of its own

    void arrange();
    QWidget* makeFoot();
    QWidget* makeDone();
    void draw(const SetUpState& state);
    void next();
    void print(const QString& title, const QString& html, const QString& fileName);
    void focusStep(SetUpStep step);

    const Theme& m_theme;
    Prompter& m_prompter;
    Worker<Workshop> m_worker;
    SetUpPresenter m_presenter;
    SetUpStep m_shown = SetUpStep::Service;
    QLabel* m_title = nullptr;
    QLabel* m_place = nullptr; // "Step 1 of 3"
    ProblemSummary* m_problems = nullptr;
    ScrollColumn* m_scroll = nullptr;
    QStackedWidget* m_steps = nullptr;
    ServicePart* m_service = nullptr;
    PeoplePart* m_people = nullptr;
    SheetPart* m_sheet = nullptr;
    QLabel* m_doneText = nullptr;
    QPushButton* m_slips = nullptr;
    QPushButton* m_practice = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    StatusLine* m_status = nullptr;
};

} // namespace keywork::ui
