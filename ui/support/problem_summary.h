#pragma once

#include "ui/support/theme.h"

#include <QFrame>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace keywork::ui {

class Field;
class StatusLabel;

// What must be put right before a form can be saved, at its top: one link for each problem, which leads to its field.
// Showing them marks the fields and moves the focus to the first of them. A problem goes once its field is edited.
class ProblemSummary : public QFrame {
    Q_OBJECT

public:
    struct Problem {
        QString sentence; // what to do
        QString fieldId;  // the objectName of the widget; empty: the problem is of the whole form
    };

    // `form` is searched for the fields.
    ProblemSummary(const Theme& theme, QWidget& form, QWidget* parent = nullptr);

    void showProblems(const std::vector<Problem>& problems);
    void clear();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void withdraw(Field& field, QWidget& line);
    QWidget* widgetOf(const QString& fieldId) const;
    Field* fieldOf(const QString& fieldId) const;
    // The sentence, which leads to its field, and the sentence at that field.
    QWidget* makeLine(const Problem& problem);

    const Theme& m_theme;
    QWidget& m_form;
    QVBoxLayout* m_column;
    QWidget* m_list = nullptr;
    StatusLabel* m_heading = nullptr;
    int m_count = 0;
};

} // namespace keywork::ui
