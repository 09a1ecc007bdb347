#include "ui/today/openings_section.h"

#include "ui/client/restricted/restricted_dialogs.h"
#include "ui/shell/core_access.h"
#include "ui/shell/words.h"
#include "ui/support/row_list.h"
#include "ui/support/screen_text.h"
#include "ui/support/while_alive.h"
#include "ui/today/today_rows.h"

namespace keywork::ui {

OpeningsSection::OpeningsSection(const PageContext& context)
    : TodaySection(context.theme, tr("Restricted records opened"), narrowRows()), m_context(context)
{
    list().setEmptyMessage(tr("No opening waits to be looked at."));
    connect(&list(), &RowList::acted, this, [this](int row) { act(static_cast<std::size_t>(row)); });
}

void OpeningsSection::refresh()
{
    m_context.core.read(
        this, [](app::Workspace& workspace) { return app::openingsToReview(workspace); },
        [this](const app::Reading<std::vector<app::OpeningRow>>& reading) {
            if (reading) show(*reading);
        });
}

void OpeningsSection::show(const std::vector<app::OpeningRow>& openings)
{
    m_openings = openings;
    fill(openingRows(openings, m_context.core.policy().zone), peopleOf(openings));
}

// Whoever opened it looks at the record; its finding is another's.
void OpeningsSection::act(std::size_t row)
{
    const auto& opening = m_openings.at(row);
    if (opening.mine) return emit recordWanted(opening.client.id);
    reviewOpening(m_context, *this, opening, whileAlive(this, [this] { refresh(); }));
}

std::vector<Row> openingRows(const std::vector<app::OpeningRow>& openings, const std::string& zone)
{
    std::vector<Row> rows;
    rows.reserve(openings.size());
    for (const auto& from : openings) {
        const auto at = toLocalTime(from.opening.at, zone);
        const QString by =
            OpeningsSection::tr("%1, %2 %3")
                .arg(onScreen(from.by), onScreen(shortClinicalDateWithDay(at.day)), clockTime(at.time));
        Row row;
        row.key = QString::number(from.opening.id.number());
        row.identity = shown(from.client);
        row.cells = {plainCell(by + QStringLiteral(": ") + onScreen(from.opening.reason))};
        row.action = from.mine ? OpeningsSection::tr("Open record") : OpeningsSection::tr("Look at it");
        if (!from.mine) row.moreActions = {OpeningsSection::tr("Open record")};
        row.tip = clinicalWithDay(at.day);
        row.sentence = OpeningsSection::tr("%1, opened by %2 on %3 at %4: %5. %6")
                           .arg(spoken(from.client), onScreen(from.by), spokenDate(at.day),
                                clockTime(at.time), onScreen(from.opening.reason), row.action);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace keywork::ui
