#include "domain/risk/flag.h"

#include "domain/risk/kinds.h"

#include <algorithm>
#include <initializer_list>
#include <tuple>

namespace keywork::domain {

namespace {

constexpr std::size_t placesInBanner = 5;

Fact factOf(const LifeEvent& event)
{
    return {FactKind::LifeEvent, event.id.number(), event.happenedOn};
}

Fact factOf(const Observation& observation)
{
    return {FactKind::Observation, observation.id.number(), observation.on};
}

// What the rules below look at, and the flags they have found so far.
struct Banner {
    const Client& client;
    std::span<const LifeEvent> events;
    std::span<const Observation> observations;
    Date today;
    std::vector<Flag> flags;

    // The newest of the kinds that did happen, by day and then by order of entry.
    const LifeEvent* newest(std::initializer_list<std::string_view> kinds) const
    {
        const LifeEvent* found = nullptr;
        for (const auto& event : events) {
            const bool wanted = std::find(kinds.begin(), kinds.end(), event.kind) != kinds.end();
            if (!wanted || event.error || event.happenedOn > today) continue;
            if (!found || std::tuple(found->happenedOn, found->id) < std::tuple(event.happenedOn, event.id))
                found = &event;
        }
        return found;
    }

    void add(FlagKind kind, FlagLevel level, std::string_view code, const LifeEvent& event)
    {
        flags.push_back({kind, level, std::string(code), {}, factOf(event), event.recordedBy});
    }

    void add(FlagKind kind, FlagLevel level, std::string_view code, const Observation& observation)
    {
        flags.push_back({kind, level, std::string(code), {}, factOf(observation), observation.recordedBy});
    }
};

bool isYes(const Observation* observation)
{
    return observation && observation->value == std::variant<Answer, Code>(Answer::Yes);
}

FlagLevel levelOf(AllergyStatus status)
{
    switch (status) {
    case AllergyStatus::Known: return FlagLevel::Due;
    case AllergyStatus::NoneKnown: return FlagLevel::Ok;
    case AllergyStatus::NotRecorded:
    case AllergyStatus::Unavailable: break;
    }
    return FlagLevel::Info;
}

void flagAllergies(Banner& banner)
{
    const auto& allergies = banner.client.details.allergies;
    std::string names;
    for (const auto& allergen : allergies.list) names += (names.empty() ? "" : ", ") + allergen;
    banner.flags.push_back({FlagKind::Allergy,
                            levelOf(allergies.status),
                            std::string(code(allergies.status)),
                            std::move(names),
                            {},
                            std::nullopt});
}

void flagUnder18(Banner& banner)
{
    const auto born = banner.client.details.born;
    if (!isUnder18(born, banner.today)) return;
    banner.flags.push_back({FlagKind::Under18,
                            FlagLevel::Info,
                            "under18",
                            std::to_string(ageOn(born, banner.today)),
                            {},
                            std::nullopt});
}

void flagRecent(Banner& banner, FlagKind kind, std::string_view eventKind, int months)
{
    const auto* event = banner.newest({eventKind});
    if (event && banner.today <= addMonths(event->happenedOn, months))
        banner.add(kind, FlagLevel::Stop, eventKind, *event);
}

void flagNaloxone(Banner& banner)
{
    const auto* held = latest(banner.observations, observation_kind::naloxoneHeld);
    if (!held) {
        banner.flags.push_back({FlagKind::Naloxone, FlagLevel::Due, "notRecorded", {}, {}, std::nullopt});
        return;
    }
    const auto* answer = std::get_if<Answer>(&held->value);
    banner.add(FlagKind::Naloxone, isYes(held) ? FlagLevel::Ok : FlagLevel::Due,
               answer ? code(*answer) : "notRecorded", *held);
}

void flagCustody(Banner& banner, int daysAfterRelease)
{
    const auto* last = banner.newest({event_kind::custodyIn, event_kind::custodyOut});
    if (!last) return;
    if (last->kind == event_kind::custodyIn)
        banner.add(FlagKind::Custody, FlagLevel::Info, last->kind, *last);
    else if (daysBetween(last->happenedOn, banner.today) <= daysAfterRelease) {
        banner.add(FlagKind::Custody, FlagLevel::Due, last->kind, *last);
    }
}

void flagYes(Banner& banner, FlagKind kind, std::string_view observationKind, FlagLevel level)
{
    const auto* observation = latest(banner.observations, observationKind);
    if (isYes(observation)) banner.add(kind, level, "yes", *observation);
}

// Children are recorded by yes and no or by how many they are, as the service's list has it.
void flagHousehold(Banner& banner)
{
    const auto* children = latest(banner.observations, observation_kind::childrenInHousehold);
    if (!children) return;
    const auto* number = std::get_if<Code>(&children->value);
    if (!isYes(children) && (!number || *number == "0")) return;
    banner.add(FlagKind::Household, FlagLevel::Info, "yes", *children);
    if (number) banner.flags.back().detail = *number;
}

} // namespace

std::vector<Flag> flags(const Client& client, std::span<const LifeEvent> events,
                        std::span<const Observation> observations, bool usesOpiates, const FlagPolicy& policy,
                        Date today)
{
    Banner banner{client, events, observations, today, {}};
    if (client.diedOn) {
        // Nothing is asked of anyone any more, so no other flag stands beside this one.
        return {{FlagKind::Deceased,
                 FlagLevel::None,
                 "deceased",
                 {},
                 {FactKind::None, 0, client.diedOn},
                 std::nullopt}};
    }
    flagUnder18(banner);
    flagAllergies(banner);
    flagRecent(banner, FlagKind::Overdose, event_kind::overdose, policy.overdoseMonths);
    flagRecent(banner, FlagKind::Safeguarding, event_kind::safeguardingConcern, policy.safeguardingMonths);
    if (usesOpiates) flagNaloxone(banner);
    flagYes(banner, FlagKind::Pregnancy, observation_kind::pregnancy, FlagLevel::Info);
    flagCustody(banner, policy.custodyDays);
    flagYes(banner, FlagKind::LoneWorking, observation_kind::loneWorking, FlagLevel::Stop);
    flagHousehold(banner);
    if (banner.flags.size() > placesInBanner)
        banner.flags.erase(banner.flags.begin() + placesInBanner, banner.flags.end());
    return std::move(banner.flags);
}

} // namespace keywork::domain
