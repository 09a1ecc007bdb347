#pragma once

#include "app/page/episode_page.h"
#include "ui/shell/page_context.h"

#include <functional>

class QWidget;

namespace keywork::ui {

// Corrects the start snapshot of the episode that this page shows. Once treatment has started it is frozen; then the
// person is told so, and what to do instead. `done`: something was saved.
void changeStart(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                 const std::function<void()>& done);

} // namespace keywork::ui
