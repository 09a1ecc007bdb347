#pragma once

#include "app/access/break_glass.h"
#include "app/access/restrict_record.h"
#include "ui/shell/page_context.h"

#include <functional>

class QWidget;

namespace keywork::ui {

// From now on only those who work with the client, or everybody again: for a reason.
void decideRestriction(const PageContext& context, QWidget& over, domain::ClientId client, app::Restrict what,
                       const std::function<void()>& done);
// What a team lead finds of an opening, and what is done about one that was not in order.
void reviewOpening(const PageContext& context, QWidget& over, const app::OpeningRow& opening,
                   const std::function<void()>& done);

} // namespace keywork::ui
