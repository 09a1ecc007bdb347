#include "ui/shell/two_versions.h"

#include "base/clock.h"
#include "ui/support/screen_text.h"

#include <QCoreApplication>

namespace keywork::ui {

TwoVersions twoVersions(const app::Stale& stale, const policy::Policy& policy,
                        std::vector<DifferingField> fields)
{
    const LocalTime at = toLocalTime(stale.changedAt, policy.zone);
    return {onScreen(stale.changedBy),
            QCoreApplication::translate("keywork::ui::twoVersions", "%1 on %2")
                .arg(clockTime(at.time), clinical(at.day)),
            std::move(fields)};
}

} // namespace keywork::ui
