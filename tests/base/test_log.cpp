#include "base/log.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <type_traits>

namespace keywork {
namespace {

// Text that was put together cannot become the name of an event, so a log cannot carry a person's words.
static_assert(!std::is_constructible_v<log::EventName, std::string>);
static_assert(!std::is_constructible_v<log::EventName, const char*>);

std::string readAll(const std::filesystem::path& file)
{
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

TEST(Log, WritesNothingUntilItHasAFileAndThenIdsAndCodesOnly)
{
    std::string pattern = (std::filesystem::temp_directory_path() / "keywork-log-XXXXXX").string();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    const std::filesystem::path file = std::filesystem::path(pattern) / "keywork.log";
    log::note("tooEarly", 1);
    log::writeTo(file);
    log::note("sessionSigned", 42);
    log::error("storeFailed", 0, 13);
    const auto text = readAll(file);
    EXPECT_EQ(text.find("tooEarly"), std::string::npos);
    EXPECT_NE(text.find("info sessionSigned subject=42 code=0"), std::string::npos) << text;
    EXPECT_NE(text.find("error storeFailed subject=0 code=13"), std::string::npos) << text;
    std::filesystem::remove_all(pattern);
}

} // namespace
} // namespace keywork
