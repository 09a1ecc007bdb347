#pragma once

#include "ui/support/icons.h"

#include <QAbstractButton>

namespace keywork::ui {

// Wide: icon, word and count in one line. Narrow: the icon over the word, for windows of 1024 px.
enum class RailShape { Wide, Narrow };

// One entry of the rail: a page that can be gone to, with its Alt-letter and what waits there.
class NavigationButton : public QAbstractButton {
    Q_OBJECT

public:
    // `word` carries the mnemonic: "&Today".
    NavigationButton(const Theme& theme, Icon icon, const QString& word, QWidget* parent = nullptr);

    void setCount(int count); // 0: none is shown
    void setShape(RailShape shape);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void nextCheckState() override {} // where the person is, is told from outside

private:
    void paintGround(QPainter& painter) const;
    void paintWide(QPainter& painter, const QColor& ink) const;
    void paintNarrow(QPainter& painter, const QColor& ink) const;
    QFont font() const;
    QColor iconInk() const;

    const Theme& m_theme;
    Icon m_icon;
    QString m_word;
    int m_count = 0;
    RailShape m_shape = RailShape::Wide;
};

} // namespace keywork::ui
