#include "domain/staff/staff.h"

#include <algorithm>

namespace keywork::domain {

bool Staff::has(Role role) const
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

} // namespace keywork::domain
