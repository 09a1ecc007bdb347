#include "policy/edited_policy.h"

#include <gtest/gtest.h>

#include <functional>
#include <ostream>

namespace keywork::policy {
namespace {

using Reason = PolicyFaultReason;
using Edit = std::function<std::string(const std::string&)>;

// One way to break a shipped file, and what has to be said about it.
struct Broken {
    std::string name;
    std::string file;
    Edit edit;
    std::string path;
    Reason reason;
    std::string value;
};

std::ostream& operator<<(std::ostream& out, const Broken& broken)
{
    return out << broken.name;
}

Edit put(const std::string& place, const std::string& value)
{
    return [=](const std::string& json) { return test::set(json, place, value); };
}

Edit drop(const std::string& place)
{
    return [=](const std::string& json) { return test::erase(json, place); };
}

Edit add(const std::string& place, const std::string& item)
{
    return [=](const std::string& json) { return test::append(json, place, item); };
}

Edit replaced(const std::string& from, const std::string& to)
{
    return [=](std::string json) { return json.replace(json.find(from), from.size(), to); };
}

Edit whole(const std::string& text)
{
    return [=](const std::string&) { return text; };
}

const std::string standard = "/values/terms/standard";
const std::string readiness = "/values/readiness";
const std::string source = R"(, "source": "a test")";

std::vector<Broken> files()
{
    return {
        {"NotJsonAtAll", "due.json", whole("openDays = 14"), "", Reason::NotJson, "line 1"},
        {"AnEmptyFile", "due.json", whole(""), "", Reason::NotJson, "line 1"},
        {"AFileCutShort", "due.json",
         [](const std::string& json) { return json.substr(0, json.find("\"openDays\"")); }, "",
         Reason::NotJson, "line 7"},
        {"TwoValuesInOneFile", "due.json", [](const std::string& json) { return json + "{}"; }, "",
         Reason::NotJson, "line 18"},
        {"ACommaTooMany", "drafts.json", replaced("\"values\": {", "\"values\": {,"), "", Reason::NotJson,
         "line 6"},
        {"TextThatIsNotUtf8", "drafts.json", replaced("service default", "\xff\xfe"), "", Reason::NotJson,
         "line 7"},
        {"AComment", "drafts.json", replaced("{", "{ // ours"), "", Reason::NotJson, "line 1"},
        {"AListInsteadOfAFile", "due.json", whole("[]"), "", Reason::WrongType, "a list of 0"},
        {"NestingWithoutEnd", "due.json", whole(std::string(40, '[') + std::string(40, ']')),
         "/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0", Reason::TooDeep, ""},
        {"AnotherFilesId", "due.json", put("/id", "\"flags\""), "/id", Reason::WrongId, "flags"},
        {"NoVersion", "due.json", drop("/version"), "/version", Reason::Missing, ""},
        {"VersionNought", "due.json", put("/version", "0"), "/version", Reason::OutOfRange, "0"},
        {"AVersionInWords", "due.json", put("/version", "\"one\""), "/version", Reason::WrongType, "one"},
        {"ADateThatDoesNotExist", "due.json", put("/date", "\"2026-02-30\""), "/date", Reason::NoSuchDay,
         "2026-02-30"},
        {"ADateTheOtherWayRound", "due.json", put("/date", "\"01-09-2026\""), "/date", Reason::NoSuchDay,
         "01-09-2026"},
        {"AnApprovalByNobodyInParticular", "due.json", put("/approvedBy", "\"\""), "/approvedBy",
         Reason::TextEmpty, ""},
        {"NoApprovalAnswer", "due.json", drop("/approvedBy"), "/approvedBy", Reason::Missing, ""},
        {"NoValues", "due.json", drop("/values"), "/values", Reason::Missing, ""},
        {"AKeyBesideTheValues", "due.json", put("/author", "\"me\""), "/author", Reason::UnknownKey,
         "author"},
        {"AVersionTwice", "due.json", replaced(R"("version": 1,)", R"("version": 1, "version": 2,)"),
         "/version", Reason::DuplicateKey, "version"},
    };
}

std::vector<Broken> numbers()
{
    return {
        {"AReviewAfterThirteenWeeks", "layers.json", put(standard + "/reviewEveryWeeks/value", "13"),
         standard + "/reviewEveryWeeks/value", Reason::OutOfRange, "13"},
        {"NoReviewAtAll", "layers.json", put(standard + "/reviewEveryWeeks/value", "0"),
         standard + "/reviewEveryWeeks/value", Reason::OutOfRange, "0"},
        {"HalfAWeek", "layers.json", put(standard + "/reviewEveryWeeks/value", "2.5"),
         standard + "/reviewEveryWeeks/value", Reason::WrongType, "2.5"},
        {"AReviewIntervalAsText", "layers.json", put(standard + "/reviewEveryWeeks/value", "\"12\""),
         standard + "/reviewEveryWeeks/value", Reason::WrongType, "12"},
        {"AReviewIntervalWithoutSource", "layers.json", drop(standard + "/reviewEveryWeeks/source"),
         standard + "/reviewEveryWeeks/source", Reason::Missing, ""},
        {"AReviewIntervalTwice", "layers.json",
         replaced(R"("reviewEveryWeeks": {)", R"("reviewEveryWeeks": {}, "reviewEveryWeeks": {)"),
         standard + "/reviewEveryWeeks", Reason::DuplicateKey, "reviewEveryWeeks"},
        {"AMisspeltKey", "layers.json", replaced("\"reviewEveryWeeks\"", "\"reviewEveryWeek\""),
         standard + "/reviewEveryWeek", Reason::UnknownKey, "reviewEveryWeek"},
        {"ANegativeNumberOfDays", "due.json", put("/values/openDays/value", "-1"), "/values/openDays/value",
         Reason::OutOfRange, "-1"},
        {"ANumberBeyondAllNumbers", "due.json", put("/values/openDays/value", "18446744073709551615"),
         "/values/openDays/value", Reason::WrongType, "1.8446744073709552e+19"},
        {"ANumberWithoutItsSource", "due.json", put("/values/openDays", "14"), "/values/openDays",
         Reason::WrongType, "14"},
        {"AnEmptySource", "due.json", put("/values/openDays/source", "\" \""), "/values/openDays/source",
         Reason::TextEmpty, " "},
        {"NoContactNeverMinded", "due.json", put("/values/noContactDays/value", "3650"),
         "/values/noContactDays/value", Reason::OutOfRange, "3650"},
        {"AutosaveEveryHour", "drafts.json", put("/values/autosaveSeconds/value", "3600"),
         "/values/autosaveSeconds/value", Reason::OutOfRange, "3600"},
        {"BackupsNotKept", "backup.json", put("/values/daily/value", "0"), "/values/daily/value",
         Reason::OutOfRange, "0"},
        {"BackupsNeverDue", "backup.json", put("/values/dueAfterHours/value", "9999"),
         "/values/dueAfterHours/value", Reason::OutOfRange, "9999"},
        {"DraftsNotKept", "drafts.json", put("/values/keepDiscardedDays/value", "0"),
         "/values/keepDiscardedDays/value", Reason::OutOfRange, "0"},
        {"AMinuteThatIsTrue", "sessions.json", put("/values/shortMinutes/value", "true"),
         "/values/shortMinutes/value", Reason::WrongType, "true"},
        {"AKindWithoutUsualMinutes", "sessions.json", drop("/values/usualMinutes/family"),
         "/values/usualMinutes/family", Reason::Missing, ""},
        {"AKindThatIsNone", "sessions.json", put("/values/usualMinutes/chat", "{}"),
         "/values/usualMinutes/chat", Reason::UnknownKey, "chat"},
        {"AnAppointmentOfADay", "sessions.json", put("/values/usualMinutes/group/value", "1440"),
         "/values/usualMinutes/group/value", Reason::OutOfRange, "1440"},
        {"ARecentOverdoseOfYesterdayOnly", "flags.json", put("/values/overdoseMonths/value", "0"),
         "/values/overdoseMonths/value", Reason::OutOfRange, "0"},
    };
}

std::vector<Broken> words()
{
    return {
        {"AnUnknownZone", "service.json", put("/values/zone/value", "\"Europe/Swansea\""),
         "/values/zone/value", Reason::UnknownZone, "Europe/Swansea"},
        {"AnUnknownWeekday", "service.json", put("/values/closedWeekdays/value/0", "\"caturday\""),
         "/values/closedWeekdays/value/0", Reason::UnknownCode, "caturday"},
        {"AWeekdayTwice", "service.json", add("/values/closedWeekdays/value", "\"sunday\""),
         "/values/closedWeekdays/value/2", Reason::CodeTwice, "sunday"},
        {"ClosedAllWeek", "service.json",
         put("/values/closedWeekdays/value", R"(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])"),
         "/values/closedWeekdays/value", Reason::OutOfRange, "a list of 7"},
        {"AClosedDayTwice", "service.json", add("/values/closedDates/value", "\"2026-01-01\""),
         "/values/closedDates/value/24", Reason::CodeTwice, "2026-01-01"},
        {"AClosedDayThatIsNone", "service.json", put("/values/closedDates/value/0", "\"2027-02-29\""),
         "/values/closedDates/value/0", Reason::NoSuchDay, "2027-02-29"},
        {"APhaseLeftOut", "phases.json", drop(readiness + "/activeChange"), readiness + "/activeChange",
         Reason::Missing, ""},
        {"AFifthPhase", "phases.json", put(readiness + "/relapse", "[]"), readiness + "/relapse",
         Reason::UnknownKey, "relapse"},
        {"AnUnknownCriterion", "phases.json", put(readiness + "/completion/0/criterion", "\"abstinent\""),
         readiness + "/completion/0/criterion", Reason::UnknownCode, "abstinent"},
        {"ACriterionTwice", "phases.json",
         add(readiness + "/engagement", R"({"criterion": "keyworkerAllocated")" + source + "}"),
         readiness + "/engagement/1/criterion", Reason::CodeTwice, "keyworkerAllocated"},
        {"ACriterionWithoutItsDays", "phases.json", drop(readiness + "/preparation/1/days"),
         readiness + "/preparation/1/days", Reason::Missing, ""},
        {"ACriterionWithTheWrongUnit", "phases.json", put(readiness + "/preparation/1/weeks", "4"),
         readiness + "/preparation/1/weeks", Reason::UnknownKey, "weeks"},
        {"ACriterionThatTakesNoDays", "phases.json", put(readiness + "/completion/0/days", "4"),
         readiness + "/completion/0/days", Reason::UnknownKey, "days"},
    };
}

std::vector<Broken> layersAndChain()
{
    return {
        {"ALayerLeftOut", "layers.json", drop("/values/terms/enhanced"), "/values/terms/enhanced",
         Reason::Missing, ""},
        {"AReviewWithNobody", "layers.json", put(standard + "/reviewParticipants/value", "[]"),
         standard + "/reviewParticipants/value", Reason::ListEmpty, "a list of 0"},
        {"AnOfferWithoutWords", "layers.json", put(standard + "/offers/value/0", "\"\""),
         standard + "/offers/value/0", Reason::TextEmpty, ""},
        {"AnUnknownPromptSource", "layers.json", put("/values/prompts/0/from", "\"moodOfTheDay\""),
         "/values/prompts/0/from", Reason::UnknownCode, "moodOfTheDay"},
        {"APromptSideways", "layers.json", put("/values/prompts/0/kind", "\"stepAside\""),
         "/values/prompts/0/kind", Reason::UnknownCode, "stepAside"},
        {"APromptTwice", "layers.json", put("/values/prompts/1/rule", "\"useOnTop\""),
         "/values/prompts/1/rule", Reason::CodeTwice, "useOnTop"},
        {"APromptForAnEventThatIsNotOnTheList", "layers.json", put("/values/prompts/4/code", "\"overdosed\""),
         "/values/prompts/4/code", Reason::UnknownCode, "overdosed"},
        {"APromptForAnObservationThatIsNotOnTheList", "layers.json",
         put("/values/prompts/7/code", "\"expecting\""), "/values/prompts/7/code", Reason::UnknownCode,
         "expecting"},
        {"APromptForYesWhereThereIsACode", "layers.json", put("/values/prompts/7/code", "\"housing\""),
         "/values/prompts/7/code", Reason::UnknownCode, "housing"},
        {"APromptForACodeWhereThereIsYes", "layers.json", put("/values/prompts/1/code", "\"pregnancy\""),
         "/values/prompts/1/code", Reason::UnknownCode, "pregnancy"},
        {"APromptForAValueThatIsNotOnTheList", "layers.json", put("/values/prompts/1/value", "\"often\""),
         "/values/prompts/1/value", Reason::UnknownCode, "often"},
        {"APromptWithANumberItDoesNotTake", "layers.json", put("/values/prompts/0/count", "2"),
         "/values/prompts/0/count", Reason::UnknownKey, "count"},
        {"AChainWithoutSteps", "re-engagement.json", put("/values/steps", "[]"), "/values/steps",
         Reason::ListEmpty, "a list of 0"},
        {"AStepAtNoTime", "re-engagement.json", put("/values/steps/0/within", "\"soon\""),
         "/values/steps/0/within", Reason::UnknownCode, "soon"},
        {"AStepWithoutItsDays", "re-engagement.json", drop("/values/steps/2/count"), "/values/steps/2/count",
         Reason::Missing, ""},
        {"AnUnknownRoute", "re-engagement.json", put("/values/steps/0/routes/0", "\"pigeon\""),
         "/values/steps/0/routes/0", Reason::UnknownCode, "pigeon"},
        {"ARouteTwice", "re-engagement.json", add("/values/steps/0/routes", "\"call\""),
         "/values/steps/0/routes/2", Reason::CodeTwice, "call"},
    };
}

std::vector<Broken> lists()
{
    return {
        {"AnEmptyCodeList", "code-lists/routes.json", put("/values", "[]"), "/values", Reason::ListEmpty,
         "a list of 0"},
        {"ACodeTwice", "code-lists/routes.json", put("/values/1/code", "\"1\""), "/values/1/code",
         Reason::CodeTwice, "1"},
        {"ACodeWithASpace", "code-lists/routes.json", put("/values/0/code", "\"by mouth\""), "/values/0/code",
         Reason::CodeMalformed, "by mouth"},
        {"ACodeAsANumber", "code-lists/routes.json", put("/values/0/code", "1"), "/values/0/code",
         Reason::WrongType, "1"},
        {"ALabelWithASpaceInFront", "code-lists/routes.json", put("/values/0/label", "\" Inject\""),
         "/values/0/label", Reason::TextNotTrimmed, " Inject"},
        {"ALabelWithoutEnd", "code-lists/routes.json",
         put("/values/0/label", '"' + std::string(501, 'x') + '"'), "/values/0/label", Reason::TextTooLong,
         std::string(60, 'x') + "…"},
        {"AnEntryWithoutSource", "code-lists/routes.json", drop("/values/0/source"), "/values/0/source",
         Reason::Missing, ""},
        {"AGroupWhereThereAreNone", "code-lists/routes.json", put("/values/0/group", "\"opiate\""),
         "/values/0/group", Reason::UnknownKey, "group"},
        {"AnUnknownGroup", "code-lists/substances.json", put("/values/0/group", "\"hard\""),
         "/values/0/group", Reason::UnknownCode, "hard"},
        {"SynonymsInOneText", "code-lists/substances.json", put("/values/0/synonyms", "\"brown, gear\""),
         "/values/0/synonyms", Reason::WrongType, "brown, gear"},
        {"AnUnknownEndingClass", "code-lists/discharge-reasons.json", put("/values/0/group", "\"success\""),
         "/values/0/group", Reason::UnknownCode, "success"},
        {"NoReasonForADeath", "code-lists/discharge-reasons.json", drop("/values/10"), "/values",
         Reason::CodeMissing, "died"},
        {"NoOverdoseAmongTheEvents", "code-lists/life-events.json", drop("/values/0"), "/values",
         Reason::CodeMissing, "overdose"},
        {"NoNaloxoneAmongTheObservations", "observation-kinds.json", drop("/values/0"), "/values",
         Reason::CodeMissing, "naloxoneHeld"},
        {"HousingThatIsNeverSettled", "observation-kinds.json", put("/values/4/values/0/code", "\"fine\""),
         "/values", Reason::CodeMissing, "settled"},
        {"AnObservationTwice", "observation-kinds.json", put("/values/1/kind", "\"naloxoneHeld\""),
         "/values/1/kind", Reason::CodeTwice, "naloxoneHeld"},
        {"AnUnknownWayToAnswer", "observation-kinds.json", put("/values/0/answer", "\"maybe\""),
         "/values/0/answer", Reason::UnknownCode, "maybe"},
        {"ValuesFromAListThatIsNone", "observation-kinds.json", put("/values/2/valuesFrom", "\"needles\""),
         "/values/2/valuesFrom", Reason::UnknownCode, "needles"},
        {"ValuesTwice", "observation-kinds.json", put("/values/2/values", "[]"), "/values/2/values",
         Reason::UnknownKey, "values"},
        {"ValuesForAYesOrNo", "observation-kinds.json", put("/values/0/values", "[]"), "/values/0/values",
         Reason::UnknownKey, "values"},
    };
}

const std::string firstTemplate = "/values/templates/0";
const std::string firstGoal = firstTemplate + "/goals/0";

std::vector<Broken> planTemplates()
{
    const std::string file = "plan-templates.json";
    return {
        {"ATemplateWithoutGoals", file, put(firstTemplate + "/goals", "[]"), firstTemplate + "/goals",
         Reason::ListEmpty, "a list of 0"},
        {"ATemplateTwice", file, put("/values/templates/1/id", "\"abstinence-led\""),
         "/values/templates/1/id", Reason::CodeTwice, "abstinence-led"},
        {"ATemplateWithoutSource", file, drop(firstTemplate + "/source"), firstTemplate + "/source",
         Reason::Missing, ""},
        {"AGoalOfNoPartOfLife", file, put(firstGoal + "/domain", "\"spirit\""), firstGoal + "/domain",
         Reason::UnknownCode, "spirit"},
        {"AGoalWithoutWords", file, put(firstGoal + "/workingWords", "\"\""), firstGoal + "/workingWords",
         Reason::TextEmpty, ""},
        {"WordsOfAClientNobodyKnowsYet", file, put(firstGoal + "/clientWords", "\"I want to stop\""),
         firstGoal + "/clientWords", Reason::UnknownKey, "clientWords"},
        {"AStepThatNobodyIsToDo", file, put(firstGoal + "/steps/0/owner", "\"somebody\""),
         firstGoal + "/steps/0/owner", Reason::UnknownCode, "somebody"},
    };
}

class BrokenPolicy : public ::testing::TestWithParam<Broken> {};

TEST_P(BrokenPolicy, IsRefusedWithFilePathAndReason)
{
    const auto& broken = GetParam();
    test::EditedPolicy source;
    source.with(broken.file, broken.edit(test::shippedText(broken.file)));
    const auto policy = loadPolicy(source);
    ASSERT_FALSE(policy);
    const auto& fault = policy.error();
    EXPECT_EQ(fault.file, broken.file);
    EXPECT_EQ(fault.jsonPath, broken.path);
    EXPECT_EQ(fault.reason, broken.reason) << describe(fault);
    EXPECT_EQ(fault.value, broken.value);
}

std::string nameOf(const ::testing::TestParamInfo<Broken>& info)
{
    return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(Files, BrokenPolicy, ::testing::ValuesIn(files()), nameOf);
INSTANTIATE_TEST_SUITE_P(Numbers, BrokenPolicy, ::testing::ValuesIn(numbers()), nameOf);
INSTANTIATE_TEST_SUITE_P(Words, BrokenPolicy, ::testing::ValuesIn(words()), nameOf);
INSTANTIATE_TEST_SUITE_P(LayersAndChain, BrokenPolicy, ::testing::ValuesIn(layersAndChain()), nameOf);
INSTANTIATE_TEST_SUITE_P(PlanTemplates, BrokenPolicy, ::testing::ValuesIn(planTemplates()), nameOf);
INSTANTIATE_TEST_SUITE_P(Lists, BrokenPolicy, ::testing::ValuesIn(lists()), nameOf);

} // namespace
} // namespace keywork::policy
