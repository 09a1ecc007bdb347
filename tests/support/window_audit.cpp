#include "support/window_audit.h"

#include "support/settle.h"
#include "ui/support/row_list.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QFocusFrame>
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QWidget>

namespace keywork::test {
namespace {

constexpr int smallestTarget = 24;

QString described(const QWidget& widget)
{
    QString text = QString::fromLatin1(widget.metaObject()->className());
    if (!widget.objectName().isEmpty()) text += u'#' + widget.objectName();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        text += QStringLiteral(" “%1”").arg(label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        text += QStringLiteral(" “%1”").arg(button->text());
    return text;
}

QList<QWidget*> visibleIn(QWidget& window)
{
    QList<QWidget*> visible;
    const auto all = window.findChildren<QWidget*>();
    for (QWidget* widget : all)
        if (widget->isVisible()) visible << widget;
    return visible;
}

bool takesFocus(const QWidget& widget)
{
    // Proxies pass it on; a tool window's inner parts (the edit of a spin box) are named by their owner.
    return widget.focusPolicy() != Qt::NoFocus && widget.isEnabled() && widget.focusProxy() == nullptr;
}

QString accessibleName(QWidget& widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface != nullptr ? interface->text(QAccessible::Name) : QString();
}

bool hasRoom(QWidget& widget)
{
    if (auto* label = qobject_cast<QLabel*>(&widget)) {
        if (label->text().isEmpty()) return true;
        if (label->wordWrap())
            return label->height() >= label->heightForWidth(label->width()) &&
                   label->width() >= label->minimumSizeHint().width();
        return label->width() >= label->sizeHint().width() && label->height() >= label->sizeHint().height();
    }
    if (qobject_cast<QAbstractButton*>(&widget) != nullptr || qobject_cast<QComboBox*>(&widget) != nullptr) {
        const QSize needed =
            widget.minimumSizeHint().isValid() ? widget.minimumSizeHint() : widget.sizeHint();
        return widget.width() >= needed.width() && widget.height() >= needed.height();
    }
    if (auto* tabs = qobject_cast<QTabBar*>(&widget))
        return tabs->width() >= tabs->sizeHint().width() || tabs->usesScrollButtons();
    return widget.height() >= widget.minimumSizeHint().height();
}

// What it does not stand wholly inside of. What scrolls may lie below what is seen, but never beside it.
const QWidget* cutOffBy(const QWidget& widget)
{
    QRect place = widget.rect();
    for (const QWidget* inner = &widget; !inner->isWindow() && inner->parentWidget() != nullptr;
         inner = inner->parentWidget()) {
        const QWidget* outer = inner->parentWidget();
        place.translate(inner->pos());
        const auto* scrolled = qobject_cast<const QScrollArea*>(outer->parentWidget());
        if (scrolled != nullptr && scrolled->viewport() == outer)
            return place.left() < 0 || place.right() > outer->width() ? outer : nullptr;
        if (!outer->rect().contains(place)) return outer;
    }
    return nullptr;
}

} // namespace

QStringList namelessWidgets(QWidget& window)
{
    QStringList faults;
    const auto widgets = visibleIn(window);
    for (QWidget* widget : widgets) {
        if (!takesFocus(*widget)) continue;
        const QString name = accessibleName(*widget);
        if (name.trimmed().isEmpty())
            faults << described(*widget) + QStringLiteral(" has no accessible name");
        else if (name.contains(u'&') || name.endsWith(u':'))
            faults << described(*widget) + QStringLiteral(" is called “%1”").arg(name);
    }
    return faults;
}

QStringList smallTargets(QWidget& window)
{
    QStringList faults;
    const auto widgets = visibleIn(window);
    for (QWidget* widget : widgets)
        if (takesFocus(*widget) && (widget->width() < smallestTarget || widget->height() < smallestTarget))
            faults << described(*widget) +
                          QStringLiteral(" is only %1 by %2").arg(widget->width()).arg(widget->height());
    return faults;
}

QStringList clippedTexts(QWidget& window)
{
    QStringList faults;
    const auto widgets = visibleIn(window);
    for (QWidget* widget : widgets) {
        if (qobject_cast<QFocusFrame*>(widget) != nullptr) continue;
        if (const auto* list = qobject_cast<ui::RowList*>(widget); list != nullptr && list->isCramped())
            faults << described(*widget) +
                          QStringLiteral(" “%1” is too narrow for its rows").arg(list->accessibleName());
        const bool showsText = qobject_cast<QLabel*>(widget) != nullptr ||
                               qobject_cast<QAbstractButton*>(widget) != nullptr ||
                               qobject_cast<QTabBar*>(widget) != nullptr ||
                               qobject_cast<QComboBox*>(widget) != nullptr || widget->inherits("QLineEdit");
        if (!showsText) continue;
        if (const QWidget* outer = cutOffBy(*widget); outer != nullptr)
            faults << described(*widget) +
                          QStringLiteral(", %1 by %2 at %3,%4, is cut off by the %5 by %6 of ")
                              .arg(widget->width())
                              .arg(widget->height())
                              .arg(widget->x())
                              .arg(widget->y())
                              .arg(outer->width())
                              .arg(outer->height()) +
                          described(*outer);
        if (!hasRoom(*widget))
            faults << described(*widget) + QStringLiteral(" has %1 by %2 at %3,%4 and needs %5 by %6")
                                               .arg(widget->width())
                                               .arg(widget->height())
                                               .arg(widget->x())
                                               .arg(widget->y())
                                               .arg(widget->sizeHint().width())
                                               .arg(widget->sizeHint().height());
    }
    return faults;
}

QStringList faultsOf(QWidget& window)
{
    settle();
    return namelessWidgets(window) + smallTargets(window) + clippedTexts(window);
}

} // namespace keywork::test
