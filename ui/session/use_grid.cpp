#include "ui/session/use_grid.h"

#include "ui/session/session_words.h"
#include "ui/session/substance_picker.h"
#include "ui/shell/words.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace keywork::ui {

namespace {

constexpr int columns = 6;

} // namespace

UseGrid::UseGrid(const Theme& theme, const domain::CodeList& substances, const domain::CodeList& routes,
                 QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_substances(substances),
      m_routes(routes),
      m_heading(new SectionHeading(theme, tr("Use since last time"))),
      m_asLastTime(m_heading->addLink(tr("Same as last time"), Icon::History)),
      m_addSubstance(m_heading->addLink(tr("Add substance"), Icon::Add)),
      m_picker(new SubstancePicker(theme, substances)),
      m_table(new QWidget),
      m_grid(new QGridLayout(m_table))
{
    setObjectName(QStringLiteral("use"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(m_heading);
    column->addWidget(m_table);
    column->addWidget(m_picker);
    m_picker->hide();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::two);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(use_column::substance, 1);
    for (const QString& word :
         {tr("Substance"), QString(), tr("Days"), tr("Amount a day"), tr("Route"), tr("Last time")})
        m_heads.push_back(makeLabel(theme, word, {TextRole::Caption, QFont::Medium, Ink::Text2},
                                    Wrapping::OneLine, m_table));
    connect(m_addSubstance, &QPushButton::clicked, this, &UseGrid::askForSubstance);
    connect(m_picker, &SubstancePicker::picked, this, [this](const QString& code) {
        m_picker->hide();
        emit substancePicked(code);
        const auto isPicked = [&](const auto& row) { return row->substance() == fromScreen(code); };
        const auto row = std::find_if(m_rows.begin(), m_rows.end(), isPicked);
        if (row != m_rows.end()) (*row)->focusDays();
    });
}

bool UseGrid::holds(const std::vector<app::UseFields>& rows) const
{
    return std::equal(
        rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const app::UseFields& fields, const auto& row) { return fields.substance == row->substance(); });
}

void UseGrid::load(const std::vector<app::UseFields>& rows, const std::vector<app::UseLastTime>& lastTime)
{
    if (!holds(rows)) remake(rows, lastTime);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto isSame = [&](const app::UseLastTime& last) { return last.substance == rows[i].substance; };
        const auto last = std::find_if(lastTime.begin(), lastTime.end(), isSame);
        const bool wasAsked = last != lastTime.end() && last->lastTime;
        m_rows[i]->load(rows[i], wasAsked ? useInWords(*last->lastTime, m_routes) : tr("Not asked"));
    }
}

void UseGrid::remake(const std::vector<app::UseFields>& rows, const std::vector<app::UseLastTime>& lastTime)
{
    m_rows.clear();
    for (QWidget* line : std::exchange(m_lines, {})) delete line;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto isSame = [&](const app::UseLastTime& last) { return last.substance == rows[i].substance; };
        const auto last = std::find_if(lastTime.begin(), lastTime.end(), isSame);
        const std::string label =
            last != lastTime.end() ? last->label : m_substances.label(rows[i].substance);
        auto row = std::make_unique<UseRow>(m_theme, rows[i].substance, onScreen(label), static_cast<int>(i),
                                            *m_table, m_routes);
        connect(row.get(), &UseRow::edited, this, &UseGrid::edited);
        m_rows.push_back(std::move(row));
        m_lines.push_back(makeHairline(Qt::Horizontal, m_table));
    }
    arrange();
}

void UseGrid::setSince(std::optional<Date> lastTime, Date day)
{
    const int days = lastTime ? daysBetween(*lastTime, day) : 0;
    m_heading->setCount(!lastTime  ? tr("nothing recorded before")
                        : days < 0 ? tr("the last one recorded is later: %1").arg(clinicalWithDay(*lastTime))
                                   : tr("since %1, %2").arg(clinicalWithDay(*lastTime), dayCount(days)));
    m_heads[use_column::days]->setText(lastTime && days > 0 ? tr("Days of %1").arg(days) : tr("Days"));
}

std::vector<app::UseFields> UseGrid::collect() const
{
    std::vector<app::UseFields> rows;
    for (const auto& row : m_rows) rows.push_back(row->collect());
    return rows;
}

void UseGrid::setReadOnly(bool readOnly)
{
    m_asLastTime->setEnabled(!readOnly);
    m_addSubstance->setEnabled(!readOnly);
    for (const auto& row : m_rows) row->setReadOnly(readOnly);
}

void UseGrid::focusFirst()
{
    if (m_rows.empty()) m_addSubstance->setFocus(Qt::OtherFocusReason);
    else m_rows.front()->focusAnswer();
}

void UseGrid::askForSubstance()
{
    m_picker->show();
    m_picker->setFocus(Qt::OtherFocusReason);
}

GridShape UseGrid::fitting() const
{
    int needed = (columns - 1) * m_grid->horizontalSpacing();
    int widest = 0;
    for (const auto& row : m_rows) widest = std::max(widest, row->leastWidth());
    needed += widest;
    return width() < needed ? GridShape::Narrow : GridShape::Wide;
}

// Qt's grid keeps empty lines, so it is emptied and filled again. The widgets stay: this also happens while
// the theme walks through them all.
void UseGrid::arrange()
{
    m_shape = fitting();
    while (QLayoutItem* item = m_grid->takeAt(0)) delete item;
    for (int i = 0; i < columns; ++i) {
        m_heads[static_cast<std::size_t>(i)]->setVisible(m_shape == GridShape::Wide && !m_rows.empty());
        m_grid->addWidget(m_heads[static_cast<std::size_t>(i)], 0, i);
    }
    int line = 1;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_grid->addWidget(m_lines[i], line, 0, 1, columns);
        line = m_rows[i]->place(*m_grid, line + 1, m_shape);
    }
}

void UseGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (fitting() != m_shape) arrange();
}

void UseGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_rows.empty()) arrange();
}

} // namespace keywork::ui
