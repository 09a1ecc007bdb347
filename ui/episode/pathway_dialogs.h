#pragma once

#include "app/page/episode_page.h"
#include "ui/shell/page_context.h"

#include <functional>

class QWidget;

// The dialogs by which somebody's place on the pathway changes. `done` is called when something was saved.
namespace keywork::ui {

void changePhase(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                 std::function<void()> done);
void changeLayer(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                 std::function<void()> done);
// What the client wants, in their words.
void recordWish(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                const std::function<void()>& done);
// "Not for this person, because …".
void answerPrompt(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                  const domain::LayerPrompt& prompt, const std::function<void()>& done);

} // namespace keywork::ui
