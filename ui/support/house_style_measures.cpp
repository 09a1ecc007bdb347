#include "ui/support/house_style.h"

#include "ui/support/button_paint.h"
#include "ui/support/control_paint.h"

#include <QComboBox>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

// The half of the house style that says how large things are.
namespace keywork::ui {
namespace {

constexpr int fieldPadding = 10;

int fieldHeight(const Theme& theme, const QWidget* widget)
{
    return theme.height(controlSize(widget) == ControlSize::Small ? Height::Small : Height::Control);
}

int arrowWidth(const Theme& theme)
{
    return theme.grown(8) + 2 * fieldPadding;
}

QRect scrollHandle(const QStyleOptionSlider& bar)
{
    const bool isUpright = bar.orientation == Qt::Vertical;
    const int length = isUpright ? bar.rect.height() : bar.rect.width();
    const int range = bar.maximum - bar.minimum;
    constexpr int shortest = 32;
    const int handle = range <= 0
                           ? length
                           : std::max<int>(shortest, static_cast<int>(static_cast<qint64>(length) *
                                                                      bar.pageStep / (range + bar.pageStep)));
    const int at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                   std::max(0, length - handle), bar.upsideDown);
    return isUpright ? QRect(bar.rect.x(), bar.rect.y() + at, bar.rect.width(), handle)
                     : QRect(bar.rect.x() + at, bar.rect.y(), handle, bar.rect.height());
}

} // namespace

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return m_theme.grown(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 10;
    case PM_DefaultFrameWidth: return qobject_cast<const QTextEdit*>(widget) != nullptr ? 4 : 1;
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 4; // a gap of two and a ring of two
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap: return 0;
    case PM_TabBarTabHSpace: return 20;
    case PM_TabBarScrollButtonWidth: return smallestTarget;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize: return m_theme.grown(16);
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return space::half;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return space::one;
    case PM_ToolTipLabelFrameWidth: return 6;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_UnderlineShortcut: return m_mnemonicsShown ? 1 : 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_Transient:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration: return 0;
    case SH_FocusFrame_AboveWidget: return 1;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_LineEdit_PasswordCharacter: return 0x2022;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return buttonSize(m_theme, faceOf(*button, widget));
        break;
    case CT_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            return buttonSize(m_theme, faceOf(*button, widget));
        break;
    case CT_LineEdit: return {size.width() + 2 * fieldPadding, fieldHeight(m_theme, widget)};
    case CT_ComboBox:
        return {size.width() + 4 + fieldPadding + arrowWidth(m_theme), fieldHeight(m_theme, widget)};
    case CT_CheckBox:
    case CT_RadioButton:
        return QProxyStyle::sizeFromContents(type, option, size, widget)
            .expandedTo({smallestTarget, std::max(smallestTarget, m_theme.height(Height::Small))});
    case CT_ItemViewItem:
        return QProxyStyle::sizeFromContents(type, option, size, widget)
            .expandedTo({0, m_theme.height(Height::Row)});
    case CT_HeaderSection:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width() + space::one,
                m_theme.height(Height::Small) + 2};
    case CT_TabBarTab:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            const QFontMetrics metrics(m_theme.font(TextRole::Body, QFont::DemiBold));
            return {metrics.size(Qt::TextShowMnemonic, tab->text).width() + 22, m_theme.height(Height::Tabs)};
        }
        break;
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item == nullptr || item->menuItemType == QStyleOptionMenuItem::Separator) break;
        const QSize asked = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {asked.width() + space::two, std::max(asked.height(), m_theme.height(Height::Small) + 4)};
    }
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int padding =
            frame != nullptr && frame->lineWidth == 0 ? 0 : fieldPadding - 2; // Qt adds two of its own
        return option->rect.adjusted(padding, 0, -padding, 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                 SubControl subControl, const QWidget* widget) const
{
    const QRect rect = option->rect;
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar && control == CC_ScrollBar) {
        const QRect handle = scrollHandle(*bar);
        const bool isUpright = bar->orientation == Qt::Vertical;
        switch (subControl) {
        case SC_ScrollBarSlider: return handle;
        case SC_ScrollBarGroove: return rect;
        case SC_ScrollBarSubPage:
            return isUpright ? QRect(rect.topLeft(), QPoint(rect.right(), handle.top() - 1))
                             : QRect(rect.topLeft(), QPoint(handle.left() - 1, rect.bottom()));
        case SC_ScrollBarAddPage:
            return isUpright ? QRect(QPoint(rect.left(), handle.bottom() + 1), rect.bottomRight())
                             : QRect(QPoint(handle.right() + 1, rect.top()), rect.bottomRight());
        default: return {}; // no arrows at the ends
        }
    }
    if (control == CC_ComboBox) {
        const int arrow = arrowWidth(m_theme);
        if (subControl == SC_ComboBoxArrow) return {rect.right() + 1 - arrow, rect.y(), arrow, rect.height()};
        if (subControl == SC_ComboBoxEditField) return rect.adjusted(fieldPadding, 1, -arrow, -1);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

} // namespace keywork::ui
