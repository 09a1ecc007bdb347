#include "domain/risk/kinds.h"
#include "policy/subjects.h"

#include <algorithm>
#include <array>

namespace keywork::policy {
namespace {

namespace kind = domain::observation_kind;

// The kinds that rules read as yes or no, so that they have to be answered so.
constexpr std::array readAsYesNo{kind::pregnancy, kind::naloxoneHeld, kind::loneWorking, kind::supports};
// What the readiness criterion of housing looks for among the values of its kind.
constexpr std::string_view settledHousing = "settled";

const domain::CodeList* listNamed(std::string_view name, const CodeLists& lists)
{
    for (const auto& file : codeListFiles()) {
        if (file.name == name) return &(lists.*file.list);
    }
    return nullptr;
}

domain::CodeList readValues(const Field& field, const CodeLists& lists)
{
    if (!field.has("valuesFrom")) return readCodeList(field.member("values"), {});
    const auto from = field.member("valuesFrom");
    if (const auto* list = listNamed(from.text(), lists)) return *list;
    from.refuse(PolicyFaultReason::UnknownCode, "the name of a code list");
    return {};
}

domain::ObservationKind readKind(const Field& field, const CodeLists& lists)
{
    field.expectMembers({"kind", "label", "answer", "source"}, {"values", "valuesFrom"});
    domain::ObservationKind read{field.member("kind").codeWord(), field.member("label").text(), {}};
    const auto answer = field.member("answer");
    const auto word = answer.text();
    if (word == "yesNo") {
        field.expectMembers({"kind", "label", "answer", "source"});
    } else if (word == "code") {
        field.expectMembers(
            {"kind", "label", "answer", "source", field.has("valuesFrom") ? "valuesFrom" : "values"});
        read.values = readValues(field, lists);
    } else {
        answer.refuse(PolicyFaultReason::UnknownCode, "yesNo, code");
    }
    field.expectSource();
    return read;
}

const domain::ObservationKind* kindNamed(const std::vector<domain::ObservationKind>& kinds,
                                         std::string_view code)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const domain::ObservationKind& kind) { return kind.kind == code; });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace

void readObservationKinds(const Field& values, Policy& policy)
{
    auto& kinds = policy.observationKinds;
    for (const auto& item : values.items(Empty::Refused)) {
        auto read = readKind(item, policy.lists);
        if (kindNamed(kinds, read.kind)) item.member("kind").refuse(PolicyFaultReason::CodeTwice);
        kinds.push_back(std::move(read));
    }
    for (const auto code : readAsYesNo) {
        const auto* kind = kindNamed(kinds, code);
        if (!kind || !kind->values.entries().empty()) values.refuseLack(code);
    }
    const auto* housing = kindNamed(kinds, kind::housing);
    if (!housing || !housing->values.has(settledHousing)) values.refuseLack(settledHousing);
    if (!kindNamed(kinds, kind::childrenInHousehold)) values.refuseLack(kind::childrenInHousehold);
}

} // namespace keywork::policy
