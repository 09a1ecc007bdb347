#pragma once

#include "ui/support/icons.h"
#include "ui/support/status_shape.h"

#include <QLabel>

#include <optional>

namespace keywork::ui {

// What a chip says: a shape or an icon, a word, a detail; `sentence` is the whole of it, with date and author, for the
// tip and the screen reader.
struct ChipText {
    QString word;
    QString detail = {};
    QString sentence = {};
    std::optional<StatusKind> status = {};
    std::optional<Icon> icon = {};
};

// A small fact that stays in view. Tab reaches it, so that it can be read aloud; it does nothing.
class Chip : public QLabel {
    Q_OBJECT

public:
    Chip(const Theme& theme, ChipText text, QWidget* parent = nullptr);

    const ChipText& chip() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int markSide() const;

    const Theme& m_theme;
    ChipText m_text;
};

// A quiet word in a hairline frame: "Version 4, current".
class Tag : public QLabel {
    Q_OBJECT

public:
    Tag(const Theme& theme, const QString& text, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace keywork::ui
