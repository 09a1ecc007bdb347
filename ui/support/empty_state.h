#pragma once

#include "ui/support/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace keywork::ui {

// What stands where a list would: why it is empty, in words, and the one thing to do about it, if there is one.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const Theme& theme, const QString& sentence, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    QPushButton* setAction(const QString& text, const QString& chord = {});

private:
    const Theme& m_theme;
    QLabel* m_sentence;
    QPushButton* m_action = nullptr;
};

} // namespace keywork::ui
