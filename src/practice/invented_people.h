#pragma once

#include "domain/client/client.h"
#include "policy/policy.h"
#include "practice/word_list.h"

namespace keywork::practice {

// Makes people up: names of one origin that fit together, ages, addresses that cannot exist, valid NHS numbers from
// the range that is kept for tests (999 000 0000 upwards).
class InventedPeople {
public:
    InventedPeople();

    domain::ClientDetails person(Dice& dice, int number, Date today) const;
    // "Sam Okafor": for the people who work here.
    std::string workerName(Dice& dice) const;

private:
    struct Origin {
        std::string word;
        int weight;
        std::string ethnicity;
        std::string language;
    };
    struct GivenName {
        std::string name;
        std::vector<std::string> preferred;
    };
    struct Town {
        std::string name;
        int weight;
        std::vector<std::string> districts;
    };

    const Origin& origin(Dice& dice) const;
    domain::PersonName name(Dice& dice, const Origin& origin, domain::Sex sex) const;
    domain::Address address(Dice& dice) const;
    std::vector<domain::LinkedPerson> people(Dice& dice, const domain::ClientDetails& details,
                                             Date today) const;
    domain::Allergies allergies(Dice& dice) const;

    std::vector<Origin> m_origins;
    std::map<std::string, std::vector<std::string>> m_families;
    std::map<std::pair<std::string, domain::Sex>, std::vector<GivenName>> m_given;
    std::vector<Town> m_towns;
    std::vector<std::string> m_streets;
    std::vector<std::string> m_practices;
    std::vector<std::string> m_allergens;
    std::vector<std::string> m_needs;
};

} // namespace keywork::practice
