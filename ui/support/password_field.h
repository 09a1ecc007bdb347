#pragma once

#include "ui/support/line_field.h"

class QPushButton;

namespace keywork::ui {

// A password with "Show" inside its frame. Pasting is allowed (WCAG 2.2, 3.3.8).
class PasswordField : public LineField {
    Q_OBJECT

public:
    PasswordField(const Theme& theme, const QString& id, const QString& label, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setShown(bool shown);

    QPushButton* m_show;
};

} // namespace keywork::ui
