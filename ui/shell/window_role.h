#pragma once

namespace keywork::ui {

// A plain widget that is a window is called a window by screen readers, too, which Qt does for its own kinds only.
// Call once, after the application was made.
void announceWindows();

} // namespace keywork::ui
