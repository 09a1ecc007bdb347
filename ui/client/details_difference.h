#pragma once

#include "domain/client/client.h"
#include "policy/policy.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace keywork::ui {

enum class WhoseVersion { Mine, Theirs };

// One field that two people have saved differently, as each of them has it.
struct DifferingField {
    QString id; // "family", as in the form
    QString name;
    QString mine;
    QString theirs;
    // Where only one of the two changed it, that version; none where both did, so that a person has to choose.
    std::optional<WhoseVersion> suggested;

    friend bool operator==(const DifferingField&, const DifferingField&) = default;
};

// Every field in which the two differ, in the order of the form. `before` is what both began from.
std::vector<DifferingField> differences(const domain::ClientDetails& before,
                                        const domain::ClientDetails& mine,
                                        const domain::ClientDetails& theirs, const policy::CodeLists& lists);

using VersionChoices = std::map<QString, WhoseVersion>; // by the id of the field

// Mine, with the fields taken from theirs that were chosen so.
domain::ClientDetails merged(domain::ClientDetails mine, const domain::ClientDetails& theirs,
                             const VersionChoices& choices);

} // namespace keywork::ui
