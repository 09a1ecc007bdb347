#include "policy/load_policy.h"

#include "policy/subjects.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace keywork::policy {
namespace {

constexpr Range versions{1, 9999};

struct Subject {
    std::string_view id;
    void (*read)(const Field&, Policy&);
};

constexpr std::array plainSubjects{
    Subject{"service", readService},   Subject{"drafts", readDrafts},
    Subject{"sessions", readSessions}, Subject{"due", readDue},
    Subject{"flags", readFlags},       Subject{"re-engagement", readReEngagement},
    Subject{"phases", readPhases},     Subject{"plan-templates", readPlanTemplates},
    Subject{"access", readAccess},     Subject{"backup", readBackup},
};

// These go by codes of the lists, and layers name observation kinds.
constexpr std::array subjectsWithCodes{
    Subject{"observation-kinds", readObservationKinds},
    Subject{"layers", readLayers},
    Subject{"reviews", readReviews},
};

PolicyEdition readEdition(const Field& whole, std::string_view expectedId)
{
    whole.expectMembers({"id", "version", "date", "approvedBy", "values"}, {"note"});
    PolicyEdition edition{whole.member("id").text(), whole.member("version").integer(versions),
                          whole.member("date").date(), whole.member("approvedBy").textOrNull().value_or("")};
    if (edition.id != expectedId)
        whole.member("id").refuse(PolicyFaultReason::WrongId, std::string(expectedId));
    if (whole.has("note")) whole.member("note").text();
    return edition;
}

// Reads files one after the other into one policy and stops at the first fault.
class Loader {
public:
    explicit Loader(const PolicySource& source) : m_source(source) {}

    template <class Read>
    void file(const std::string& id, Read read)
    {
        if (m_fault) return;
        FaultNote note{id + ".json", {}};
        m_known.insert(note.file);
        const auto json = parsed(note.file);
        if (!json) {
            m_fault = json.error();
            m_fault->file = note.file;
            return;
        }
        const Field whole(*json, {}, note);
        policy.editions.push_back(readEdition(whole, id));
        read(whole.member("values"));
        m_fault = note.first;
    }

    // After all files: whatever else is there was meant for something and would be passed over.
    void refuseOthers()
    {
        if (m_fault) return;
        for (const auto& name : m_source.names()) {
            if (m_known.count(name) == 0) {
                m_fault = PolicyFault{name, {}, PolicyFaultReason::FileUnknown, {}, {}};
                return;
            }
        }
    }

    const std::optional<PolicyFault>& fault() const { return m_fault; }

    Policy policy;

private:
    Result<JsonValue, PolicyFault> parsed(const std::string& file) const
    {
        const auto text = m_source.text(file);
        if (!text) return refuse(PolicyFault{{}, {}, text.error(), {}, {}});
        return parseJson(*text);
    }

    const PolicySource& m_source;
    std::set<std::string> m_known;
    std::optional<PolicyFault> m_fault;
};

} // namespace

Result<Policy, PolicyFault> loadPolicy(const PolicySource& source)
{
    Loader loader(source);
    const auto read = [&](const Subject& subject) {
        loader.file(std::string(subject.id),
                    [&](const Field& values) { subject.read(values, loader.policy); });
    };
    std::for_each(plainSubjects.begin(), plainSubjects.end(), read);
    for (const auto& list : codeListFiles()) {
        loader.file("code-lists/" + std::string(list.name), [&](const Field& values) {
            auto& entries = loader.policy.lists.*list.list;
            entries = readCodeList(values, list.groups);
            checkNeeded(list, values, entries);
        });
    }
    std::for_each(subjectsWithCodes.begin(), subjectsWithCodes.end(), read);
    loader.refuseOthers();
    if (loader.fault()) return refuse(*loader.fault());

    auto& editions = loader.policy.editions;
    std::sort(editions.begin(), editions.end(),
              [](const PolicyEdition& left, const PolicyEdition& right) { return left.id < right.id; });
    return std::move(loader.policy);
}

domain::DueRules dueRules(const Policy& policy)
{
    return {policy.due, policy.reEngagement, policy.workingDays};
}

} // namespace keywork::policy
