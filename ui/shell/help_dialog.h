#pragma once

#include "ui/support/theme.h"

namespace keywork::ui {

// Help on the page or tab that `part` belongs to, over a dialog: the panel beside the page cannot be reached from there.
void showHelpOver(const Theme& theme, QWidget& dialog, const QString& topic);

QString helpTopicAt(const QWidget& part);

} // namespace keywork::ui
