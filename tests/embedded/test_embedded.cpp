#include "embedded/embedded.h"

#include <gtest/gtest.h>

namespace keywork::embedded {
namespace {

TEST(Embedded, FilesAreOrderedByPathSoThatFindingThemIsASearch)
{
    const auto files = all();
    ASSERT_FALSE(files.empty());
    for (std::size_t i = 1; i < files.size(); ++i) EXPECT_LT(files[i - 1].path, files[i].path);
}

TEST(Embedded, EveryFileIsFoundByItsPathWithItsText)
{
    for (const File& file : all()) EXPECT_EQ(find(file.path), file.text) << file.path;
}

TEST(Embedded, AFileThatIsNotThereIsAbsent)
{
    EXPECT_EQ(find("schema/migrations/0000_nothing.sql"), std::nullopt);
    EXPECT_EQ(find(""), std::nullopt);
}

TEST(Embedded, AFolderHoldsItsFilesAndNotThoseOfAFolderThatOnlyBeginsAlike)
{
    const auto migrations = under("schema/migrations");
    ASSERT_FALSE(migrations.empty());
    for (const File& file : migrations) EXPECT_TRUE(file.path.starts_with("schema/migrations/")) << file.path;
    EXPECT_TRUE(under("schema/migr").empty());
    EXPECT_TRUE(under("no/such/folder").empty());
}

} // namespace
} // namespace keywork::embedded
