#include "ui/admin/set_up_words.h"

#include "ui/shell/password_words.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

namespace keywork::ui {

namespace {

QString sentenceOf(app::PlaceRefusal refusal)
{
    switch (refusal) {
    case app::PlaceRefusal::AlreadyThere: return tr("Something stands there already. Name another folder.");
    case app::PlaceRefusal::ParentMissing:
        return tr("The folder that it would stand in is missing. Make it first.");
    case app::PlaceRefusal::NetworkFileSystem:
        return tr(
            "That is on a network drive, where two computers could damage a store. Name a folder on a disk of "
            "this computer.");
    case app::PlaceRefusal::CloudSyncFolder:
        return tr("That is in a folder that another program copies to the internet. Name another folder.");
    case app::PlaceRefusal::NoPermission: return tr("You may not write there. Name another folder.");
    case app::PlaceRefusal::NotEnoughMemory:
        return tr("There is too little free memory. Close other programs.");
    case app::PlaceRefusal::Failed:
        return tr("The store could not be made; the disk may be full. Nothing is left of it.");
    }
    return {};
}

QString sentenceOf(domain::AccountRefusal refusal)
{
    switch (refusal) {
    case domain::AccountRefusal::Empty:
        return tr("Type an account of at least two characters, such as s.okafor.");
    case domain::AccountRefusal::TooLong: return tr("An account has at most 60 characters.");
    case domain::AccountRefusal::WrongCharacter:
        return tr("An account is made of letters a to z, digits, full stops, hyphens and underscores.");
    }
    return {};
}

SetUpProblem ofPerson(const app::WrongPerson& wrong)
{
    const QString place = QString::number(wrong.place + 1);
    if (const auto* account = std::get_if<domain::AccountRefusal>(&wrong.why))
        return {tr("Person %1: %2").arg(place, sentenceOf(*account)),
                QStringLiteral("personAccount%1").arg(place)};
    const auto* staff = std::get_if<app::StaffRefusal>(&wrong.why);
    if (staff && *staff == app::StaffRefusal::NameMissing)
        return {tr("Person %1: type the name.").arg(place), QStringLiteral("personName%1").arg(place)};
    return {tr("Person %1: somebody else on this page has this account.").arg(place),
            QStringLiteral("personAccount%1").arg(place)};
}

QString page(const QString& heading, const QString& body)
{
    return QStringLiteral("<h1>%1</h1>%2").arg(heading.toHtmlEscaped(), body);
}

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QString large(const QString& text)
{
    return QStringLiteral("<p style=\"font-family: monospace; font-size: 14pt\">%1</p>")
        .arg(text.toHtmlEscaped());
}

} // namespace

SetUpProblem problemOf(const app::MakeServiceRefusal& refusal, const policy::Policy& policy)
{
    if (const auto* place = std::get_if<app::PlaceRefusal>(&refusal))
        return {sentenceOf(*place), QStringLiteral("folder")};
    if (const auto* account = std::get_if<domain::AccountRefusal>(&refusal))
        return {sentenceOf(*account), QStringLiteral("adminAccount")};
    if (const auto* password = std::get_if<domain::PasswordRefusal>(&refusal))
        return {sentence(*password, policy.access.passwords), QStringLiteral("adminPassword")};
    if (const auto* person = std::get_if<app::WrongPerson>(&refusal)) return ofPerson(*person);
    switch (std::get<app::ServiceRefusal>(refusal)) {
    case app::ServiceRefusal::ServiceNameMissing:
        return {tr("Type the service's name."), QStringLiteral("serviceName")};
    case app::ServiceRefusal::NameMissing: return {tr("Type your own name."), QStringLiteral("adminName")};
    case app::ServiceRefusal::RecoveryKeyWrong: break;
    }
    return {tr("The recovery key was lost on the way. Begin again."), {}};
}

QString recoverySheetHtml(const QString& serviceName, const QString& recoveryKey, Date madeOn)
{
    const QString first = recoveryKey.left(31);
    const QString second = recoveryKey.mid(32);
    return page(
        tr("Keywork: recovery sheet"),
        paragraph(tr("Service: %1").arg(serviceName)) + paragraph(tr("Made on %1").arg(clinical(madeOn))) +
            large(first) + large(second) +
            paragraph(tr("When no administrator can sign in any more, this key gives one of them a new "
                         "password. Without it and without a password the records are lost for good: nobody "
                         "can open the store, not even the makers of Keywork.")) +
            paragraph(
                tr("Lock this sheet away in a sealed envelope, signed and dated over the seal, and a "
                   "second copy in another place. Whoever has it and the store can read every record.")) +
            paragraph(tr("To use it: keyworkctl recover STORE --account NAME")));
}

QString slipsHtml(const QString& serviceName, const std::vector<FirstPassword>& people)
{
    QString slips;
    for (const auto& person : people) {
        slips += QStringLiteral("<h2>%1</h2>").arg(person.name.toHtmlEscaped()) +
                 paragraph(tr("%1, Keywork. Account: %2").arg(serviceName, person.account)) +
                 large(person.password) +
                 paragraph(tr("This password is for one sign-in: you choose your own then.")) +
                 QStringLiteral("<hr>");
    }
    return page(tr("First passwords"), slips);
}

} // namespace keywork::ui
