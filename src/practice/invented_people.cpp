#include "practice/invented_people.h"

#include "base/text.h"

#include <algorithm>

namespace keywork::practice {

using domain::Answer;
using domain::SafeContact;
using domain::Sex;

namespace {

std::vector<std::string> split(std::string_view list)
{
    std::vector<std::string> parts;
    std::size_t from = 0;
    while (from <= list.size()) {
        const auto to = std::min(list.find(',', from), list.size());
        const auto part = trimmed(list.substr(from, to - from));
        if (!part.empty()) parts.emplace_back(part);
        from = to + 1;
    }
    return parts;
}

// Each person has nine of the numbers that the NHS keeps for tests, of which there are a million before the check
// digit: enough for 111,111 people. About one in eleven has no check digit, so the first of the nine that has one.
domain::NhsNumber nhsNumber(int person)
{
    constexpr int ofEach = 9;
    for (int tried = person * ofEach;; ++tried) {
        std::string nine = std::to_string(999'000'000 + tried);
        for (char check = '0'; check <= '9'; ++check) {
            if (auto valid = domain::NhsNumber::parse(nine + check)) return *valid;
        }
    }
}

SafeContact safeContact(Dice& dice)
{
    const auto place = dice.byWeight({75, 12, 13});
    return place == 0 ? SafeContact::Safe : place == 1 ? SafeContact::NotSafe : SafeContact::NotAsked;
}

std::string mobile(Dice& dice)
{
    return "07700 900" + std::to_string(dice.between(100, 999)); // the range kept for drama by the regulator
}

} // namespace

InventedPeople::InventedPeople()
    : m_streets(readTexts("streets.txt")),
      m_practices(readTexts("practices.txt")),
      m_allergens(readTexts("allergies.txt")),
      m_needs(readTexts("communication-needs.txt"))
{
    for (const auto& row : readRows("origins.txt")) {
        m_origins.push_back({row.at(0), std::stoi(row.at(1)), row.at(2), split(row.at(3)).front()});
    }
    for (const auto& row : readRows("family-names.txt")) m_families[row.at(0)].push_back(row.at(1));
    for (const auto& row : readRows("given-names.txt")) {
        const auto sex = row.at(1) == "female" ? Sex::Female : Sex::Male;
        m_given[{row.at(0), sex}].push_back(
            {row.at(2), row.size() > 3 ? split(row[3]) : std::vector<std::string>{}});
    }
    for (const auto& row : readRows("towns.txt"))
        m_towns.push_back({row.at(0), std::stoi(row.at(1)), split(row.at(2))});
}

const InventedPeople::Origin& InventedPeople::origin(Dice& dice) const
{
    std::vector<int> weights;
    for (const auto& origin : m_origins) weights.push_back(origin.weight);
    return m_origins.at(dice.byWeight(weights));
}

domain::PersonName InventedPeople::name(Dice& dice, const Origin& origin, Sex sex) const
{
    const auto& given = dice.pick(m_given.at({origin.word, sex}));
    domain::PersonName name;
    name.family = dice.pick(m_families.at(origin.word));
    name.given = given.name;
    name.title = sex == Sex::Male ? "Mr" : dice.chance(60) ? "Ms" : dice.chance(50) ? "Mrs" : "Miss";
    if (!given.preferred.empty() && dice.chance(45)) name.preferred = dice.pick(given.preferred);
    // A name from before, or one somebody gave at another door: what duplicates hide behind.
    if (dice.chance(12))
        name.aliases.push_back(calledName(name) + " " + dice.pick(m_families.at(origin.word)));
    return name;
}

domain::Address InventedPeople::address(Dice& dice) const
{
    std::vector<int> weights;
    for (const auto& town : m_towns) weights.push_back(town.weight);
    const auto& town = m_towns.at(dice.byWeight(weights));
    const auto letter = [&] { return static_cast<char>('A' + dice.between(0, 25)); };
    std::string postcode = dice.pick(town.districts) + " " + std::to_string(dice.between(1, 9));
    postcode += letter();
    postcode += letter();
    return {std::to_string(dice.between(1, 180)) + " " + dice.pick(m_streets) + "\n" + town.name, postcode,
            safeContact(dice)};
}

domain::Allergies InventedPeople::allergies(Dice& dice) const
{
    switch (dice.byWeight({18, 58, 21, 3})) {
    case 0: return {domain::AllergyStatus::Known, {dice.pick(m_allergens)}};
    case 1: return {domain::AllergyStatus::NoneKnown, {}};
    case 2: return {domain::AllergyStatus::NotRecorded, {}};
    default: return {domain::AllergyStatus::Unavailable, {}};
    }
}

std::vector<domain::LinkedPerson> InventedPeople::people(Dice& dice, const domain::ClientDetails& details,
                                                         Date today) const
{
    std::vector<domain::LinkedPerson> people;
    const auto& origin = m_origins.at(0);
    const auto given = [&](Sex sex) { return dice.pick(m_given.at({origin.word, sex})).name; };
    if (dice.chance(55)) {
        people.push_back({given(Sex::Female) + " " + details.name.family,
                          dice.chance(60) ? "parent" : "sibling",
                          std::nullopt,
                          mobile(dice),
                          Answer::No,
                          dice.chance(70) ? Answer::Yes : Answer::No,
                          true,
                          {}});
    }
    if (dice.chance(30)) {
        const auto born =
            PartialDate::parse(std::to_string(static_cast<int>(today.year()) - dice.between(1, 17)));
        people.push_back({given(dice.chance(50) ? Sex::Female : Sex::Male),
                          "child",
                          *born,
                          {},
                          dice.chance(45) ? Answer::Yes : Answer::No,
                          Answer::No,
                          false,
                          {}});
    }
    if (dice.chance(20)) {
        people.push_back({given(dice.chance(50) ? Sex::Female : Sex::Male),
                          "partner",
                          std::nullopt,
                          mobile(dice),
                          Answer::Yes,
                          Answer::Yes,
                          people.empty(),
                          {}});
    }
    return people;
}

domain::ClientDetails InventedPeople::person(Dice& dice, int number, Date today) const
{
    const auto& from = origin(dice);
    const auto sex = dice.chance(31) ? Sex::Female : Sex::Male;
    const int age = 19 + dice.between(0, 20) + dice.between(0, 22);
    domain::ClientDetails details{name(dice, from, sex),
                                  addDays(addMonths(today, -12 * age), -dice.between(0, 364)),
                                  sex,
                                  {},
                                  from.ethnicity,
                                  domain::NhsNumberAbsence::NotAsked,
                                  {},
                                  {},
                                  {},
                                  {},
                                  from.language,
                                  {},
                                  {}};
    if (dice.chance(72)) details.nhsNumber = nhsNumber(number);
    else if (dice.chance(50)) details.nhsNumber = domain::NhsNumberAbsence::NotKnown;
    if (dice.chance(88)) details.addresses.push_back(address(dice));
    if (dice.chance(85))
        details.phones.push_back({mobile(dice), "own mobile", safeContact(dice), safeContact(dice)});
    if (dice.chance(80)) details.generalPractice = dice.pick(m_practices);
    details.allergies = allergies(dice);
    if (dice.chance(14)) details.communicationNeeds = dice.pick(m_needs);
    details.people = people(dice, details, today);
    return details;
}

std::string InventedPeople::workerName(Dice& dice) const
{
    const auto chosen = name(dice, origin(dice), dice.chance(65) ? Sex::Female : Sex::Male);
    return chosen.given + " " + chosen.family;
}

} // namespace keywork::practice
