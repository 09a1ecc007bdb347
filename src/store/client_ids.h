#pragma once

#include "domain/ids.h"

#include <cstddef>
#include <vector>

namespace keywork::store {

// Who was found. Unless a function says otherwise: in order, each once.
using Ids = std::vector<domain::ClientId>;

// Of ids in any order, some of them more than once. A number that no person can have is damage: SqlError.
Ids inOrder(const Ids& ids);
void addAll(Ids& ids, const Ids& more);
Ids common(const Ids& left, const Ids& right);
// Those of `ids` that are not among `known`, the first `most` of them.
Ids without(const Ids& ids, const Ids& known, std::size_t most);

} // namespace keywork::store
