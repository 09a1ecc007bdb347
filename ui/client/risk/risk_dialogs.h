#pragma once

#include "domain/ids.h"
#include "ui/shell/page_context.h"

#include <QString>

#include <functional>

class QWidget;

namespace keywork::ui {

// Something that happened to the client. `saved` is called once it stands in the record.
void openEventDialog(const PageContext& context, QWidget& over, domain::ClientId client,
                     const std::function<void()>& saved);

// A dated fact that can change. `kind` is chosen to begin with; empty: none.
void openObservationDialog(const PageContext& context, QWidget& over, domain::ClientId client,
                           const QString& kind, const std::function<void()>& saved);

} // namespace keywork::ui
