#pragma once

#include "app/appointment/letters.h"
#include "ui/shell/page_context.h"

class QWidget;

namespace keywork::ui {

// Makes the letter, if it is safe to write, and offers to print it or to keep it as PDF.
void offerLetter(const PageContext& context, QWidget& over, domain::AppointmentId appointment,
                 app::LetterKind kind);

} // namespace keywork::ui
