#pragma once

#include "app/page/episode_page.h"
#include "ui/shell/page_context.h"

#include <functional>

class QWidget;

namespace keywork::ui {

// Records what is given in this episode, or changes and ends one of those there are. `done`: something was saved.
void recordIntervention(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                        std::optional<domain::Intervention> existing, const std::function<void()>& done);

} // namespace keywork::ui
