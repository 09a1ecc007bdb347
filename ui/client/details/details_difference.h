#pragma once

#include "domain/client/client.h"
#include "ui/shell/two_versions.h"

namespace keywork::ui {

// Every field in which the two differ, in the order of the form. `before` is what both began from.
std::vector<DifferingField> differences(const domain::ClientDetails& before,
                                        const domain::ClientDetails& mine,
                                        const domain::ClientDetails& theirs, const policy::CodeLists& lists);

// Mine, with the fields taken from theirs that were chosen so.
domain::ClientDetails merged(domain::ClientDetails mine, const domain::ClientDetails& theirs,
                             const VersionChoices& choices);

} // namespace keywork::ui
