#pragma once

#include "ui/support/theme.h"

#include <QPushButton>

namespace keywork::ui {

// A whole sentence that leads somewhere, in the colour of a link. It takes further lines where it has no room on one.
class SentenceLink : public QPushButton {
    Q_OBJECT

public:
    SentenceLink(const Theme& theme, const QString& sentence, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QFont inkFont() const;
    QRect linesIn(const QRect& place) const;

    const Theme& m_theme;
    QString m_sentence; // as it is read: it may hold an ampersand that is no mnemonic
};

} // namespace keywork::ui
