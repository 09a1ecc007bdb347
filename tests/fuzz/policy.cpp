#include "base/text.h"
#include "fuzz/try_input.h"
#include "policy/edited_policy.h"
#include "policy/subjects.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

// The files in which a service decides for itself. The first line of an input names the one that it stands in for; all
// others are the shipped ones.
namespace keywork::fuzz {

namespace {

using policy::Field;
using policy::Policy;
using policy::PolicyFault;

// Reading all the files takes a hundred times as long as reading one, so this is done for one in so many of the inputs
// in whose values nothing was found.
constexpr std::size_t inputsForOneWholePolicy = 8;

using Reader = std::function<void(const Field&, Policy&)>;

// By the name of the file that each is for.
std::map<std::string, Reader, std::less<>> readersOfOneFile()
{
    std::map<std::string, Reader, std::less<>> readers{
        {"service.json", policy::readService},
        {"access.json", policy::readAccess},
        {"backup.json", policy::readBackup},
        {"drafts.json", policy::readDrafts},
        {"sessions.json", policy::readSessions},
        {"due.json", policy::readDue},
        {"flags.json", policy::readFlags},
        {"re-engagement.json", policy::readReEngagement},
        {"phases.json", policy::readPhases},
        {"plan-templates.json", policy::readPlanTemplates},
        {"observation-kinds.json", policy::readObservationKinds},
        {"layers.json", policy::readLayers},
        {"reviews.json", policy::readReviews},
    };
    for (const auto& list : policy::codeListFiles()) {
        readers["code-lists/" + std::string(list.name) + ".json"] = [&list](const Field& values,
                                                                            Policy& whole) {
            auto& entries = whole.lists.*list.list;
            entries = readCodeList(values, list.groups);
            checkNeeded(list, values, entries);
        };
    }
    for (const auto& name : policy::ShippedPolicy().names())
        require(readers.count(name) == 1, "every policy file is fuzzed");
    return readers;
}

void tryFault(const PolicyFault& fault)
{
    require(isValidUtf8(describe(fault)), "a fault of a policy is told in a sentence that can be shown");
    require(fault.jsonPath.empty() || fault.jsonPath.front() == '/', "a place in a policy is a JSON pointer");
}

// The values of the file alone, read into what the other files say.
std::optional<PolicyFault> faultOfOneFile(const std::string& text, const Reader& read)
{
    static const Policy shipped = loadPolicy(policy::ShippedPolicy()).value();
    const auto json = policy::parseJson(text);
    if (!json) return json.error();
    policy::FaultNote note;
    Policy whole = shipped;
    read(Field(*json, {}, note).member("values"), whole);
    return note.first;
}

void tryWholePolicy(const std::string& file, const std::string& text)
{
    policy::test::EditedPolicy source;
    source.with(file, text);
    const auto loaded = loadPolicy(source);
    if (!loaded) {
        tryFault(loaded.error());
        require(!loaded.error().file.empty(), "a fault of a policy names its file");
        return;
    }
    const auto isOfFile = [&](const policy::PolicyEdition& edition) { return edition.id + ".json" == file; };
    require(std::count_if(loaded->editions.begin(), loaded->editions.end(), isOfFile) == 1,
            "a policy that loaded has one edition of each file");
}

} // namespace

void tryInput(std::string_view input)
{
    static const auto readers = readersOfOneFile();
    const auto end = std::min(input.find('\n'), input.size());
    const auto reader = readers.find(input.substr(0, end));
    if (reader == readers.end()) return;
    const std::string text(input.substr(std::min(end + 1, input.size())));
    if (const auto fault = faultOfOneFile(text, reader->second)) tryFault(*fault);
    else if (std::hash<std::string>()(text) % inputsForOneWholePolicy == 0)
        tryWholePolicy(reader->first, text);
}

} // namespace keywork::fuzz
