#include "ui/today/due_section.h"

#include "ui/support/row_list.h"
#include "ui/support/section_heading.h"
#include "ui/support/segmented.h"
#include "ui/today/today_rows.h"

#include <algorithm>
#include <array>

namespace keywork::ui {

namespace {

constexpr std::array groups = {DueGroup::All, DueGroup::Overdue, DueGroup::Now, DueGroup::Open,
                               DueGroup::Opening};

QStringList groupNames()
{
    QStringList names;
    for (const auto group : groups) names << groupText(group, 0);
    return names;
}

} // namespace

DueSection::DueSection(const Theme& theme)
    : DueSection(theme, new SegmentedControl(theme, tr("Which due items"), groupNames(), SegmentLook::Chips))
{
}

DueSection::DueSection(const Theme& theme, SegmentedControl* filter)
    : TodaySection(theme, tr("Due"), {.columns = {cellColumn(), identityColumn(0), wrappingColumn()}},
                   filter),
      m_filter(filter)
{
    m_filter->setCurrent(0);
    connect(m_filter, &SegmentedControl::chosen, this, &DueSection::showGroup);
    connect(&list(), &RowList::acted, this,
            [this](int row) { emit settleWanted(m_shown.at(static_cast<std::size_t>(row))); });
}

void DueSection::show(const app::Today& today)
{
    m_due = today.due;
    m_nothing = nothingDue(today);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto count = std::count_if(m_due.begin(), m_due.end(), [&](const app::DueRow& row) {
            return isIn(groups.at(i), row.state);
        });
        m_filter->setAnswer(static_cast<int>(i), groupText(groups.at(i), static_cast<int>(count)));
    }
    showGroup();
    emit filled(static_cast<int>(m_due.size()));
}

void DueSection::showGroup()
{
    const auto group = groups.at(static_cast<std::size_t>(std::max(0, m_filter->current())));
    std::vector<app::Identity> people;
    m_shown.clear();
    for (const auto& row : m_due) {
        if (!isIn(group, row.state)) continue;
        m_shown.push_back(row.item);
        people.push_back(row.client);
    }
    list().setEmptyMessage(group == DueGroup::All ? m_nothing : tr("Nothing here."));
    showRows(dueRows(m_due, group), std::move(people));
}

} // namespace keywork::ui
