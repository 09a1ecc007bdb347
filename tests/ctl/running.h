#pragma once

#include "app/entry/open_store.h"
#include "practice/make_store.h"
#include "support/temporary_folder.h"

#include <map>
#include <string>
#include <vector>

namespace keywork::test {

// What a command of keyworkctl said and how it ended.
struct Ran {
    int status;
    std::string out;
    std::string err;
};
Ran run(const std::vector<std::string>& words);

// Settings for a practice store that lives on 08-Sep-2026.
practice::PracticeSettings settings(int clients);

// A practice store in a folder of its own, gone with the test.
class StoreAtHand {
public:
    explicit StoreAtHand(practice::PracticeSettings settings);

    std::string folder() const { return m_parent.path() / "practice.keywork"; }
    app::Workspace as(const std::string& account) const;
    std::filesystem::path file(const std::string& name) const;
    const TemporaryFolder& parent() const { return m_parent; }

private:
    TemporaryFolder m_parent;
};

// Every file below a folder with its bytes: equal before and after is what "left as it was" means. Without SQLite's
// own two files beside the database, which come and go with a connection.
std::map<std::string, std::string> bytesOf(const std::filesystem::path& folder);

void write(const std::filesystem::path& file, std::string_view bytes);
std::string read(const std::filesystem::path& file);

} // namespace keywork::test
