#pragma once

#include "app/entry/open_store.h"
#include "practice/make_store.h"
#include "support/temporary_folder.h"

#include <memory>

namespace keywork::test {

// A small practice store on disk, made once for each test that asks for one, and gone with it.
class PracticedStore {
public:
    explicit PracticedStore(practice::PracticeSettings settings);

    app::Workspace as(const std::string& account) const;
    std::filesystem::path folder() const;
    std::shared_ptr<const policy::Policy> policy() const { return m_policy; }

private:
    TemporaryFolder m_parent;
    std::shared_ptr<const policy::Policy> m_policy;
};

practice::PracticeSettings smallSettings();

} // namespace keywork::test
