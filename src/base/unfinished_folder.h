#pragma once

#include <filesystem>

namespace keywork {

// A folder that is being made: taken away again with everything in it unless it was finished.
class UnfinishedFolder {
public:
    explicit UnfinishedFolder(std::filesystem::path path) : m_path(std::move(path)) {}
    UnfinishedFolder(const UnfinishedFolder&) = delete;
    UnfinishedFolder& operator=(const UnfinishedFolder&) = delete;
    ~UnfinishedFolder()
    {
        std::error_code ignored;
        if (!m_path.empty()) std::filesystem::remove_all(m_path, ignored);
    }

    // It stays where it is.
    void finish() { m_path.clear(); }
    // It stays, under the name it is meant to have, where nothing may stand yet. False: it is taken away after all.
    bool finishAs(const std::filesystem::path& name)
    {
        std::error_code failed;
        std::filesystem::rename(m_path, name, failed);
        if (!failed) finish();
        return !failed;
    }

private:
    std::filesystem::path m_path;
};

} // namespace keywork
