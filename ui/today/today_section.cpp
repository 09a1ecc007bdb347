#include "ui/today/today_section.h"

#include "ui/support/row_list.h"
#include "ui/support/section_heading.h"

#include <QVBoxLayout>

namespace keywork::ui {

TodaySection::TodaySection(const Theme& theme, const QString& name, const RowLayout& layout,
                           QWidget* inHeading)
    : m_heading(new SectionHeading(theme, name)), m_list(new RowList(theme, name, layout))
{
    if (inHeading != nullptr) m_heading->addWidget(inHeading);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addWidget(m_heading);
    lines->addWidget(m_list);
    connect(m_list, &RowList::otherChosen, this, [this](int row, int other) {
        if (other == 0) emit recordWanted(m_people.at(static_cast<std::size_t>(row)).id);
    });
}

void TodaySection::fill(std::vector<Row> rows, std::vector<app::Identity> people)
{
    const auto count = static_cast<int>(rows.size());
    m_heading->setCount(QString::number(count));
    showRows(std::move(rows), std::move(people));
    emit filled(count);
}

void TodaySection::showRows(std::vector<Row> rows, std::vector<app::Identity> people)
{
    m_people = std::move(people);
    m_list->setRows(std::move(rows));
}

std::optional<app::Identity> TodaySection::personInHand() const
{
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_people.size()) return std::nullopt;
    return m_people[static_cast<std::size_t>(row)];
}

} // namespace keywork::ui
