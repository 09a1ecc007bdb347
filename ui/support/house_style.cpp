#include "ui/support/house_style.h"

#include "ui/support/button_paint.h"
#include "ui/support/control_paint.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>

namespace keywork::ui {
namespace {

FieldFrame frameOf(const QStyleOption& option, const QWidget* widget)
{
    return {option.state.testFlag(QStyle::State_HasFocus), option.state.testFlag(QStyle::State_Enabled),
            isMarkedWrong(widget)};
}

// A field to write in; what is only read has no frame.
bool isTextArea(const QWidget* widget)
{
    const auto* area = qobject_cast<const QTextEdit*>(widget);
    return area != nullptr && area->frameShape() != QFrame::NoFrame;
}

} // namespace

HouseStyle::HouseStyle(const Theme& theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme) {}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            paintField(*painter, m_theme, option->rect, frameOf(*option, widget));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: paintCheckBox(*painter, m_theme, option->rect, option->state); return;
    case PE_IndicatorRadioButton: paintRadioButton(*painter, m_theme, option->rect, option->state); return;
    case PE_FrameFocusRect:   // the ring round the whole control says it
    case PE_PanelItemViewRow: // its items paint it
        return;
    case PE_PanelItemViewItem:
        if (const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            paintViewRow(*painter, m_theme, *row);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1),
                          m_theme.colour(Colour::Line));
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const Qt::TextFlag mnemonics = m_mnemonicsShown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        button && element == CE_PushButton) {
        ButtonFace face = faceOf(*button, widget);
        face.mnemonics = mnemonics;
        return paintButton(*painter, m_theme, option->rect, face, option->state);
    }
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
        if (element == CE_TabBarTabShape) return paintTab(*painter, m_theme, *tab);
        if (element == CE_TabBarTabLabel) return paintTabLabel(*painter, m_theme, *tab, mnemonics);
    }
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        header && element == CE_Header)
        return paintHeaderSection(*painter, m_theme, *header);
    if (element == CE_HeaderEmptyArea) return;
    if (element == CE_FocusFrame) return paintFocusRing(*painter, m_theme, option->rect);
    if (element == CE_ShapedFrame && isTextArea(widget))
        return paintField(*painter, m_theme, option->rect, frameOf(*option, widget));
    if (const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        row && element == CE_ItemViewItem) {
        QStyleOptionViewItem ours(*row); // rows are not selected text: their own colours
        ours.palette.setColor(QPalette::HighlightedText, m_theme.colour(Colour::OnSelected));
        return QProxyStyle::drawControl(element, &ours, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        button && control == CC_ToolButton) {
        ButtonFace face = faceOf(*button, widget);
        face.mnemonics = m_mnemonicsShown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
        return paintButton(*painter, m_theme, option->rect, face, option->state);
    }
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar && control == CC_ScrollBar)
        return paintScrollBar(*painter, m_theme, *bar,
                              subControlRect(control, bar, SC_ScrollBarSlider, widget));
    if (control == CC_ComboBox) {
        paintField(*painter, m_theme, option->rect, frameOf(*option, widget));
        return paintDropArrow(*painter, m_theme, subControlRect(control, option, SC_ComboBoxArrow, widget));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void HouseStyle::polish(QApplication* application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
    connect(application, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { moveFocusRing(now); });
}

void HouseStyle::unpolish(QApplication* application)
{
    application->removeEventFilter(this);
    disconnect(application, nullptr, this, nullptr);
    delete m_focusRing;
    QProxyStyle::unpolish(application);
}

// Fields, lists and segments show the focus inside themselves; everything else gets the ring round it.
void HouseStyle::moveFocusRing(QWidget* now)
{
    const bool isRinged =
        (qobject_cast<QAbstractButton*>(now) != nullptr || qobject_cast<QLabel*>(now) != nullptr) &&
        !showsOwnFocus(now);
    if (!isRinged) {
        if (m_focusRing) m_focusRing->setWidget(nullptr);
        return;
    }
    if (!m_focusRing) m_focusRing = new QFocusFrame;
    m_focusRing->setWidget(now);
}

bool HouseStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt)
        showMnemonics(true);
    if (event->type() == QEvent::KeyRelease && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt)
        showMnemonics(false);
    if (event->type() == QEvent::WindowDeactivate) showMnemonics(false);
    return QProxyStyle::eventFilter(watched, event);
}

void HouseStyle::showMnemonics(bool shown)
{
    if (shown == m_mnemonicsShown) return;
    m_mnemonicsShown = shown;
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        const auto widgets = window->findChildren<QWidget*>();
        for (QWidget* widget : widgets) widget->update();
    }
}

} // namespace keywork::ui
