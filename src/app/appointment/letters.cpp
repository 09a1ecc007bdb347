#include "app/appointment/letters.h"

#include "app/perform.h"
#include "store/appointment_table.h"
#include "store/client_table.h"
#include "store/staff_table.h"
#include "store/store_info_table.h"

namespace keywork::app {

namespace {

bool fits(LetterKind kind, const domain::Appointment& appointment)
{
    switch (kind) {
    case LetterKind::Appointment: return appointment.isBooked();
    case LetterKind::WeMissedYou: return appointment.outcome() == domain::AppointmentOutcome::DidNotAttend;
    }
    return false;
}

std::optional<LetterRefusal> safeContactRule(const domain::ClientDetails& details)
{
    if (details.addresses.empty()) return LetterRefusal::NoAddress;
    switch (details.addresses.front().letters) {
    case domain::SafeContact::Safe: return std::nullopt;
    case domain::SafeContact::NotSafe: return LetterRefusal::LettersNotSafe;
    case domain::SafeContact::NotAsked: return LetterRefusal::LettersNotAsked;
    }
    return LetterRefusal::LettersNotAsked;
}

} // namespace

Outcome<Letter, LetterRefusal> letterFor(Workspace& workspace, domain::AppointmentId id, LetterKind kind)
{
    return perform<Letter, LetterRefusal>(
        workspace, Action::PrintLetter, [&](Change& change) -> Outcome<Letter, LetterRefusal> {
            if (!change.isAllowed()) return trouble<LetterRefusal>(Trouble::NotAllowed);
            auto& db = workspace.store();
            const store::AppointmentTable appointments(db);
            const auto appointment = appointments.find(id);
            if (!appointment) return trouble<LetterRefusal>(Trouble::NotFound);
            const auto client = store::ClientTable(db).find(appointment->client);
            if (!client) return trouble<LetterRefusal>(Trouble::NotFound);
            change.requireAccess(client->id);
            if (!fits(kind, *appointment)) return refused(LetterRefusal::NotForThisOutcome);
            if (const auto held = safeContactRule(client->details)) return refused(*held);
            const auto coming = appointments.comingOfClient(client->id, change.localNow());
            const auto service = store::StoreInfoTable(db).find();
            Letter letter{kind,
                          client->details.name,
                          client->details.addresses.front(),
                          *appointment,
                          std::nullopt,
                          store::StaffTable(db).name(appointment->staff),
                          service ? service->serviceName : std::string(),
                          change.today()};
            if (kind == LetterKind::WeMissedYou && !coming.empty()) letter.next = coming.front();
            change.audit("appointment", id.number(), appointment->version, domain::code(kind));
            return letter;
        });
}

} // namespace keywork::app
