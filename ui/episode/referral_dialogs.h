#pragma once

#include "app/page/episode_page.h"
#include "ui/shell/page_context.h"

#include <functional>

class QWidget;

// The two forms between a referral and treatment. `done` is called when something was saved.
namespace keywork::ui {

// Accepts the referral, or declines it with a reason.
void decideReferral(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                    std::function<void()> done);
// From that day on the start snapshot is frozen; what is missing in it is said before.
void startTreatment(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                    std::function<void()> done);

} // namespace keywork::ui
