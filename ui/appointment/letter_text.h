#pragma once

#include "app/appointment/letters.h"
#include "ui/support/printing.h"

namespace keywork::ui {

// A letter ready for paper: plain words, whole dates, and nothing in it that names the kind of service or why the
// person comes. The file and the footer name nobody.
Printout letterPrintout(const app::Letter& letter);

// What its PDF is called unless the person says otherwise: by kind, day and time, so that two letters seldom share it.
QString letterFileName(const app::Letter& letter);

} // namespace keywork::ui
