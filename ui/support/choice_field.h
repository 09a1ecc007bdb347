#pragma once

#include "ui/support/field.h"

#include <QComboBox>

#include <vector>

namespace keywork::ui {

// One of a few answers. The key is what is stored and passed on, the text what is shown.
struct Choice {
    QString key;
    QString text;
};

class ChoiceField : public Field {
    Q_OBJECT

public:
    ChoiceField(const Theme& theme, const QString& id, const QString& label,
                const std::vector<Choice>& choices = {}, QWidget* parent = nullptr);

    // Keeps the chosen key when it is still there.
    void setChoices(const std::vector<Choice>& choices);
    // The text shown while nothing has been chosen; without one, the first choice is chosen.
    void setPlaceholder(const QString& text);
    QString key() const; // empty: nothing chosen
    void setKey(const QString& key);
    QComboBox& box() { return *m_box; }

private:
    QComboBox* m_box;
};

} // namespace keywork::ui
