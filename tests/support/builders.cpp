#include "support/builders.h"

#include <stdexcept>
#include <utility>

namespace keywork::test {

using namespace domain;

namespace {

// The value of a parse that the test's author knows to succeed.
template <class T, class E>
T valid(Result<T, E> result, std::string_view text)
{
    if (!result) throw std::invalid_argument("the test itself is wrong about: " + std::string(text));
    return *std::move(result);
}

} // namespace

Date day(std::string_view iso)
{
    return valid(parseIsoDate(iso), iso);
}

LocalTime at(std::string_view iso)
{
    return valid(parseIsoLocalTime(iso), iso);
}

Instant moment(std::string_view iso)
{
    return valid(parseIsoInstant(iso), iso);
}

PersonName name(std::string given, std::string family)
{
    return {
        .title = {}, .family = std::move(family), .given = std::move(given), .preferred = {}, .aliases = {}};
}

ClientRef clientRef(std::string_view text)
{
    return valid(ClientRef::parse(text), text);
}

NhsNumber nhsNumber(std::string_view text)
{
    return valid(NhsNumber::parse(text), text);
}

Client client()
{
    return client(1, "Carys", "Marsh", date(1988, 5, 14));
}

Client client(std::int64_t id, std::string given, std::string family, Date born)
{
    Client made{ClientId{id}, clientRef("KW-0" + std::to_string(411 + id)), {}, std::nullopt, 1};
    made.details.name = name(std::move(given), std::move(family));
    made.details.born = born;
    made.details.sex = Sex::Female;
    made.details.allergies.status = AllergyStatus::NoneKnown;
    return made;
}

Staff staff()
{
    auto sam = staff(1, "sam", Role::Keyworker);
    sam.name = "Sam Okafor";
    return sam;
}

Staff staff(std::int64_t id, std::string account, Role role)
{
    return {StaffId{id}, std::move(account), "Alex Winter", {role}, date(2024, 1, 8), std::nullopt, 1};
}

Allocation allocation()
{
    return {AllocationId{1},  EpisodeId{1}, StaffId{1},      AllocationRole::Keyworker,
            date(2026, 3, 9), std::nullopt, date(2026, 3, 9)};
}

StartSnapshot startSnapshot()
{
    StartSnapshot start;
    start.substances = {{"heroin", "smoke", 19, 28}};
    start.consent = {ConsentDecision::Given, date(2026, 3, 2), "v9"};
    return start;
}

Episode referredEpisode()
{
    return {EpisodeId{1},
            ClientId{1},
            {"self", date(2026, 3, 2), "Carys herself"},
            Referred{},
            startSnapshot(),
            {},
            1};
}

Episode episode()
{
    auto made = referredEpisode();
    made.state = InTreatment{date(2026, 3, 16)};
    return made;
}

Episode closedEpisode(Date on)
{
    auto made = episode();
    made.state = Closed{date(2026, 3, 16), ending(on)};
    return made;
}

Ending ending(Date on)
{
    return {.on = on,
            .reason = "completedDrugFree",
            .endingClass = EndingClass::Completed,
            .aftercare = Aftercare::Agreed,
            .wayBackExplained = Answer::Yes,
            .exitOutcomeMissing = "Did not want to fill it in",
            .reasonFromThisPhase = {},
            .note = {}};
}

Intervention intervention()
{
    return {.id = InterventionId{1},
            .episode = EpisodeId{1},
            .type = InterventionType::Psychosocial,
            .detail = "motivational",
            .setting = "community",
            .referredOn = date(2026, 3, 2),
            .firstOfferedOn = date(2026, 3, 9),
            .startedOn = date(2026, 3, 16),
            .end = std::nullopt,
            .givenBy = "Sam Okafor",
            .version = 1};
}

Intervention opioidTreatment(Date startedOn)
{
    auto made = intervention();
    made.id = InterventionId{2};
    made.type = InterventionType::Pharmacological;
    made.detail = "methadone";
    made.firstOfferedOn = startedOn;
    made.startedOn = startedOn;
    return made;
}

PhaseChange phaseChange(std::int64_t id, Phase to, Date on)
{
    return {PhaseChangeId{id}, EpisodeId{1}, to, on, StaffId{1}, WithClient{}, {}, {}};
}

LayerChange layerChange(std::int64_t id, Layer to, Date on)
{
    return {LayerChangeId{id}, EpisodeId{1}, to, on, StaffId{1}, WithClient{}, {}};
}

ClientWish wish(Date on)
{
    return {WishId{1}, EpisodeId{1}, "I want to be done with it by the spring", on};
}

} // namespace keywork::test
