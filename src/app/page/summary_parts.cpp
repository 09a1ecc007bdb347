#include "app/page/summary_parts.h"

#include "base/text.h"
#include "store/appointment_table.h"
#include "store/session_table.h"
#include "store/staff_table.h"

#include <algorithm>

namespace keywork::app {

namespace {

constexpr int lastSessions = 5;
constexpr int twelveWeeks = 84;
constexpr int attendanceDays = 365;

template <class Band, class History>
std::vector<Band> bandsOf(const History& history)
{
    std::vector<Band> bands;
    for (const auto& move : history) {
        if (!bands.empty()) bands.back().to = move.on;
        bands.push_back({move.to, move.on, std::nullopt});
    }
    return bands;
}

std::string firstLine(const domain::SessionNote& note)
{
    const std::string& text = !note.talkedAbout.empty() ? note.talkedAbout
                              : !note.agreed.empty()    ? note.agreed
                                                        : note.next;
    return std::string(trimmed(std::string_view(text).substr(0, text.find('\n'))));
}

} // namespace

std::vector<PhasePlace> phasePlaces(domain::PhaseHistory history)
{
    std::vector<PhasePlace> places;
    const auto current = domain::currentPhase(history);
    for (const auto& [phase, word] : codeTable(domain::Phase{})) {
        PhasePlace place{phase, std::nullopt, current == phase};
        for (const auto& move : history) {
            if (move.to == phase) place.lastEntered = move.on;
        }
        places.push_back(place);
    }
    return places;
}

std::vector<PhaseBand> phaseBands(domain::PhaseHistory history)
{
    return bandsOf<PhaseBand>(history);
}

std::vector<LayerBand> layerBands(domain::LayerHistory history)
{
    return bandsOf<LayerBand>(history);
}

void readSessions(Workspace& workspace, domain::ClientId client, Summary& summary)
{
    auto& db = workspace.store();
    const auto now = workspace.clock().localNow();
    const store::SessionTable sessions(db);
    const store::StaffTable staff(db);
    for (const auto& session : sessions.lastOfClient(client, lastSessions)) {
        summary.sessions.push_back({session.id, session.start, session.minutes, session.kind,
                                    staff.name(session.author), firstLine(session.note)});
    }
    for (const auto& time : sessions.timesOfClient(client, addDays(now.day, -attendanceDays))) {
        if (daysBetween(time.start.day, now.day) < twelveWeeks) ++summary.sessionsIn12Weeks;
        summary.attendance.push_back({time.start, time.minutes, std::nullopt});
    }
    for (const auto& missed :
         store::AppointmentTable(db).notAttended(client, addDays(now.day, -attendanceDays), now)) {
        summary.attendance.push_back({missed.at, std::nullopt, missed.outcome});
    }
    std::sort(summary.attendance.begin(), summary.attendance.end(),
              [](const AttendanceMark& left, const AttendanceMark& right) { return left.at < right.at; });
}

} // namespace keywork::app
