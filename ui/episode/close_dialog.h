#pragma once

#include "app/page/episode_page.h"
#include "ui/shell/page_context.h"

#include <functional>

class QWidget;

namespace keywork::ui {

// Ends the episode. What a planned completion asks for is shown while the form is filled in. `done` is called when it
// was saved.
void closeEpisode(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                  std::function<void()> done);

} // namespace keywork::ui
