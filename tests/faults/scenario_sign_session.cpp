#include "faults/desk.h"
#include "faults/scenario_list.h"
#include "faults/signing.h"

namespace keywork::faults {

namespace {

class SigningSessions : public Work {
public:
    explicit SigningSessions(const Place& place) : m_desk(sitDown(place)), m_session(sessionToSign(m_desk)) {}

    bool once(int number) override
    {
        return app::signSession(m_desk, marked(m_session, markOf(number))).has_value();
    }

private:
    app::Workspace m_desk;
    app::SessionToSign m_session;
};

Finding lookAtSessions(const Place& place, Count done)
{
    auto store = openStore(place);
    return firstFault({wholeOrNot(store), eachOnce(signedSessions(store), done), halfSignedSessions(store)});
}

} // namespace

const Scenario signingASession{
    "sign session", 8, [](const Place&) {},
    [](const Place& place) -> std::unique_ptr<Work> { return std::make_unique<SigningSessions>(place); },
    lookAtSessions};

} // namespace keywork::faults
