#include "ui/client/history/field_words.h"

#include "../session/workplace_fixture.h"
#include "store/history_reader.h"
#include "ui/support/screen_text.h"
#include "ui/words/record_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <gtest/gtest.h>

// What the history says of a change: never a column's name, never a code.
namespace keywork::ui {
namespace {

const policy::Policy& shipped()
{
    static const auto policy = policy::loadPolicy(policy::ShippedPolicy{}).value();
    return policy;
}

bool isWritten(const QString& words)
{
    static const QRegularExpression likeACode(QStringLiteral("[a-z][A-Z]|_"));
    return !words.isEmpty() && !words.contains(likeACode);
}

template <class Enum>
void expectWords(const char* column)
{
    for (const auto& [value, code] : codeTable(Enum{})) {
        const QString word = valueWord({column, std::string(code)}, shipped());
        EXPECT_TRUE(isWritten(word)) << column << " shows " << word.toStdString();
    }
}

void expectLabels(const char* column, const domain::CodeList& list)
{
    ASSERT_FALSE(list.entries().empty()) << column;
    for (const auto& entry : list.entries())
        EXPECT_EQ(valueWord({column, entry.code}, shipped()), onScreen(entry.label)) << column;
}

TEST(FieldWords, HaveAWordForEveryCodeOfTheRecord)
{
    expectWords<domain::Sex>("sex");
    expectWords<domain::NhsNumberAbsence>("nhs_number_absence");
    expectWords<domain::AllergyStatus>("allergy_status");
    for (const auto* column : {"safe_letters", "safe_calls", "safe_texts"})
        expectWords<domain::SafeContact>(column);
    for (const auto* column : {"lives_with", "may_be_contacted", "previously_treated", "way_back_explained"})
        expectWords<domain::Answer>(column);
    expectWords<domain::ConsentDecision>("consent_decision");
    expectWords<domain::EndingClass>("ending_class");
    expectWords<domain::Aftercare>("aftercare");
    expectWords<domain::AllocationRole>("role");
    expectWords<domain::InterventionType>("type");
    expectWords<domain::InterventionEnding>("ending");
    expectWords<domain::SessionKind>("kind");
    expectWords<domain::AppointmentOutcome>("outcome");
    for (const auto* state : {"referred", "declined", "inTreatment", "closed", "booked", "moved", "resolved"})
        EXPECT_TRUE(isWritten(valueWord({"state", state}, shipped()))) << state;
}

TEST(FieldWords, HaveTheLabelForEveryCodeOfEveryList)
{
    const auto& lists = shipped().lists;
    expectLabels("substance", lists.substances);
    expectLabels("route", lists.routes);
    expectLabels("injecting_status", lists.injectingStatus);
    expectLabels("accommodation", lists.accommodation);
    expectLabels("employment", lists.employment);
    expectLabels("parental_status", lists.parentalStatus);
    expectLabels("ethnicity", lists.ethnicity);
    expectLabels("referral_source", lists.referralSources);
    expectLabels("ending_reason", lists.dischargeReasons);
    expectLabels("relationship", lists.relationships);
    expectLabels("detail", lists.interventions);
    expectLabels("setting", lists.settings);
    expectLabels("language", lists.languages);
}

TEST(FieldWords, TellAChangeAsAPersonWould)
{
    const std::vector<app::FieldChange> changes = {
        {"outcome", {}, {{{"outcome", "didNotAttend"}}}},
        {"at", {{{"at", "2026-09-08T09:45"}}}, {{{"at", "2026-09-09T10:00"}}}},
        {"phones", {{{"number", "01632 960001"}, {"safe_calls", "notSafe"}}}, {}}};
    EXPECT_EQ(differenceText(changes, shipped()),
              "Outcome: not recorded → did not attend; "
              "When: 08-Sep-2026 09:45 → 09-Sep-2026 10:00; "
              "Phones: number: 01632 960001, calls: not safe → not recorded");
    EXPECT_EQ(valueWord({"emergency_contact", "0"}, shipped()), "no");
    EXPECT_EQ(valueWord({"emergency_contact", "1"}, shipped()), "yes");
    EXPECT_EQ(valueWord({"born", "1988-02-03"}, shipped()), "03-Feb-1988");
    EXPECT_EQ(valueWord({"born", "1988"}, shipped()), "1988");
}

// The code that a write of that kind is kept with.
std::string detailOf(domain::WriteKind kind)
{
    if (kind == domain::WriteKind::InterventionRecorded)
        return shipped().lists.interventions.entries().front().code;
    if (kind == domain::WriteKind::EventRecorded) return shipped().lists.lifeEvents.entries().front().code;
    if (kind == domain::WriteKind::AppointmentResolved) return "didNotAttend";
    return {};
}

TEST(ChangeWords, HaveASentenceForEveryKindOfWrite)
{
    for (const auto& [kind, code] : codeTable(domain::WriteKind{})) {
        const domain::ClinicalWrite write{1,  domain::ClientId{1}, kind,          1, domain::StaffId{1},
                                          {}, std::nullopt,        detailOf(kind)};
        EXPECT_TRUE(isWritten(changeText(write, shipped()))) << code;
    }
}

class EveryColumn : public test::OnPracticeStore {
protected:
    // Rows that point to others, which are named in their own lines.
    const QStringList m_pointers{"client_id", "episode_id", "moved_to"};

    void expectWord(const QString& column) const
    {
        if (m_pointers.contains(column)) return;
        EXPECT_TRUE(isWritten(fieldWord(fromScreen(column)))) << column.toStdString();
    }

    void walk(const QJsonObject& row) const
    {
        for (auto column = row.begin(); column != row.end(); ++column) {
            expectWord(column.key());
            for (const auto& item : column.value().toArray())
                if (item.isObject()) walk(item.toObject());
        }
    }
};

TEST_F(EveryColumn, OfTheHistoryHasAWord)
{
    using store::Versioned;
    for (const auto table : {Versioned::Client, Versioned::Episode, Versioned::Allocation,
                             Versioned::Intervention, Versioned::Appointment}) {
        for (std::int64_t id = 1; id <= 20; ++id) {
            const auto row = read([table, id](app::Workspace& workspace) {
                return store::HistoryReader(workspace.store()).present(table, id);
            });
            if (row) walk(QJsonDocument::fromJson(QByteArray::fromStdString(*row)).object());
        }
    }
}

} // namespace
} // namespace keywork::ui
