#pragma once

#include "app/session/session_form.h"
#include "ui/support/theme.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace keywork::ui {

class SectionHeading;

// The goals and steps of the care plan that were worked on in the session, as chips to tick; Ctrl+1 ticks the first
// goal.
class GoalsPart : public QWidget {
    Q_OBJECT

public:
    explicit GoalsPart(const Theme& theme, QWidget* parent = nullptr);

    void load(const app::SessionFields& fields, const std::vector<domain::Goal>& goals);
    void collect(app::SessionFields& fields) const;
    void setReadOnly(bool readOnly);
    bool isEmpty() const { return m_goals.empty(); }
    void focusFirst();
    void tick(int goal); // from 0

signals:
    void edited();

private:
    struct Ticked {
        std::int64_t id;
        QPushButton* chip;
    };

    void make(const std::vector<domain::Goal>& goals);
    QPushButton* makeChip(const QString& words, const QString& spoken, const QString& id);

    const Theme& m_theme;
    QVBoxLayout* m_lines;
    QWidget* m_box = nullptr;
    std::vector<Ticked> m_goals;
    std::vector<Ticked> m_steps;
};

} // namespace keywork::ui
