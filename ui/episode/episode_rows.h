#pragma once

#include "app/page/episode_page.h"
#include "policy/policy.h"
#include "ui/support/row.h"

// The Episode tab's reading as rows. A row without an action is chosen to be read whole: its tip.
namespace keywork::ui {

// Those to answer, and then one line for those that cannot be known yet.
std::vector<Row> promptRows(const app::EpisodePage& page);
std::vector<Row> phaseRows(const app::EpisodePage& page);
std::vector<Row> layerRows(const app::EpisodePage& page);
std::vector<Row> wishRows(const app::EpisodePage& page);
std::vector<Row> allocationRows(const app::EpisodePage& page);
std::vector<Row> interventionRows(const app::EpisodePage& page, const policy::Policy& policy);
// Without the episode that the page is about.
std::vector<Row> earlierRows(const app::EpisodePage& page, const policy::Policy& policy);

} // namespace keywork::ui
