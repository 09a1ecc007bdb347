#pragma once

namespace keywork::test {

// Runs the events until a turn of the event loop brings none. Qt hands a change of size outwards one widget a turn
// (and a font inwards), so no fixed number of turns is enough for every window; and what a timer asks for comes in the
// turn after it. A window that never comes to rest fails the test.
void settle();

} // namespace keywork::test
