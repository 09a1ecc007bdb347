#pragma once

#include "ui/support/theme.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace keywork::ui {

class StatusLabel;

// In a form: something that was to be shown beside the fields could not be read, and the way to ask for it again. It
// marks no field and takes no focus, for nothing that was typed is wrong.
class ReadingTrouble : public QWidget {
    Q_OBJECT

public:
    explicit ReadingTrouble(const Theme& theme, QWidget* parent = nullptr);

    void tell(const QString& sentence, std::function<void()> again);
    void clear();

private:
    StatusLabel* m_sentence;
    QPushButton* m_tryAgain;
    std::function<void()> m_again;
};

} // namespace keywork::ui
