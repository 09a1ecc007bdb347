#include "service_store.h"

#include "policy/load_policy.h"
#include "store/database.h"

#include <algorithm>
#include <stdexcept>

namespace keywork::test {

namespace fs = std::filesystem;

namespace {

struct Made {
    Made()
    {
        policy = std::make_shared<const policy::Policy>(policy::loadPolicy(policy::ShippedPolicy()).value());
        recoveryKey = app::newRecoveryKey();
        const app::NewService service{
            "Harbour Lights Recovery Service", "a.khan", "Amira Khan", {}, adminsPassword, recoveryKey};
        if (!app::makeService(parent / "harbour.keywork", service, *policy))
            throw std::runtime_error("the service's store was not made");
    }

    TemporaryFolder parent;
    std::shared_ptr<const policy::Policy> policy;
    std::string recoveryKey;
};

const Made& made()
{
    static const Made whole;
    return whole;
}

} // namespace

ServiceStore::ServiceStore()
{
    fs::copy(made().parent / "harbour.keywork", folder(), fs::copy_options::recursive);
}

const std::string& ServiceStore::recoveryKey() const
{
    return made().recoveryKey;
}

std::shared_ptr<const policy::Policy> ServiceStore::policy() const
{
    return made().policy;
}

Result<app::OpenStore, app::SignInRefusal> ServiceStore::signIn(const std::string& account,
                                                                const std::string& password) const
{
    return app::signIn(folder(), account, password, std::nullopt, policy());
}

app::OpenStore ServiceStore::asAdmin() const
{
    return signIn("a.khan", adminsPassword).value();
}

std::vector<store::AuditRow> ServiceStore::audit() const
{
    auto workspace = asAdmin().reader();
    auto rows = store::AuditTable(workspace.store()).recent(100);
    std::reverse(rows.begin(), rows.end());
    rows.pop_back(); // of this sign-in
    return rows;
}

} // namespace keywork::test
