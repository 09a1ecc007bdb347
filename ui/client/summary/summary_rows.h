#pragma once

#include "app/page/summary.h"
#include "policy/policy.h"
#include "ui/support/row.h"

// The Summary tab's reading as rows; the due items come from ui/words/due_words.h.
namespace keywork::ui {

std::vector<Row> changedRows(const app::Summary& summary, const policy::Policy& policy, Date today);
std::vector<Row> dueRows(const app::Summary& summary);
std::vector<Row> sessionRows(const app::Summary& summary, Date today);
std::vector<Row> eventRows(const app::Summary& summary, const policy::Policy& policy);
std::vector<Row> peopleRows(const domain::Client& client, const policy::Policy& policy);
std::vector<Row> wishRows(const app::Summary& summary);
std::vector<Row> earlierRows(const app::Summary& summary, const policy::Policy& policy);
std::vector<Row> promptRows(const app::Summary& summary);

} // namespace keywork::ui
