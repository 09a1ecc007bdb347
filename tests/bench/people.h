#pragma once

#include "app/entry/open_store.h"

#include <string>
#include <vector>

namespace keywork::bench {

// A practice store opened as the member of staff with the median caseload.
app::OpenStore openAsKeyworker(const std::filesystem::path& store);

struct Somebody {
    domain::ClientId id;
    std::string given;
    std::string family;
};

// People of a store for measuring, always the same ones: of the keyworker's own caseload, or of everybody, spread
// evenly over the references that were given.
std::vector<Somebody> caseload(app::Workspace& workspace, std::size_t most);
std::vector<Somebody> spread(app::Workspace& workspace, std::size_t most);

} // namespace keywork::bench
