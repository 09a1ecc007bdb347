#pragma once

namespace keywork::ui {

// What a screen reader is told of a drop-down. On Linux Qt gives the choice as its name, so that two fields with the
// same answer cannot be told apart and none is found by its label. From this call on the name is the label, as of any
// other field, and the choice is the value, which is also read as text.
void nameChoicesByTheirLabels();

} // namespace keywork::ui
