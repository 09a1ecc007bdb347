#pragma once

namespace keywork::ui {

// From this call on, what assistance (dictation, a switch, a braille keyboard) puts into a line of text counts as typed.
// Qt puts it in as if the program had done so, and then nobody who waits for what the person types hears of it.
void takeLinesFromAssistance();

} // namespace keywork::ui
