#include "support/temporary_folder.h"

#include <cstdlib>
#include <stdexcept>
#include <string>

namespace keywork::test {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder()
{
    auto pattern = (fs::canonical(fs::temp_directory_path()) / "keywork-test-XXXXXX").string();
    if (!::mkdtemp(pattern.data())) throw std::runtime_error("no temporary folder");
    m_path = pattern;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

} // namespace keywork::test
