#include "policy/edited_policy.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace keywork::policy {
namespace {

namespace fs = std::filesystem;

// A service's folder for one test.
class ServicePolicyFolder : public ::testing::Test {
public:
    void SetUp() override
    {
        auto pattern = (fs::temp_directory_path() / "keywork-policy-XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        m_folder = pattern;
    }
    void TearDown() override { fs::remove_all(m_folder); }

    void write(const std::string& name, const std::string& text) const
    {
        fs::create_directories((m_folder / name).parent_path());
        std::ofstream(m_folder / name, std::ios::binary) << text;
    }

protected:
    fs::path m_folder;
};

TEST_F(ServicePolicyFolder, IsTheShippedPolicyWhileItIsEmpty)
{
    const auto policy = loadPolicy(ServicePolicy(m_folder));
    ASSERT_TRUE(policy) << describe(policy.error());
    EXPECT_EQ(policy->layers.terms.at(domain::Layer::Enhanced).reviewEveryWeeks, 6);
}

TEST_F(ServicePolicyFolder, TakesTheServicesFileInPlaceOfTheShippedOne)
{
    auto text =
        test::set(test::shippedText("layers.json"), "/values/terms/enhanced/reviewEveryWeeks/value", "4");
    text = test::set(text, "/version", "2");
    write("layers.json", test::set(text, "/approvedBy", "\"Clinical governance group\""));
    const auto policy = loadPolicy(ServicePolicy(m_folder));
    ASSERT_TRUE(policy) << describe(policy.error());
    EXPECT_EQ(policy->layers.terms.at(domain::Layer::Enhanced).reviewEveryWeeks, 4);
    const PolicyEdition edition{"layers", 2, date(2026, 9, 1), "Clinical governance group"};
    EXPECT_EQ(std::count(policy->editions.begin(), policy->editions.end(), edition), 1);
}

TEST_F(ServicePolicyFolder, TakesTheServicesRoomsFromTheFolderOfCodeLists)
{
    write("code-lists/places.json",
          test::set(test::shippedText("code-lists/places.json"), "/values/0/label", "\"The green room\""));
    const auto policy = loadPolicy(ServicePolicy(m_folder));
    ASSERT_TRUE(policy) << describe(policy.error());
    EXPECT_EQ(policy->lists.places.label("room1"), "The green room");
}

TEST_F(ServicePolicyFolder, IsRefusedWithAFileOfAMisspeltName)
{
    write("layer.json", test::shippedText("layers.json"));
    const auto policy = loadPolicy(ServicePolicy(m_folder));
    ASSERT_FALSE(policy);
    EXPECT_EQ(policy.error(), (PolicyFault{"layer.json", {}, PolicyFaultReason::FileUnknown, {}, {}}));
}

TEST_F(ServicePolicyFolder, LeavesAloneWhatIsNoPolicyFile)
{
    write("README.txt", "who changed what, and when");
    EXPECT_TRUE(loadPolicy(ServicePolicy(m_folder)));
}

TEST_F(ServicePolicyFolder, IsRefusedWhenAFolderStandsWhereAFileShould)
{
    fs::create_directories(m_folder / "due.json");
    const auto policy = loadPolicy(ServicePolicy(m_folder));
    ASSERT_FALSE(policy);
    EXPECT_EQ(policy.error(), (PolicyFault{"due.json", {}, PolicyFaultReason::FileUnreadable, {}, {}}));
}

TEST_F(ServicePolicyFolder, IsRefusedWithAFileThatNobodyCouldHaveWritten)
{
    write("due.json", std::string(1'000'001, ' '));
    const auto policy = loadPolicy(ServicePolicy(m_folder));
    ASSERT_FALSE(policy);
    EXPECT_EQ(policy.error().reason, PolicyFaultReason::FileTooLarge);
}

TEST_F(ServicePolicyFolder, IsTheShippedPolicyWhenItDoesNotExist)
{
    EXPECT_TRUE(loadPolicy(ServicePolicy(m_folder / "none")));
}

} // namespace
} // namespace keywork::policy
