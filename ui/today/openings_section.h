#pragma once

#include "app/access/break_glass.h"
#include "ui/shell/page_context.h"
#include "ui/today/today_section.h"

namespace keywork::ui {

// For a team lead: restricted records that were opened with a reason, until somebody has looked at each.
class OpeningsSection : public TodaySection {
    Q_OBJECT

public:
    explicit OpeningsSection(const PageContext& context);

    void refresh();

private:
    void show(const std::vector<app::OpeningRow>& openings);
    void act(std::size_t row);

    PageContext m_context;
    std::vector<app::OpeningRow> m_openings;
};

std::vector<Row> openingRows(const std::vector<app::OpeningRow>& openings, const std::string& zone);

} // namespace keywork::ui
