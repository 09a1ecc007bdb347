#include "ui/draft/form_columns.h"

#include "ui/support/labels.h"
#include "ui/support/scroll_column.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>

namespace keywork::ui {

namespace {

constexpr int sideWidthAtFull = 348;
constexpr int narrowestAtFull = 1000; // for two columns

} // namespace

FormColumns::FormColumns(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_main(new ScrollColumn),
      m_sideFrame(new QFrame),
      m_side(new ScrollColumn)
{
    m_main->setColumnMargins({space::three, space::oneAndHalf, space::three, space::two});
    m_main->setGap(space::oneAndHalf);
    m_side->setColumnMargins({space::two, space::oneAndHalf, space::two, space::two});
    setGround(*m_sideFrame, Ground::Inset);
    auto* side = new QHBoxLayout(m_sideFrame);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(makeHairline(Qt::Vertical));
    side->addWidget(m_side);
    m_sideFrame->setFixedWidth(theme.grown(sideWidthAtFull));
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_main, 1);
    columns->addWidget(m_sideFrame);
}

void FormColumns::addMain(QWidget* widget)
{
    m_widgets.push_back({widget, Column::Main});
    m_main->add(widget);
}

void FormColumns::addSide(QWidget* widget)
{
    m_widgets.push_back({widget, Column::Side});
    (m_isTwo ? m_side : m_main)->add(widget);
}

QWidget* FormColumns::mainRegion() const
{
    return m_main;
}

QWidget* FormColumns::sideRegion() const
{
    return m_isTwo ? m_sideFrame : nullptr;
}

bool FormColumns::hasRoomForTwo() const
{
    return width() >= m_theme.grown(narrowestAtFull);
}

void FormColumns::arrange()
{
    m_isTwo = hasRoomForTwo();
    for (const auto& [widget, column] : m_widgets) {
        const bool isHidden = widget->isHidden();
        m_main->take(widget);
        m_side->take(widget);
        (m_isTwo && column == Column::Side ? m_side : m_main)->add(widget);
        widget->setVisible(!isHidden);
    }
    m_sideFrame->setFixedWidth(m_theme.grown(sideWidthAtFull));
    m_sideFrame->setVisible(m_isTwo);
}

void FormColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (hasRoomForTwo() != m_isTwo) arrange();
}

void FormColumns::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) arrange();
}

} // namespace keywork::ui
