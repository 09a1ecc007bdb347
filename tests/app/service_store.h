#pragma once

#include "app/entry/make_service.h"
#include "store/audit_table.h"
#include "support/temporary_folder.h"

namespace keywork::test {

inline const std::string adminsPassword = "three herons at dawn";

// A service's own store on disk with its administrator Amira Khan, as it is on the first day. Made once for the whole
// program, since deriving keys takes a second, and copied for each test that asks for one.
class ServiceStore {
public:
    ServiceStore();

    std::filesystem::path folder() const { return m_parent / "harbour.keywork"; }
    const std::string& recoveryKey() const;
    std::shared_ptr<const policy::Policy> policy() const;

    Result<app::OpenStore, app::SignInRefusal> signIn(const std::string& account,
                                                      const std::string& password) const;
    // Amira's.
    app::OpenStore asAdmin() const;
    // What the audit says of actions, oldest first.
    std::vector<store::AuditRow> audit() const;

private:
    TemporaryFolder m_parent;
};

} // namespace keywork::test
