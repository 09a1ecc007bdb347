#include "app/entry/chosen_password.h"

namespace keywork::app {

Result<vault::Password, domain::PasswordRefusal> chosenPassword(const std::string& typed,
                                                                const std::vector<std::string>& about,
                                                                const domain::PasswordPolicy& policy)
{
    if (const auto weak = domain::refusalOf(typed, about, policy)) return refuse(*weak);
    auto password = vault::Password::parse(typed);
    if (!password) return refuse(domain::PasswordRefusal::NotText);
    return std::move(*password);
}

} // namespace keywork::app
