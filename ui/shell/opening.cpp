#include "ui/shell/opening.h"

#include "app/entry/describe.h"
#include "policy/load_policy.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

namespace keywork::ui {

Result<std::shared_ptr<const policy::Policy>, QString> readPolicy(const Options& options)
{
    const auto& folder = options.policyFolder;
    const auto loaded = folder.empty() ? policy::loadPolicy(policy::ShippedPolicy{})
                                       : policy::loadPolicy(policy::ServicePolicy{folder});
    if (loaded) return std::make_shared<const policy::Policy>(*loaded);
    const QString place = folder.empty() ? tr("the policy files of this program") : onScreen(folder.string());
    return refuse(
        tr("In %1: %2 Nothing was opened. Correct the file, or take it away to use the shipped one.")
            .arg(place, onScreen(policy::describe(loaded.error()))));
}

bool mustSetUp(const Options& options)
{
    std::error_code ignored;
    const auto status = std::filesystem::symlink_status(options.store, ignored);
    return !options.practice && options.tourFolder.isEmpty() && !options.today &&
           status.type() == std::filesystem::file_type::not_found;
}

bool mustMakePractice(const Options& options)
{
    std::error_code ignored;
    return options.practice && !std::filesystem::exists(options.store, ignored);
}

Result<std::unique_ptr<Entrance>, QString> openEntrance(const Options& options)
{
    auto policy = readPolicy(options);
    if (!policy) return refuse(policy.error());
    auto description = app::describeStore(options.store);
    if (!description) return refuse(onScreen(app::describe(description.error(), options.store)));
    if (!description->practice && (options.today || !options.tourFolder.isEmpty()))
        return refuse(onScreen(app::describe(app::OpenRefusal::NotPractice, options.store)));
    return std::make_unique<Entrance>(std::move(*description), options.today, std::move(*policy));
}

} // namespace keywork::ui
