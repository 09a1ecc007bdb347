#include "ui/support/labels.h"

#include <QFrame>
#include <QLabel>
#include <QPalette>

namespace keywork::ui {

void setInk(QWidget& widget, Ink ink)
{
    switch (ink) {
    case Ink::Text: widget.setForegroundRole(QPalette::WindowText); return;
    case Ink::Text2: widget.setForegroundRole(QPalette::PlaceholderText); return;
    case Ink::Accent: widget.setForegroundRole(QPalette::Link); return;
    }
}

QLabel* makeLabel(const Theme& theme, const QString& text, TextLook look, Wrapping wrapping, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wrapping == Wrapping::Wraps);
    setTextRole(*label, theme, look.role, look.weight);
    setInk(*label, look.ink);
    return label;
}

QFrame* makeHairline(Qt::Orientation orientation, QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::NoFrame);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    if (orientation == Qt::Horizontal) line->setFixedHeight(1);
    else line->setFixedWidth(1);
    return line;
}

void setGround(QWidget& widget, Ground ground)
{
    widget.setAutoFillBackground(true);
    switch (ground) {
    case Ground::Window: widget.setBackgroundRole(QPalette::Window); return;
    case Ground::Page: widget.setBackgroundRole(QPalette::Base); return;
    case Ground::Inset: widget.setBackgroundRole(QPalette::AlternateBase); return;
    }
}

} // namespace keywork::ui
