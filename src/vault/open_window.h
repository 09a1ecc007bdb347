#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace keywork::vault {

// A window that has a store open, by a name that no other window has. While it lives it holds one byte of store.lock
// (none that is written: the byte's place is the name), and the system lets go of it when the program ends, however
// it ends. So a draft that names the window writing it can be known to be written no more.
class OpenWindow {
public:
    // Never fails: where the file cannot be used, the window counts as closed, and whoever comes next takes over.
    explicit OpenWindow(const std::filesystem::path& lockFile);

    OpenWindow(OpenWindow&& other) noexcept;
    OpenWindow& operator=(OpenWindow&& other) noexcept;
    ~OpenWindow();

    const std::string& name() const { return m_name; }

private:
    std::string m_name;
    int m_file = -1;
};

bool isWindowOpen(const std::filesystem::path& lockFile, std::string_view name);
// Of whatever name, also one of this program.
bool isAnyWindowOpen(const std::filesystem::path& lockFile);

} // namespace keywork::vault
