#include "ui/support/page_header.h"

#include "ui/support/labels.h"

#include <QHBoxLayout>
#include <QLabel>

namespace keywork::ui {

PageHeader::PageHeader(const Theme& theme, const QString& title, const QString& detail, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_line(new QHBoxLayout(this)), m_left(new QHBoxLayout)
    , m_title(makeLabel(theme, title, {TextRole::Title, QFont::DemiBold}))
    , m_detail(makeLabel(theme, detail, {TextRole::Section, QFont::Normal, Ink::Text2}))
{
    m_line->setContentsMargins(space::three, 0, space::three, 0);
    m_line->setSpacing(space::oneAndHalf);
    m_left->setSpacing(space::oneAndHalf);
    m_left->addWidget(m_title, 0, Qt::AlignVCenter);
    m_left->addWidget(m_detail, 0, Qt::AlignVCenter);
    m_line->addLayout(m_left);
    m_line->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString& title) { m_title->setText(title); }

void PageHeader::setDetail(const QString& detail) { m_detail->setText(detail); }

void PageHeader::addBesideTitle(QWidget* widget) { m_left->addWidget(widget, 0, Qt::AlignVCenter); }

void PageHeader::addAction(QWidget* widget) { m_line->addWidget(widget, 0, Qt::AlignVCenter); }

QSize PageHeader::sizeHint() const { return {m_line->sizeHint().width(), m_theme.height(Height::PageHeader)}; }

QSize PageHeader::minimumSizeHint() const
{
    return {m_line->minimumSize().width(), m_theme.height(Height::PageHeader)};
}

} // namespace keywork::ui
