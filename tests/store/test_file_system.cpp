#include "store/file_system.h"

#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace keywork::store {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view mounts = R"(22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:25 / /home rw - ext4 /dev/sda2 rw
41 30 0:51 / /home/sam/share rw,nosuid shared:2 master:3 - fuse.sshfs sam@host: rw
42 30 0:52 / /home/sam/my\040vault rw - fuse.gocryptfs /home/sam/.vault rw
43 22 0:53 / /mnt rw - tmpfs tmpfs rw
44 22 0:54 / /mnt rw - nfs4 server:/export rw
)";

TEST(MountType, IsThatOfTheInnermostMount)
{
    EXPECT_EQ(mountType(mounts, "/etc"), "ext4");
    EXPECT_EQ(mountType(mounts, "/home/sam/share/practice.keywork"), "fuse.sshfs");
    EXPECT_EQ(mountType(mounts, "/home/sam/shared"), "ext4");
}

TEST(MountType, UnderstandsSpacesInTheMountPoint)
{
    EXPECT_EQ(mountType(mounts, "/home/sam/my vault/practice.keywork"), "fuse.gocryptfs");
}

TEST(MountType, IsThatOfTheLaterOfTwoMountsOnOnePlace)
{
    EXPECT_EQ(mountType(mounts, "/mnt/x"), "nfs4");
}

TEST(FileSystem, OfTheTemporaryFolderIsLocal)
{
    const keywork::test::TemporaryFolder folder;
    EXPECT_EQ(fileSystemOf(folder.path()), FileSystemKind::Local);
}

TEST(CloudSync, IsToldByTheNameOfAnyFolderOnTheWay)
{
    EXPECT_TRUE(isCloudSynced("/home/sam/Dropbox/work/practice.keywork"));
    EXPECT_TRUE(isCloudSynced("/home/sam/OneDrive - Example Service/practice.keywork"));
    EXPECT_TRUE(isCloudSynced("/home/sam/Dropbox (Example)/practice.keywork"));
    EXPECT_FALSE(isCloudSynced("/home/sam/onedriver/practice.keywork"));
    EXPECT_FALSE(isCloudSynced("/srv/keywork/practice.keywork"));
}

TEST(CloudSync, IsToldByWhatTheSyncProgramLeavesThere)
{
    const keywork::test::TemporaryFolder folder;
    fs::create_directory(folder / "inner");
    EXPECT_FALSE(isCloudSynced(folder / "inner"));
    fs::create_directory(folder / ".stfolder");
    EXPECT_TRUE(isCloudSynced(folder / "inner"));
}

} // namespace
} // namespace keywork::store
