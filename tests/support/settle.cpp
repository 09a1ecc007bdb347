#include "support/settle.h"

#include <QApplication>
#include <gtest/gtest.h>

namespace keywork::test {
namespace {

class EventCount : public QObject {
public:
    EventCount() { qApp->installEventFilter(this); }

    int inOneTurn()
    {
        m_events = 0;
        QApplication::processEvents();
        return m_events;
    }

    bool eventFilter(QObject*, QEvent*) override
    {
        ++m_events;
        return false;
    }

private:
    int m_events = 0;
};

} // namespace

void settle()
{
    EventCount events;
    constexpr int mostTurns = 200;
    for (int turn = 0; turn < mostTurns; ++turn)
        if (events.inOneTurn() == 0) return;
    ADD_FAILURE() << "the window did not come to rest in " << mostTurns << " turns of the event loop";
}

} // namespace keywork::test
