#include "domain/change/clinical_write.h"

#include <algorithm>

namespace keywork::domain {

std::vector<ClinicalWrite> changedSince(std::span<const ClinicalWrite> writes, const LookedMark& mark,
                                        StaffId viewer)
{
    std::vector<ClinicalWrite> changed;
    std::copy_if(writes.begin(), writes.end(), std::back_inserter(changed), [&](const ClinicalWrite& write) {
        return write.sequence > mark.upTo && write.by != viewer;
    });
    std::sort(changed.begin(), changed.end(), [](const ClinicalWrite& left, const ClinicalWrite& right) {
        return left.sequence < right.sequence;
    });
    return changed;
}

} // namespace keywork::domain
