#pragma once

#include "app/page/episode_page.h"
#include "ui/shell/page_context.h"

#include <functional>

class QWidget;

// The dialogs by which a client comes to a worker. `done` is called when something was saved.
namespace keywork::ui {

// Gives the client to a colleague; a transfer waits until the colleague accepts.
void allocateClient(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                    std::function<void()> done);
// The colleague takes the transfer on, or gives it back with a note.
void acceptAllocation(const PageContext& context, QWidget& over, domain::AllocationId allocation,
                      const std::function<void()>& done);
void returnAllocation(const PageContext& context, QWidget& over, domain::AllocationId allocation,
                      const std::function<void()>& done);

} // namespace keywork::ui
