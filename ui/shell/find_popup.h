#pragma once

#include "ui/support/row.h"
#include "ui/support/theme.h"

#include <QFrame>

namespace keywork::ui {

// The card that Find or do stands on: a border, the field's row with its icon, and the foot that tells the keys.
class FindPopup : public QFrame {
    Q_OBJECT

public:
    explicit FindPopup(const Theme& theme, QWidget* parent = nullptr);

    // The field's row does not stand at the top when there is a question over it.
    void setFieldTop(int top);
    int fieldHeight() const;
    int footHeight() const;
    int iconRoom() const; // what the icon takes left of the field

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_fieldTop = 0;
};

// Paints who or what a row is about: a person's name, date of birth and reference, or an action's name and, in grey,
// its detail. `currentKey` tells which row has the yellow ground in high contrast.
void paintWhoOrWhat(QPainter& painter, const Theme& theme, const QRect& rect, const Row& row,
                    const QString& currentKey);

} // namespace keywork::ui
