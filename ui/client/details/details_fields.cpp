#include "ui/client/details/details_fields.h"

#include "base/date_entry.h"
#include "base/text.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

#include <algorithm>

namespace keywork::ui {

namespace {

bool isBlank(std::string_view text)
{
    return trimmed(text).empty();
}

QString sentenceFor(DateEntryError error)
{
    switch (error) {
    case DateEntryError::Empty: return tr("Enter the date of birth, for example 14/5/88.");
    case DateEntryError::NotUnderstood:
        return tr("The date of birth is not understood. Write it like 14/5/88 or 14 may 1988.");
    case DateEntryError::NoSuchDay: return tr("There is no such day of birth. Check the day and the month.");
    case DateEntryError::MonthFirst:
        return tr("Write the day before the month in the date of birth, for example 25/9/88.");
    }
    return {};
}

QString sentenceFor(domain::NhsNumberError error)
{
    switch (error) {
    case domain::NhsNumberError::Empty: break;
    case domain::NhsNumberError::NotTenDigits:
        return tr("An NHS number has ten digits. Check it against the letter or card.");
    case domain::NhsNumberError::WrongCheckDigit:
        return tr(
            "The last digit of the NHS number does not check the others, so one digit is wrong. Check it against "
            "the letter or card.");
    case domain::NhsNumberError::AllDigitsEqual:
        return tr("Ten equal digits are no NHS number. Empty the field and choose why there is none.");
    case domain::NhsNumberError::NationalInsuranceNumber:
        return tr("This is a National Insurance number. An NHS number has ten digits and no letters.");
    }
    return {};
}

QString sentenceFor(domain::DetailsRefusal refusal)
{
    switch (refusal) {
    case domain::DetailsRefusal::NameMissing: return tr("Enter a family name or a given name.");
    case domain::DetailsRefusal::NameTooLong:
        return tr("A name has at most 100 characters. Shorten it; the rest can stand in another name.");
    case domain::DetailsRefusal::NameNotText:
        return tr("This name has characters in it that cannot be written. Type it anew.");
    case domain::DetailsRefusal::BornInFuture:
        return tr("The date of birth is in the future. Check the year.");
    case domain::DetailsRefusal::BornTooLongAgo:
        return tr("The date of birth is before 1900. Check the year.");
    case domain::DetailsRefusal::AllergyListMissing:
        return tr("Write each known allergy on a line of its own, or choose another answer.");
    case domain::DetailsRefusal::AllergyListNotExpected:
        return tr("Allergies are listed only when they are known. Choose Known, or empty the list.");
    case domain::DetailsRefusal::LinkedPersonUnnamed:
        return tr("Enter what this person is called, or remove them.");
    case domain::DetailsRefusal::TextTooLong:
        return tr("One of the texts is longer than 2,000 characters. Shorten it.");
    }
    return {};
}

// Which part of a name the domain does not take; a name that is missing is asked for where it begins.
QString nameFieldOf(const domain::PersonName& name)
{
    const auto isWrong = [](const std::string& part) {
        const auto checked = domain::checkedName({{}, part, {}, {}, {}});
        return !checked && checked.error() != domain::NameError::Missing;
    };
    if (isWrong(name.title)) return QStringLiteral("title");
    if (isWrong(name.given)) return QStringLiteral("given");
    if (isWrong(name.preferred)) return QStringLiteral("preferred");
    if (std::any_of(name.aliases.begin(), name.aliases.end(), isWrong)) return QStringLiteral("aliases");
    return QStringLiteral("family");
}

bool isOfName(domain::DetailsRefusal refusal)
{
    return refusal == domain::DetailsRefusal::NameMissing || refusal == domain::DetailsRefusal::NameTooLong ||
           refusal == domain::DetailsRefusal::NameNotText;
}

QString fieldOf(domain::DetailsRefusal refusal, const domain::PersonName& name)
{
    if (isOfName(refusal)) return nameFieldOf(name);
    if (refusal == domain::DetailsRefusal::BornInFuture || refusal == domain::DetailsRefusal::BornTooLongAgo)
        return QStringLiteral("born");
    if (refusal == domain::DetailsRefusal::AllergyListMissing ||
        refusal == domain::DetailsRefusal::AllergyListNotExpected)
        return QStringLiteral("allergies");
    return {};
}

void readBirth(DetailsTyped& typed, Date today, DetailsProblems& problems)
{
    const auto born = parseBirthDateEntry(typed.born, today);
    // Without one the rest is checked as if it were today, so that everything wrong is told at once.
    typed.details.born = born.value_or(today);
    if (!born) problems.push_back({sentenceFor(born.error()), QStringLiteral("born")});
}

void readNhsNumber(DetailsTyped& typed, DetailsProblems& problems)
{
    typed.details.nhsNumber = typed.whyNoNumber;
    if (isBlank(typed.nhsNumber)) return;
    auto number = domain::NhsNumber::parse(typed.nhsNumber);
    if (number) typed.details.nhsNumber = *std::move(number);
    else problems.push_back({sentenceFor(number.error()), QStringLiteral("nhsNumber")});
}

// "1990", "Mar 1990", or a day as it is typed everywhere.
std::optional<PartialDate> partialDate(std::string_view text, Date today)
{
    if (auto partial = PartialDate::parse(trimmed(text))) return *partial;
    if (const auto day = parseBirthDateEntry(text, today)) return PartialDate::exactly(*day);
    return std::nullopt;
}

// What was opened and left empty is nobody.
void readPeople(DetailsTyped& typed, Date today, DetailsProblems& problems)
{
    std::vector<domain::LinkedPerson> named;
    for (std::size_t i = 0; i < typed.details.people.size(); ++i) {
        domain::LinkedPerson person = std::move(typed.details.people[i]);
        const std::string& born = typed.bornOfPeople[i];
        if (person == domain::LinkedPerson{} && isBlank(born)) continue;
        const QString place = QString::number(i + 1);
        if (isBlank(person.name))
            problems.push_back({sentenceFor(domain::DetailsRefusal::LinkedPersonUnnamed),
                                QStringLiteral("personName") + place});
        if (!isBlank(born)) {
            person.born = partialDate(born, today);
            if (!person.born)
                problems.push_back(
                    {tr("This date of birth is not understood. Write the day, or as much as is known: 1990, Mar 1990."),
                     QStringLiteral("personBorn") + place});
        }
        if (!isBlank(person.name)) named.push_back(std::move(person));
    }
    typed.details.people = std::move(named);
}

} // namespace

Result<domain::ClientDetails, DetailsProblems> readDetails(DetailsTyped typed, Date today)
{
    DetailsProblems problems;
    readBirth(typed, today, problems);
    readNhsNumber(typed, problems);
    readPeople(typed, today, problems);
    auto checked = domain::checkedDetails(typed.details, today);
    if (!checked) {
        const auto refusal = checked.error();
        const DetailsProblem problem{sentenceFor(refusal), fieldOf(refusal, typed.details.name)};
        problems.insert(isOfName(refusal) ? problems.begin() : problems.end(), problem);
    }
    if (!problems.empty()) return refuse(std::move(problems));
    return *std::move(checked);
}

domain::NewPerson personTyped(const DetailsTyped& typed, Date today)
{
    domain::NewPerson person{typed.details.name, std::nullopt, std::nullopt};
    if (const auto born = parseBirthDateEntry(typed.born, today)) person.born = *born;
    if (const auto number = domain::NhsNumber::parse(typed.nhsNumber)) person.nhsNumber = *number;
    return person;
}

DetailsTyped typedFrom(const QString& lookedFor, Date today)
{
    DetailsTyped typed;
    const QString text = lookedFor.simplified();
    const std::string plain = fromScreen(text);
    if (const auto number = domain::NhsNumber::parse(plain)) {
        typed.nhsNumber = number->spaced();
        return typed;
    }
    const bool hasDigit = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (hasDigit) {
        if (const auto born = parseBirthDateEntry(plain, today)) typed.born = fromScreen(clinical(*born));
        return typed; // a reference that is not known names nobody
    }
    // "MARSH, Carys" as on the lists; else the last word is the family name, as it is said.
    const auto comma = text.indexOf(QLatin1Char(','));
    const auto gap = text.lastIndexOf(QLatin1Char(' '));
    auto& name = typed.details.name;
    name.family = fromScreen(comma >= 0 ? text.left(comma).trimmed() : text.mid(gap + 1));
    name.given =
        fromScreen(comma >= 0 ? text.mid(comma + 1).trimmed() : text.left(std::max<qsizetype>(gap, 0)));
    return typed;
}

DetailsTyped typedFrom(const domain::ClientDetails& details)
{
    DetailsTyped typed;
    typed.details = details;
    typed.born = fromScreen(clinical(details.born));
    if (const auto* number = std::get_if<domain::NhsNumber>(&details.nhsNumber))
        typed.nhsNumber = number->spaced();
    else typed.whyNoNumber = std::get<domain::NhsNumberAbsence>(details.nhsNumber);
    for (auto& person : typed.details.people) {
        std::string born = person.born ? person.born->clinical() : std::string();
        // "Mar-1990" is how it is shown; what is typed has a space.
        if (person.born && !person.born->isExact()) std::replace(born.begin(), born.end(), '-', ' ');
        typed.bornOfPeople.push_back(std::move(born));
        person.born.reset();
    }
    return typed;
}

} // namespace keywork::ui
