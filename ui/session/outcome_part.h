#pragma once

#include "app/session/session_form.h"
#include "policy/policy.h"
#include "ui/support/theme.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace keywork::ui {

class NoteField;
class SectionHeading;

// In the place of the note when nobody came: a few words about it, and what follows a missed appointment.
class OutcomePart : public QWidget {
    Q_OBJECT

public:
    OutcomePart(const Theme& theme, const policy::Policy& policy, QWidget* parent = nullptr);

    void load(const app::SessionFields& fields, const app::SessionForm& form);
    void collect(app::SessionFields& fields) const;
    void setReadOnly(bool readOnly);
    // The outcome stands in the record: attempts can be recorded and the letter printed.
    void showRecorded();

signals:
    void edited();
    void attemptWanted();
    void letterWanted();

private:
    void showChain(const app::SessionFields& fields, const app::SessionForm& form);

    const Theme& m_theme;
    const policy::Policy& m_policy;
    NoteField* m_note;
    QWidget* m_chain;
    QVBoxLayout* m_steps;
    QPushButton* m_attempt;
    QPushButton* m_letter;
    QStringList m_shown;
};

} // namespace keywork::ui
