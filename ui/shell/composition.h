#pragma once

#include "ui/shell/opening.h"

namespace keywork::ui {

class TimedApplication;

// Puts the program together and runs it: the one place that knows every page. The exit status is 0 when it was
// closed, 1 when the store could not be opened; why is said on the standard error and, on a desktop, in a window.
int runKeywork(TimedApplication& application, const Options& options, const MakePractice& makePractice);

} // namespace keywork::ui
