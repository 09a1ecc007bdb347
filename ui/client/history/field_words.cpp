#include "ui/client/history/field_words.h"

#include "ui/client/details/details_choices.h"
#include "ui/episode/episode_words.h"
#include "ui/session/session_words.h"
#include "ui/support/tr.h"
#include "ui/words/record_words.h"

#include <algorithm>
#include <array>

namespace keywork::ui {

namespace {

using ValueWording = QString (*)(const std::string& value, const policy::Policy& policy);

QString text(const std::string& value, const policy::Policy&)
{
    return onScreen(value).simplified();
}

// Of somebody's child or partner a year may be all that is known.
QString day(const std::string& value, const policy::Policy&)
{
    const auto known = parseIsoDate(value);
    return known ? clinical(*known) : onScreen(value);
}

QString dayAndTime(const std::string& value, const policy::Policy&)
{
    const auto known = parseIsoLocalTime(value);
    return known ? tr("%1 %2").arg(clinical(known->day), clockTime(known->time)) : onScreen(value);
}

QString yesOrNo(const std::string& value, const policy::Policy&)
{
    return value == "0" ? tr("no") : tr("yes");
}

template <class Enum, QString (*word)(Enum)>
QString ofEnum(const std::string& value, const policy::Policy&)
{
    const auto known = domain::fromCode<Enum>(value);
    return known ? word(*known).toLower() : onScreen(value);
}

template <auto list>
QString ofList(const std::string& value, const policy::Policy& policy)
{
    return codeWord(policy.lists.*list, value);
}

// Of an episode and of an appointment; the store knows no other states.
QString state(const std::string& value, const policy::Policy&)
{
    struct State {
        const char* code;
        const char* word;
    };
    static constexpr std::array states = {
        State{"referred", QT_TRANSLATE_NOOP("keywork::ui::field", "referred")},
        State{"declined", QT_TRANSLATE_NOOP("keywork::ui::field", "referral declined")},
        State{"inTreatment", QT_TRANSLATE_NOOP("keywork::ui::field", "in treatment")},
        State{"closed", QT_TRANSLATE_NOOP("keywork::ui::field", "closed")},
        State{"booked", QT_TRANSLATE_NOOP("keywork::ui::field", "booked")},
        State{"moved", QT_TRANSLATE_NOOP("keywork::ui::field", "moved to another time")},
        State{"resolved", QT_TRANSLATE_NOOP("keywork::ui::field", "has its outcome")},
    };
    for (const auto& one : states)
        if (value == one.code) return tr(one.word);
    return onScreen(value);
}

struct FieldWording {
    const char* column;
    const char* word;
    ValueWording value;
};

// The columns of src/store/history_json.cpp. Columns of one name mean the same wherever they stand.
constexpr std::array wordings = {
    FieldWording{"ref", QT_TRANSLATE_NOOP("keywork::ui::field", "Reference"), text},
    FieldWording{"title", QT_TRANSLATE_NOOP("keywork::ui::field", "Title"), text},
    FieldWording{"family_name", QT_TRANSLATE_NOOP("keywork::ui::field", "Family name"), text},
    FieldWording{"given_name", QT_TRANSLATE_NOOP("keywork::ui::field", "Given name"), text},
    FieldWording{"preferred_name", QT_TRANSLATE_NOOP("keywork::ui::field", "Preferred name"), text},
    FieldWording{"born", QT_TRANSLATE_NOOP("keywork::ui::field", "Born"), day},
    FieldWording{"sex", QT_TRANSLATE_NOOP("keywork::ui::field", "Sex"), ofEnum<domain::Sex, sexWord>},
    FieldWording{"gender", QT_TRANSLATE_NOOP("keywork::ui::field", "Gender"), text},
    FieldWording{"ethnicity", QT_TRANSLATE_NOOP("keywork::ui::field", "Ethnicity"),
                 ofList<&policy::CodeLists::ethnicity>},
    FieldWording{"nhs_number", QT_TRANSLATE_NOOP("keywork::ui::field", "NHS number"), text},
    FieldWording{"nhs_number_absence", QT_TRANSLATE_NOOP("keywork::ui::field", "Why there is no NHS number"),
                 ofEnum<domain::NhsNumberAbsence, absenceWord>},
    FieldWording{"general_practice", QT_TRANSLATE_NOOP("keywork::ui::field", "GP practice"), text},
    FieldWording{"allergy_status", QT_TRANSLATE_NOOP("keywork::ui::field", "Allergies"),
                 ofEnum<domain::AllergyStatus, allergyWord>},
    FieldWording{"allergies", QT_TRANSLATE_NOOP("keywork::ui::field", "Allergic to"), text},
    FieldWording{"language", QT_TRANSLATE_NOOP("keywork::ui::field", "Language"),
                 ofList<&policy::CodeLists::languages>},
    FieldWording{"communication_needs", QT_TRANSLATE_NOOP("keywork::ui::field", "Communication needs"), text},
    FieldWording{"died_on", QT_TRANSLATE_NOOP("keywork::ui::field", "Died"), day},
    FieldWording{"aliases", QT_TRANSLATE_NOOP("keywork::ui::field", "Other names"), text},
    FieldWording{"addresses", QT_TRANSLATE_NOOP("keywork::ui::field", "Addresses"), text},
    FieldWording{"lines", QT_TRANSLATE_NOOP("keywork::ui::field", "Address"), text},
    FieldWording{"postcode", QT_TRANSLATE_NOOP("keywork::ui::field", "Postcode"), text},
    FieldWording{"safe_letters", QT_TRANSLATE_NOOP("keywork::ui::field", "letters"),
                 ofEnum<domain::SafeContact, safeContactWord>},
    FieldWording{"phones", QT_TRANSLATE_NOOP("keywork::ui::field", "Phones"), text},
    FieldWording{"number", QT_TRANSLATE_NOOP("keywork::ui::field", "Number"), text},
    FieldWording{"label", QT_TRANSLATE_NOOP("keywork::ui::field", "Of"), text},
    FieldWording{"safe_calls", QT_TRANSLATE_NOOP("keywork::ui::field", "calls"),
                 ofEnum<domain::SafeContact, safeContactWord>},
    FieldWording{"safe_texts", QT_TRANSLATE_NOOP("keywork::ui::field", "texts"),
                 ofEnum<domain::SafeContact, safeContactWord>},
    FieldWording{"people", QT_TRANSLATE_NOOP("keywork::ui::field", "People"), text},
    FieldWording{"name", QT_TRANSLATE_NOOP("keywork::ui::field", "Name"), text},
    FieldWording{"relationship", QT_TRANSLATE_NOOP("keywork::ui::field", "relationship"),
                 ofList<&policy::CodeLists::relationships>},
    FieldWording{"phone", QT_TRANSLATE_NOOP("keywork::ui::field", "phone"), text},
    FieldWording{"lives_with", QT_TRANSLATE_NOOP("keywork::ui::field", "lives with the client"),
                 ofEnum<domain::Answer, answerWord>},
    FieldWording{"may_be_contacted", QT_TRANSLATE_NOOP("keywork::ui::field", "may be contacted"),
                 ofEnum<domain::Answer, answerWord>},
    FieldWording{"emergency_contact", QT_TRANSLATE_NOOP("keywork::ui::field", "emergency contact"), yesOrNo},
    FieldWording{"note", QT_TRANSLATE_NOOP("keywork::ui::field", "note"), text},
    FieldWording{"referral_source", QT_TRANSLATE_NOOP("keywork::ui::field", "Referral source"),
                 ofList<&policy::CodeLists::referralSources>},
    FieldWording{"referred_on", QT_TRANSLATE_NOOP("keywork::ui::field", "Referred"), day},
    FieldWording{"referred_by", QT_TRANSLATE_NOOP("keywork::ui::field", "Referred by"), text},
    FieldWording{"state", QT_TRANSLATE_NOOP("keywork::ui::field", "Stands"), state},
    FieldWording{"accepted_on", QT_TRANSLATE_NOOP("keywork::ui::field", "Accepted"), day},
    FieldWording{"declined_on", QT_TRANSLATE_NOOP("keywork::ui::field", "Declined"), day},
    FieldWording{"decline_reason", QT_TRANSLATE_NOOP("keywork::ui::field", "Why declined"), text},
    FieldWording{"started_on", QT_TRANSLATE_NOOP("keywork::ui::field", "Started"), day},
    FieldWording{"injecting_status", QT_TRANSLATE_NOOP("keywork::ui::field", "Injecting"),
                 ofList<&policy::CodeLists::injectingStatus>},
    FieldWording{"accommodation", QT_TRANSLATE_NOOP("keywork::ui::field", "Housing"),
                 ofList<&policy::CodeLists::accommodation>},
    FieldWording{"employment", QT_TRANSLATE_NOOP("keywork::ui::field", "Work or study"),
                 ofList<&policy::CodeLists::employment>},
    FieldWording{"parental_status", QT_TRANSLATE_NOOP("keywork::ui::field", "Children"),
                 ofList<&policy::CodeLists::parentalStatus>},
    FieldWording{"children_in_household",
                 QT_TRANSLATE_NOOP("keywork::ui::field", "Children in the household"), text},
    FieldWording{"previously_treated", QT_TRANSLATE_NOOP("keywork::ui::field", "Treated before"),
                 ofEnum<domain::Answer, answerWord>},
    FieldWording{"consent_decision", QT_TRANSLATE_NOOP("keywork::ui::field", "Consent"),
                 ofEnum<domain::ConsentDecision, consentWord>},
    FieldWording{"consent_on", QT_TRANSLATE_NOOP("keywork::ui::field", "Consent given or refused"), day},
    FieldWording{"consent_leaflet", QT_TRANSLATE_NOOP("keywork::ui::field", "Consent leaflet"), text},
    FieldWording{"what_will_be_different", QT_TRANSLATE_NOOP("keywork::ui::field", "What will be different"),
                 text},
    FieldWording{"ended_on", QT_TRANSLATE_NOOP("keywork::ui::field", "Ended"), day},
    FieldWording{"ending_reason", QT_TRANSLATE_NOOP("keywork::ui::field", "Why it ended"),
                 ofList<&policy::CodeLists::dischargeReasons>},
    FieldWording{"ending_class", QT_TRANSLATE_NOOP("keywork::ui::field", "How it ended"),
                 ofEnum<domain::EndingClass, endingWord>},
    FieldWording{"aftercare", QT_TRANSLATE_NOOP("keywork::ui::field", "Aftercare"),
                 ofEnum<domain::Aftercare, aftercareWord>},
    FieldWording{"way_back_explained", QT_TRANSLATE_NOOP("keywork::ui::field", "Way back explained"),
                 ofEnum<domain::Answer, answerWord>},
    FieldWording{"exit_outcome_missing",
                 QT_TRANSLATE_NOOP("keywork::ui::field", "Why there is no exit outcome"), text},
    FieldWording{"reason_from_this_phase",
                 QT_TRANSLATE_NOOP("keywork::ui::field", "Why it ended in this phase"), text},
    FieldWording{"ending_note", QT_TRANSLATE_NOOP("keywork::ui::field", "Note at the end"), text},
    FieldWording{"substances", QT_TRANSLATE_NOOP("keywork::ui::field", "Substances at the start"), text},
    FieldWording{"substance", QT_TRANSLATE_NOOP("keywork::ui::field", "Substance"),
                 ofList<&policy::CodeLists::substances>},
    FieldWording{"route", QT_TRANSLATE_NOOP("keywork::ui::field", "route"),
                 ofList<&policy::CodeLists::routes>},
    FieldWording{"age_first_used", QT_TRANSLATE_NOOP("keywork::ui::field", "age first used"), text},
    FieldWording{"days_in_last_28", QT_TRANSLATE_NOOP("keywork::ui::field", "days used of the last 28"),
                 text},
    FieldWording{"staff_id", QT_TRANSLATE_NOOP("keywork::ui::field", "With"), text},
    FieldWording{"role", QT_TRANSLATE_NOOP("keywork::ui::field", "Role"),
                 ofEnum<domain::AllocationRole, allocationWord>},
    FieldWording{"from_day", QT_TRANSLATE_NOOP("keywork::ui::field", "From"), day},
    FieldWording{"to_day", QT_TRANSLATE_NOOP("keywork::ui::field", "Until"), day},
    FieldWording{"type", QT_TRANSLATE_NOOP("keywork::ui::field", "Kind of intervention"),
                 ofEnum<domain::InterventionType, interventionTypeWord>},
    FieldWording{"detail", QT_TRANSLATE_NOOP("keywork::ui::field", "Intervention"),
                 ofList<&policy::CodeLists::interventions>},
    FieldWording{"setting", QT_TRANSLATE_NOOP("keywork::ui::field", "Setting"),
                 ofList<&policy::CodeLists::settings>},
    FieldWording{"first_offered_on", QT_TRANSLATE_NOOP("keywork::ui::field", "First offered"), day},
    FieldWording{"ending", QT_TRANSLATE_NOOP("keywork::ui::field", "How the intervention ended"),
                 ofEnum<domain::InterventionEnding, endingWord>},
    FieldWording{"given_by", QT_TRANSLATE_NOOP("keywork::ui::field", "Given by"), text},
    FieldWording{"kind", QT_TRANSLATE_NOOP("keywork::ui::field", "Kind"),
                 ofEnum<domain::SessionKind, kindWord>},
    FieldWording{"at", QT_TRANSLATE_NOOP("keywork::ui::field", "When"), dayAndTime},
    FieldWording{"minutes", QT_TRANSLATE_NOOP("keywork::ui::field", "Minutes"), text},
    FieldWording{"place", QT_TRANSLATE_NOOP("keywork::ui::field", "Place"), text},
    FieldWording{"outcome", QT_TRANSLATE_NOOP("keywork::ui::field", "Outcome"),
                 ofEnum<domain::AppointmentOutcome, outcomeWord>},
    FieldWording{"outcome_note", QT_TRANSLATE_NOOP("keywork::ui::field", "About the appointment"), text},
};

const FieldWording* wordingOf(const std::string& column)
{
    const auto* found = std::find_if(wordings.begin(), wordings.end(),
                                     [&](const FieldWording& one) { return column == one.column; });
    return found != wordings.end() ? found : nullptr;
}

// Of an item of several values each says which it is: "Heroin, route: smoke"; the first names the item.
QString itemText(const app::StoredItem& item, const policy::Policy& policy)
{
    QStringList values;
    for (const auto& one : item) {
        const QString value = valueWord(one, policy);
        values << (item.size() == 1 ? value : tr("%1: %2").arg(fieldWord(one.field).toLower(), value));
    }
    return values.join(QStringLiteral(", "));
}

QString allItems(const std::vector<app::StoredItem>& items, const policy::Policy& policy)
{
    if (items.empty()) return tr("not recorded");
    QStringList texts;
    for (const auto& item : items) texts << itemText(item, policy);
    return texts.join(tr(" and "));
}

} // namespace

QString fieldWord(const std::string& column)
{
    const auto* wording = wordingOf(column);
    return wording != nullptr ? tr(wording->word) : QString();
}

QString valueWord(const app::StoredValue& stored, const policy::Policy& policy)
{
    const auto* wording = wordingOf(stored.field);
    return wording != nullptr ? wording->value(stored.value, policy) : text(stored.value, policy);
}

QString differenceText(const std::vector<app::FieldChange>& changes, const policy::Policy& policy)
{
    QStringList parts;
    for (const auto& change : changes)
        parts << tr("%1: %2 → %3")
                     .arg(fieldWord(change.field), allItems(change.before, policy),
                          allItems(change.after, policy));
    return parts.join(QStringLiteral("; "));
}

} // namespace keywork::ui
