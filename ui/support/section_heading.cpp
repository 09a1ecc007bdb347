#include "ui/support/section_heading.h"

#include "ui/support/buttons.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace keywork::ui {

SectionHeading::SectionHeading(const Theme& theme, const QString& title, const QString& count,
                               QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_line(new FlowLayout(space::one, this)),
      m_title(makeLabel(theme, title, {TextRole::Section, QFont::DemiBold}, Wrapping::Wraps)),
      m_count(makeLabel(theme, count, {TextRole::Body, QFont::Normal, Ink::Text2}, Wrapping::Wraps))
{
    m_line->setContentsMargins(0, 0, 0, 1);
    m_line->setLeastHeight(theme.height(Height::Section));
    m_line->addWidget(m_title);
    m_line->addWidget(m_count);
    m_count->setVisible(!count.isEmpty());
    m_line->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

QString SectionHeading::title() const
{
    return m_title->text();
}

void SectionHeading::setTitle(const QString& title)
{
    m_title->setText(title);
}

void SectionHeading::setCount(const QString& count)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
}

QPushButton* SectionHeading::addLink(const QString& text, std::optional<Icon> icon)
{
    QPushButton* link = makeLink(m_theme, text, icon);
    m_line->addWidget(link);
    return link;
}

void SectionHeading::addWidget(QWidget* widget)
{
    m_line->addWidget(widget);
}

void SectionHeading::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Colour::Line));
}

void SectionHeading::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) m_line->setLeastHeight(m_theme.height(Height::Section));
}

} // namespace keywork::ui
