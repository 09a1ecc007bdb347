#pragma once

#include "app/appointment/missed_contact.h"
#include "ui/shell/page_context.h"

#include <QStringList>

#include <functional>

class QWidget;

// What the dialogs about a missed appointment share.
namespace keywork::ui {

class FormDialog;

// Opens a dialog with what is known of the missed appointment, or says why that could not be read.
void withMissed(const PageContext& context, QWidget& over, domain::AppointmentId missed,
                const std::function<void(const app::MissedContact&)>& open);
// A caption with its lines under it.
void addLines(const PageContext& context, FormDialog& dialog, const QString& caption,
              const QStringList& lines);

} // namespace keywork::ui
