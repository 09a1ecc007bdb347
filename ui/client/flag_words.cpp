#include "ui/client/flag_words.h"

#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

namespace keywork::ui {

using domain::FlagKind;
using domain::FlagLevel;

namespace {

StatusKind statusOf(FlagLevel level)
{
    switch (level) {
    case FlagLevel::Stop: return StatusKind::Stop;
    case FlagLevel::Due: return StatusKind::Due;
    case FlagLevel::Ok: return StatusKind::Ok;
    case FlagLevel::Info: return StatusKind::Info;
    case FlagLevel::None: return StatusKind::None;
    }
    return StatusKind::None;
}

// One of the four fixed wordings (NHS Common User Interface PAB-0064 to 0072).
QString allergyName(const std::string& code)
{
    const auto status =
        domain::fromCode<domain::AllergyStatus>(code).value_or(domain::AllergyStatus::NotRecorded);
    switch (status) {
    case domain::AllergyStatus::Known: return tr("Known allergies");
    case domain::AllergyStatus::NoneKnown: return tr("No known allergies");
    case domain::AllergyStatus::NotRecorded: return tr("Allergies not recorded");
    case domain::AllergyStatus::Unavailable: return tr("Allergies unavailable");
    }
    return {};
}

QString naloxoneWord(const std::string& code)
{
    if (code == "yes") return tr("Holds naloxone");
    if (code == "no") return tr("No naloxone");
    if (code == "declined") return tr("Naloxone declined");
    return tr("Naloxone not recorded");
}

QString wordOf(const domain::Flag& flag, const policy::Policy& policy)
{
    switch (flag.kind) {
    case FlagKind::Deceased: return tr("Deceased");
    case FlagKind::Under18: return tr("Under 18");
    case FlagKind::Allergy: return allergyName(flag.code);
    case FlagKind::Overdose: return tr("Overdose");
    case FlagKind::Safeguarding: return tr("Safeguarding concern");
    case FlagKind::Naloxone: return naloxoneWord(flag.code);
    case FlagKind::Pregnancy: return tr("Pregnant");
    case FlagKind::Custody: return onScreen(policy.lists.lifeEvents.label(flag.code));
    case FlagKind::LoneWorking: return tr("See in twos");
    case FlagKind::Household: return tr("Children in the household");
    }
    return {};
}

} // namespace

ChipText chipOf(const app::ShownFlag& shown, const policy::Policy& policy)
{
    const auto& flag = shown.flag;
    ChipText text;
    text.word = wordOf(flag, policy);
    text.detail = onScreen(flag.detail);
    if (text.detail.isEmpty() && flag.fact.on) text.detail = clinical(*flag.fact.on);
    text.status = statusOf(flag.level);
    QStringList parts{text.word};
    if (!flag.detail.empty()) parts << onScreen(flag.detail);
    if (flag.fact.on) parts << spokenDate(*flag.fact.on);
    if (!shown.author.empty()) parts << tr("recorded by %1").arg(onScreen(shown.author));
    text.sentence = parts.join(QStringLiteral(", "));
    return text;
}

} // namespace keywork::ui
