#include "domain/client/client.h"

#include "domain/text_limit.h"

#include <algorithm>
#include <array>

namespace keywork::domain {

namespace {

constexpr Date earliestBirth = date(1900, 1, 1);

bool isAsciiLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
}

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

DetailsRefusal refusalFor(NameError error)
{
    switch (error) {
    case NameError::Missing: return DetailsRefusal::NameMissing;
    case NameError::TooLong: return DetailsRefusal::NameTooLong;
    case NameError::ControlCharacter:
    case NameError::NotText: break;
    }
    return DetailsRefusal::NameNotText;
}

// What was opened on a form and left empty is not a record of anything.
void dropEmptyEntries(ClientDetails& details)
{
    std::erase_if(details.addresses, [](const Address& address) {
        return trimmed(address.lines).empty() && trimmed(address.postcode).empty();
    });
    std::erase_if(details.phones, [](const Phone& phone) { return trimmed(phone.number).empty(); });
    std::erase_if(details.allergies.list,
                  [](const std::string& allergen) { return trimmed(allergen).empty(); });
}

bool everyTextFits(const ClientDetails& details)
{
    const std::array<std::string_view, 4> single = {details.gender, details.generalPractice, details.language,
                                                    details.communicationNeeds};
    return std::all_of(single.begin(), single.end(), fits) &&
           std::all_of(details.addresses.begin(), details.addresses.end(),
                       [](const Address& a) { return fits(a.lines) && fits(a.postcode); }) &&
           std::all_of(details.phones.begin(), details.phones.end(),
                       [](const Phone& p) { return fits(p.number) && fits(p.label); }) &&
           std::all_of(details.allergies.list.begin(), details.allergies.list.end(), fits) &&
           std::all_of(details.people.begin(), details.people.end(),
                       [](const LinkedPerson& p) { return fits(p.name) && fits(p.phone) && fits(p.note); });
}

} // namespace

Result<ClientRef, ClientRefError> ClientRef::parse(std::string_view text)
{
    std::string ref(trimmed(text));
    if (ref.empty()) return refuse(ClientRefError::Empty);
    if (ref.size() > 20) return refuse(ClientRefError::TooLong);
    // One spelling, so that "kw-0412" typed in a hurry is the same person.
    std::transform(ref.begin(), ref.end(), ref.begin(), upper);
    const bool shaped =
        std::all_of(ref.begin(), ref.end(), [](char c) { return c == '-' || isAsciiLetterOrDigit(c); });
    if (!shaped || std::none_of(ref.begin(), ref.end(), isAsciiLetterOrDigit))
        return refuse(ClientRefError::WrongShape);
    return ClientRef(std::move(ref));
}

Result<ClientDetails, DetailsRefusal> checkedDetails(ClientDetails details, Date today)
{
    auto name = checkedName(std::move(details.name));
    if (!name) return refuse(refusalFor(name.error()));
    details.name = *std::move(name);
    dropEmptyEntries(details);
    if (details.born > today) return refuse(DetailsRefusal::BornInFuture);
    if (details.born < earliestBirth) return refuse(DetailsRefusal::BornTooLongAgo);
    const bool known = details.allergies.status == AllergyStatus::Known;
    if (known && details.allergies.list.empty()) return refuse(DetailsRefusal::AllergyListMissing);
    if (!known && !details.allergies.list.empty()) return refuse(DetailsRefusal::AllergyListNotExpected);
    for (const auto& person : details.people) {
        if (trimmed(person.name).empty()) return refuse(DetailsRefusal::LinkedPersonUnnamed);
    }
    if (!everyTextFits(details)) return refuse(DetailsRefusal::TextTooLong);
    return details;
}

int ageOn(Date born, Date day)
{
    return fullYearsBetween(born, day);
}

bool isUnder18(Date born, Date day)
{
    return ageOn(born, day) < 18;
}

} // namespace keywork::domain
