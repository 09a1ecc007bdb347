#include "ui/client/history/history_tab.h"

#include "base/clock.h"
#include "ui/client/history/field_words.h"
#include "ui/shell/core_access.h"
#include "ui/shell/words.h"
#include "ui/support/labels.h"
#include "ui/support/row_list.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"
#include "ui/words/record_words.h"

#include <QVBoxLayout>

namespace keywork::ui {

namespace {

constexpr int pageSize = 200;

} // namespace

HistoryTab::HistoryTab(const TabContext& context, QWidget* parent)
    : ClientTab(TabName::History, tr("History"), parent),
      m_context(context),
      m_heading(new SectionHeading(context.page.theme, tr("History"))),
      m_list(new RowList(context.page.theme, tr("History"),
                         {.columns = {cellColumn(), cellColumn(), cellColumn(0, 1), cellColumn(1)}},
                         ListHeight::Scroll))
{
    setGround(*this, Ground::Page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::three, space::one, space::three, space::one);
    whole->setSpacing(0);
    whole->addWidget(m_heading);
    whole->addWidget(m_list, 1);
    m_list->setEmptyMessage(tr("Nothing has been recorded yet."));
    connect(m_list, &RowList::acted, this, [this](int row) {
        if (row == static_cast<int>(m_history.rows.size())) read(m_history.rows.back().write.sequence);
    });
}

void HistoryTab::refresh()
{
    read(std::nullopt);
}

void HistoryTab::read(std::optional<domain::WriteSequence> before)
{
    m_context.page.core.read(
        this,
        [id = m_context.client, before](app::Workspace& workspace) {
            return app::history(workspace, id, before, pageSize);
        },
        [this, more = before.has_value()](const app::Reading<app::History>& reading) {
            if (!reading) return m_list->setEmptyMessage(sentence(reading.error()));
            if (!more) m_history.rows.clear();
            m_history.rows.insert(m_history.rows.end(), reading->rows.begin(), reading->rows.end());
            m_history.more = reading->more;
            show();
        });
}

void HistoryTab::show()
{
    const auto& policy = m_context.page.core.policy();
    std::vector<Row> rows;
    for (const auto& from : m_history.rows) {
        const auto at = toLocalTime(from.write.at, policy.zone);
        const QString what = changeText(from.write, policy);
        const QString about =
            from.write.happenedOn ? tr("for %1").arg(clinical(*from.write.happenedOn)) : QString();
        const QString difference = differenceText(from.changes, policy);
        Row row;
        row.key = QString::number(from.write.sequence);
        row.cells = {plainCell(tr("%1 %2").arg(clinical(at.day), clockTime(at.time))),
                     iconCell(changeIcon(from.write.kind), what), quietCell(onScreen(from.by)),
                     quietCell(difference.isEmpty() ? about : difference)};
        row.tip = difference;
        row.sentence = tr("%1 %2, %3, by %4. %5")
                           .arg(spokenDate(at.day), clockTime(at.time), what, onScreen(from.by),
                                difference.isEmpty() ? about : difference);
        rows.push_back(std::move(row));
    }
    if (m_history.more)
        rows.push_back({.key = QStringLiteral("more"),
                        .cells = {plainCell(tr("Show more"))},
                        .sentence = tr("Show more of the history")});
    m_list->setRows(std::move(rows));
}

void HistoryTab::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

std::vector<QWidget*> HistoryTab::regions() const
{
    return {m_list};
}

ClientTab* makeHistoryTab(const TabContext& context)
{
    return new HistoryTab(context);
}

} // namespace keywork::ui
