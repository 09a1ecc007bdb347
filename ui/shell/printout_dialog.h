#pragma once

#include "ui/shell/page_context.h"
#include "ui/support/printing.h"
#include "ui/support/status_shape.h"

#include <functional>

class QWidget;

namespace keywork::ui {

struct OfferedPrintout {
    Printout printout;
    QString id;        // "letter": begins the objectNames of the dialog and what stands in it
    QString fileName;  // suggested for the PDF; names nobody
    QString note = {}; // what to mind, under the page
};

// What printing needs of its surroundings. `say` tells what came of it.
struct PrintDesk {
    const Theme& theme;
    Prompter& prompter;
    std::function<void(const QString& sentence, StatusKind status)> say;
};

// Shows a page as it will be printed, and prints it or saves it as a PDF, as often as is wanted.
void offerPrintout(const PrintDesk& desk, QWidget& over, const OfferedPrintout& offered);
void offerPrintout(const PageContext& context, QWidget& over, const OfferedPrintout& offered);

} // namespace keywork::ui
