#pragma once

#include "app/action.h"
#include "app/outcome.h"
#include "domain/change/clinical_write.h"
#include "fixture.h"

#include <functional>

namespace keywork::test {

// How a use case came out, whatever it gives and however it refuses.
enum class CameOut { Done, NotAllowed, NotFound, Restricted, Stale, Refused, StoreFailed, Otherwise };

CameOut cameOut(app::Trouble trouble);
template <class T>
CameOut cameOut(const app::Reading<T>& reading)
{
    return reading ? CameOut::Done : cameOut(reading.error());
}
template <class T, class Refusal>
CameOut cameOut(const app::Outcome<T, Refusal>& outcome)
{
    if (outcome) return CameOut::Done;
    if (const auto* trouble = std::get_if<app::Trouble>(&outcome.error())) return cameOut(*trouble);
    return std::holds_alternative<app::Stale>(outcome.error()) ? CameOut::Stale : CameOut::Refused;
}

// What the use cases are tried on. Every one of the versioned records was saved once more by the team lead.
struct Subjects {
    domain::ClientId client = Service::carys;
    domain::EpisodeId episode = Service::episode;
    domain::ClientId newcomer{0}; // referred, not accepted
    domain::EpisodeId newcomerEpisode{0};
    domain::EpisodeId acceptedEpisode{0};
    domain::ClientId former{0}; // without an open episode
    domain::StaffId worker = Service::clinician;
    domain::AllocationId waiting{0}; // for the clinician
    domain::InterventionId intervention{1};
    domain::AppointmentId booked{0}; // today at 11:00
    domain::AppointmentId missed{0}; // last Tuesday
    domain::LifeEventId event{0};
    domain::ObservationId observation{0};
    domain::SessionId session{0}; // Sam's, of last month
    domain::CarePlanId plan{0};   // the second version; its agreement was recorded once
    domain::GoalId goal{0};       // its only one
    domain::StepId step{0};       // of that goal
    domain::DraftId draft{0};     // Sam's
    domain::DraftId discarded{0}; // Sam's
    RowVersion seen = 2;
};

Subjects addSubjects(Service& service);
// The same, naming records that are not in the store.
Subjects unknownOnes();
// The same, read before the team lead saved.
Subjects readBefore(Subjects subjects);

// One line of what is expected of every writing use case.
struct UseCase {
    std::string name;
    domain::Role by;
    std::function<CameOut(app::Workspace&, const Subjects&)> work;
    std::optional<app::Action> audited; // none: leaves no audit row
    std::vector<domain::WriteKind> writes;
    CameOut toAnAdministrator = CameOut::NotAllowed;
    CameOut ofUnknown = CameOut::NotFound;
    enum class Saves { NewRow, OverVersion };
    Saves saves = Saves::NewRow;
    CameOut ofRestricted = CameOut::Restricted; // by somebody who does not work with the client
};

std::vector<UseCase> everyWritingUseCase();

} // namespace keywork::test
