#include "ui/client/details/details_difference.h"

#include "ui/client/details/details_choices.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"
#include "ui/words/record_words.h"

#include <QStringList>

namespace keywork::ui {

namespace {

using domain::ClientDetails;
using policy::CodeLists;

QString orNotRecorded(const QString& text)
{
    return text.isEmpty() ? tr("Not recorded") : text;
}

QString shownNumber(const domain::NhsNumberAnswer& answer)
{
    if (const auto* number = std::get_if<domain::NhsNumber>(&answer)) return onScreen(number->spaced());
    return tr("None: %1").arg(absenceWord(std::get<domain::NhsNumberAbsence>(answer)).toLower());
}

QString shownAllergies(const domain::Allergies& allergies)
{
    if (allergies.list.empty()) return allergyWord(allergies.status);
    return inLines(allergies.list);
}

// What is written, with a comma between; what is empty is left out.
QString listed(const std::vector<std::string>& texts)
{
    QStringList parts;
    for (const auto& text : texts)
        if (!text.empty()) parts << onScreen(text).replace(QLatin1Char('\n'), QStringLiteral(", "));
    return parts.join(QStringLiteral(", "));
}

QString shownPhones(const std::vector<domain::Phone>& phones)
{
    QStringList lines;
    for (const auto& phone : phones)
        lines << tr("%1 (calls: %2; texts: %3)")
                     .arg(listed({phone.number, phone.label}), safeContactWord(phone.calls).toLower(),
                          safeContactWord(phone.texts).toLower());
    return orNotRecorded(lines.join(QLatin1Char('\n')));
}

QString shownAddresses(const std::vector<domain::Address>& addresses)
{
    QStringList lines;
    for (const auto& address : addresses)
        lines << tr("%1 (letters: %2)")
                     .arg(listed({address.lines, address.postcode}),
                          safeContactWord(address.letters).toLower());
    return orNotRecorded(lines.join(QLatin1Char('\n')));
}

QString shownPerson(const domain::LinkedPerson& person, const CodeLists& lists)
{
    QStringList parts{onScreen(person.name), codeWord(lists.relationships, person.relationship)};
    if (person.born) parts << tr("born %1").arg(onScreen(person.born->clinical()));
    if (!person.phone.empty()) parts << onScreen(person.phone);
    parts << tr("lives with: %1").arg(answerWord(person.livesWith).toLower())
          << tr("may be contacted: %1").arg(answerWord(person.mayBeContacted).toLower());
    if (person.emergencyContact) parts << tr("emergency contact");
    if (!person.note.empty()) parts << onScreen(person.note);
    return parts.join(QStringLiteral(", "));
}

QString shownPeople(const std::vector<domain::LinkedPerson>& people, const CodeLists& lists)
{
    QStringList lines;
    for (const auto& person : people) lines << shownPerson(person, lists);
    return orNotRecorded(lines.join(QLatin1Char('\n')));
}

using Member = VersionedField<ClientDetails>;

template <class Of, class Show>
Member member(const char* id, const char* name, Of of, Show show)
{
    return versionedField<ClientDetails>(id, tr(name), of, show);
}

template <class Of>
Member textMember(const char* id, const char* name, Of of)
{
    return member(id, name, of,
                  [](const std::string& text, const CodeLists&) { return orNotRecorded(onScreen(text)); });
}

template <class Of>
Member codeMember(const char* id, const char* name, Of of, domain::CodeList CodeLists::*list)
{
    return member(id, name, of, [list](const domain::Code& code, const CodeLists& lists) {
        return codeWord(lists.*list, code);
    });
}

std::vector<Member> namesAndBirth()
{
    return {textMember(
                "family", QT_TR_NOOP("Family name"), [](auto& d) -> auto& { return d.name.family; }),
            textMember(
                "given", QT_TR_NOOP("Given name"), [](auto& d) -> auto& { return d.name.given; }),
            textMember(
                "title", QT_TR_NOOP("Title"), [](auto& d) -> auto& { return d.name.title; }),
            member(
                "born", QT_TR_NOOP("Date of birth"), [](auto& d) -> auto& { return d.born; },
                [](Date day, const CodeLists&) { return clinical(day); }),
            member(
                "sex", QT_TR_NOOP("Sex"), [](auto& d) -> auto& { return d.sex; },
                [](domain::Sex sex, const CodeLists&) { return sexWord(sex); }),
            textMember(
                "gender", QT_TR_NOOP("Gender"), [](auto& d) -> auto& { return d.gender; }),
            textMember(
                "preferred", QT_TR_NOOP("Preferred name"), [](auto& d) -> auto& { return d.name.preferred; }),
            member(
                "aliases", QT_TR_NOOP("Other names"), [](auto& d) -> auto& { return d.name.aliases; },
                [](const std::vector<std::string>& names, const CodeLists&) {
                    return orNotRecorded(inLines(names));
                })};
}

std::vector<Member> careAndContact()
{
    return {
        member(
            "nhsNumber", QT_TR_NOOP("NHS number"), [](auto& d) -> auto& { return d.nhsNumber; },
            [](const domain::NhsNumberAnswer& answer, const CodeLists&) { return shownNumber(answer); }),
        codeMember(
            "ethnicity", QT_TR_NOOP("Ethnicity"), [](auto& d) -> auto& { return d.ethnicity; },
            &CodeLists::ethnicity),
        codeMember(
            "language", QT_TR_NOOP("Language"), [](auto& d) -> auto& { return d.language; },
            &CodeLists::languages),
        textMember(
            "communicationNeeds", QT_TR_NOOP("Communication needs"),
            [](auto& d) -> auto& { return d.communicationNeeds; }),
        textMember(
            "generalPractice", QT_TR_NOOP("GP’s practice"),
            [](auto& d) -> auto& { return d.generalPractice; }),
        member(
            "allergies", QT_TR_NOOP("Allergies"), [](auto& d) -> auto& { return d.allergies; },
            [](const domain::Allergies& allergies, const CodeLists&) { return shownAllergies(allergies); }),
        member(
            "phones", QT_TR_NOOP("Telephones"), [](auto& d) -> auto& { return d.phones; },
            [](const std::vector<domain::Phone>& phones, const CodeLists&) { return shownPhones(phones); }),
        member(
            "addresses", QT_TR_NOOP("Addresses"), [](auto& d) -> auto& { return d.addresses; },
            [](const std::vector<domain::Address>& addresses, const CodeLists&) {
                return shownAddresses(addresses);
            }),
        member(
            "people", QT_TR_NOOP("People"), [](auto& d) -> auto& { return d.people; }, shownPeople)};
}

std::vector<Member> everyMember()
{
    std::vector<Member> members = namesAndBirth();
    for (auto& one : careAndContact()) members.push_back(std::move(one));
    return members;
}

} // namespace

std::vector<DifferingField> differences(const ClientDetails& before, const ClientDetails& mine,
                                        const ClientDetails& theirs, const CodeLists& lists)
{
    return differences(everyMember(), before, mine, theirs, lists);
}

ClientDetails merged(ClientDetails mine, const ClientDetails& theirs, const VersionChoices& choices)
{
    return merged(everyMember(), std::move(mine), theirs, choices);
}

} // namespace keywork::ui
