#pragma once

#include "domain/client/contact_details.h"
#include "domain/client/nhs_number.h"
#include "domain/client/person_name.h"
#include "domain/ids.h"

#include <variant>

namespace keywork::domain {

enum class ClientRefError { Empty, TooLong, WrongShape };

// The service's own number for a person, stable for life: letters, digits and hyphens, at most 20 ("KW-0412").
class ClientRef {
public:
    static Result<ClientRef, ClientRefError> parse(std::string_view text);

    const std::string& text() const { return m_text; }
    friend auto operator<=>(const ClientRef&, const ClientRef&) = default;

private:
    explicit ClientRef(std::string text) : m_text(std::move(text)) {}

    std::string m_text;
};

// As the national return asks. Gender is kept beside it, in the client's own words.
enum class Sex { Female, Male, NotStated };

constexpr CodeTable<Sex, 3> codeTable(Sex)
{
    return {{{Sex::Female, "female"}, {Sex::Male, "male"}, {Sex::NotStated, "notStated"}}};
}

enum class NhsNumberAbsence { NotAsked, NotKnown, NotRegistered, Declined };

constexpr CodeTable<NhsNumberAbsence, 4> codeTable(NhsNumberAbsence)
{
    return {{{NhsNumberAbsence::NotAsked, "notAsked"},
             {NhsNumberAbsence::NotKnown, "notKnown"},
             {NhsNumberAbsence::NotRegistered, "notRegistered"},
             {NhsNumberAbsence::Declined, "declined"}}};
}

// A number, or why there is none.
using NhsNumberAnswer = std::variant<NhsNumber, NhsNumberAbsence>;

// The four wordings that a banner may show (NHS Common User Interface PAB-0064 to 0072).
enum class AllergyStatus { Known, NoneKnown, NotRecorded, Unavailable };

constexpr CodeTable<AllergyStatus, 4> codeTable(AllergyStatus)
{
    return {{{AllergyStatus::Known, "known"},
             {AllergyStatus::NoneKnown, "noneKnown"},
             {AllergyStatus::NotRecorded, "notRecorded"},
             {AllergyStatus::Unavailable, "unavailable"}}};
}

struct Allergies {
    AllergyStatus status = AllergyStatus::NotRecorded;
    std::vector<std::string> list; // filled exactly when status is Known

    friend bool operator==(const Allergies&, const Allergies&) = default;
};

// Everything about the person that a form of the service edits as one.
struct ClientDetails {
    PersonName name;
    Date born;
    Sex sex = Sex::NotStated;
    std::string gender; // in the client's words; empty: not recorded
    Code ethnicity;     // empty: not recorded
    NhsNumberAnswer nhsNumber = NhsNumberAbsence::NotAsked;
    std::vector<Address> addresses; // the first is where letters go
    std::vector<Phone> phones;
    std::string generalPractice; // name and place of the GP's practice; empty: not recorded
    Allergies allergies;
    std::string language;           // empty: not recorded
    std::string communicationNeeds; // empty: not recorded
    std::vector<LinkedPerson> people;

    friend bool operator==(const ClientDetails&, const ClientDetails&) = default;
};

struct Client {
    ClientId id;
    ClientRef ref;
    ClientDetails details;
    std::optional<Date> diedOn;
    RowVersion version = 1;

    friend bool operator==(const Client&, const Client&) = default;
};

enum class DetailsRefusal {
    NameMissing,
    NameTooLong,
    NameNotText,
    BornInFuture,
    BornTooLongAgo, // before 1900
    AllergyListMissing,
    AllergyListNotExpected,
    LinkedPersonUnnamed,
    TextTooLong // more than 2,000 characters in one field
};

// The details as they will be saved, or why not. Under 18 is allowed.
Result<ClientDetails, DetailsRefusal> checkedDetails(ClientDetails details, Date today);

int ageOn(Date born, Date day);
bool isUnder18(Date born, Date day);

} // namespace keywork::domain
