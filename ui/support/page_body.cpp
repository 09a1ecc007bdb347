#include "ui/support/page_body.h"

#include "ui/support/labels.h"
#include "ui/support/look.h"
#include "ui/support/scroll_column.h"
#include "ui/support/segmented.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace keywork::ui {
namespace {

constexpr int sideWidthAtFull = 348;
constexpr int narrowestForTwo = 1000; // for two columns
constexpr int largestTextForTwo = 125;

} // namespace

PageBody::PageBody(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_row(new SegmentedControl(theme, tr("Sections"), {})),
      m_main(new ScrollColumn),
      m_sideFrame(new QFrame),
      m_side(new ScrollColumn)
{
    auto* left = new QVBoxLayout;
    left->setSpacing(space::oneAndHalf);
    m_rowLine = new QHBoxLayout;
    m_rowLine->addWidget(m_row, 0, Qt::AlignLeft);
    left->addLayout(m_rowLine);
    left->addWidget(m_main);
    m_main->setColumnMargins({space::three, 0, space::three, space::two});

    setGround(*m_sideFrame, Ground::Inset);
    auto* side = new QGridLayout(m_sideFrame);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(makeHairline(), 0, 0, 1, 2);
    side->addWidget(makeHairline(Qt::Vertical), 1, 0);
    side->addWidget(m_side, 1, 1);
    m_side->setColumnMargins({space::two, 0, space::two, space::two});

    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addLayout(left, 1);
    columns->addWidget(m_sideFrame);
    m_row->hide();
    connect(m_row, &SegmentedControl::chosen, this, [this](int index) {
        m_chosen = index;
        showChosen();
    });
    arrange(fitting());
}

int PageBody::addSection(PageColumn column, const QString& name, QWidget* section)
{
    m_sections.push_back({column, name, section});
    nameSegments();
    arrange(m_arrangement);
    return static_cast<int>(m_sections.size()) - 1;
}

void PageBody::setSectionName(int section, const QString& name)
{
    m_sections.at(static_cast<std::size_t>(section)).name = name;
    m_row->setAnswer(section, name);
}

void PageBody::setSectionShown(int section, bool shown)
{
    m_sections.at(static_cast<std::size_t>(section)).isShown = shown;
    showChosen();
}

void PageBody::showSection(int section)
{
    m_chosen = section;
    showChosen();
    m_main->ensureWidgetVisible(m_sections.at(static_cast<std::size_t>(section)).widget);
}

QWidget* PageBody::mainRegion() const
{
    return m_main;
}

QWidget* PageBody::sideRegion() const
{
    return m_sideFrame->isHidden() ? nullptr : m_sideFrame;
}

void PageBody::nameSegments()
{
    QStringList names;
    for (const Section& section : m_sections) names << section.name;
    m_row->setAnswers(names);
    m_row->setCurrent(m_chosen);
}

PageBody::Arrangement PageBody::fitting() const
{
    if (m_theme.appearance().textPercent > largestTextForTwo) return Arrangement::OneAtATime;
    return width() < narrowestForTwo ? Arrangement::Stacked : Arrangement::TwoColumns;
}

void PageBody::arrange(Arrangement arrangement)
{
    m_arrangement = arrangement;
    const bool isTwo = arrangement == Arrangement::TwoColumns;
    for (Section& section : m_sections) {
        m_main->take(section.widget);
        m_side->take(section.widget);
    }
    bool hasSide = false;
    for (const PageColumn column : {PageColumn::Main, PageColumn::Side})
        for (Section& section : m_sections) {
            if (section.column != column) continue;
            hasSide = hasSide || column == PageColumn::Side;
            (isTwo && column == PageColumn::Side ? m_side : m_main)->add(section.widget);
        }
    m_sideFrame->setVisible(isTwo && hasSide);
    m_sideFrame->setFixedWidth(m_theme.grown(sideWidthAtFull));
    const bool hasRow = arrangement == Arrangement::OneAtATime && m_sections.size() > 1;
    m_row->setVisible(hasRow);
    m_rowLine->setContentsMargins(space::three, hasRow ? space::one : 0, space::three, 0);
    showChosen();
}

void PageBody::showChosen()
{
    const auto shown = [this](int index) { return m_sections[static_cast<std::size_t>(index)].isShown; };
    const int count = static_cast<int>(m_sections.size());
    if (m_chosen < count && !shown(m_chosen))
        for (int index = count - 1; index >= 0; --index)
            if (shown(index)) m_chosen = index;
    for (int index = 0; index < count; ++index) {
        const bool isChosen = m_arrangement != Arrangement::OneAtATime || index == m_chosen;
        m_sections[static_cast<std::size_t>(index)].widget->setVisible(shown(index) && isChosen);
        m_row->setAnswerShown(index, shown(index));
    }
    m_row->setCurrent(m_chosen);
}

void PageBody::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (fitting() != m_arrangement) arrange(fitting());
    const bool isTight = m_row->sizeHint().width() > width() - 2 * space::three;
    if (isTight) setControlSize(*m_row, ControlSize::Small);
}

void PageBody::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange) return;
    setControlSize(*m_row, ControlSize::Normal);
    arrange(fitting());
}

} // namespace keywork::ui
