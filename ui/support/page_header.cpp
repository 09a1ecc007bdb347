#include "ui/support/page_header.h"

#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"

#include <QEvent>
#include <QLabel>

namespace keywork::ui {

PageHeader::PageHeader(const Theme& theme, const QString& title, const QString& detail, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_line(new FlowLayout(space::oneAndHalf, this)),
      m_title(makeLabel(theme, title, {TextRole::Title, QFont::DemiBold}, Wrapping::Wraps)),
      m_detail(makeLabel(theme, detail, {TextRole::Section, QFont::Normal, Ink::Text2}, Wrapping::Wraps))
{
    m_line->setContentsMargins(space::three, space::half, space::three, space::half);
    m_line->setLeastHeight(theme.height(Height::PageHeader));
    auto* left = new QWidget;
    m_left = new FlowLayout(space::oneAndHalf, left);
    m_left->addWidget(m_title);
    m_left->addWidget(m_detail);
    m_detail->setVisible(!detail.isEmpty());
    m_line->addWidget(left);
    m_line->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setDetail(const QString& detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void PageHeader::addBesideTitle(QWidget* widget)
{
    m_left->addWidget(widget);
}

void PageHeader::addAction(QWidget* widget)
{
    m_line->addWidget(widget);
}

void PageHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) m_line->setLeastHeight(m_theme.height(Height::PageHeader));
}

} // namespace keywork::ui
