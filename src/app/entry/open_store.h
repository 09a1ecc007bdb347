#pragma once

#include "app/outcome.h"
#include "app/workspace.h"

#include <filesystem>
#include <vector>

namespace keywork::app {

// Why a store folder cannot be opened. The sentence is made by describe() in entry/describe.h.
enum class OpenRefusal {
    NotThere,
    NotAStore,       // a folder or file of another kind
    DatabaseMissing, // store.keys without store.db
    KeysMissing,     // store.db without store.keys
    KeysDamaged,
    PlainDatabase, // store.db is not encrypted, so it is not ours
    Truncated,
    Damaged,
    WrongKey, // store.db belongs to other keys, or its beginning is damaged
    WrongPassword,
    NotOurs,      // an encrypted database of another program
    NewerVersion, // made by a newer Keywork
    NetworkFileSystem,
    CloudSyncFolder,
    UnsafeDisk,
    NoPermission,
    Busy,
    NoRoom,
    MigrationFailed,
    NotEnoughMemory,
    CipherMissing,
    NotPractice,   // something that only a practice store allows
    NoSuchAccount, // no such member of staff in this store
};

struct PracticeAccount {
    std::string account;
    std::string name;
    domain::Role role;
};

// What the sign-in page may know before anybody has signed in. For a practice store, whose password is published,
// that includes its day, its size and its four accounts; for a service's store nothing but that it is one.
struct StoreDescription {
    std::filesystem::path folder;
    bool practice = false;
    std::optional<Date> practiceToday;
    int clients = 0;
    std::vector<PracticeAccount> accounts;
};

Result<StoreDescription, OpenRefusal> describeStore(const std::filesystem::path& folder);

// The published password of every practice store's accounts.
inline constexpr auto practicePassword = "practice";

enum class SignInRefusal { NameOrPasswordWrong, NotActive, StoreRefused };

// An open store with its key in locked memory, from which each thread makes its own workspace.
class OpenStore {
public:
    struct Parts; // key, folder, clock: only this layer looks inside
    explicit OpenStore(std::unique_ptr<Parts> parts);
    ~OpenStore();
    OpenStore(OpenStore&&) noexcept;
    OpenStore& operator=(OpenStore&&) noexcept;

    const domain::Staff& user() const;
    const std::filesystem::path& folder() const;
    bool isPractice() const;
    std::shared_ptr<const Clock> clock() const;
    // From now on by another clock than the computer's; readers and writers made before keep the one they have.
    void keepTimeBy(std::shared_ptr<const Clock> clock);
    std::shared_ptr<const policy::Policy> policy() const;
    // The name under which this window's drafts are kept (domain::Draft::editor). The window counts as open for as long
    // as a copy of the pointer lives, also after this store.
    std::shared_ptr<const std::string> window() const;

    // Call on the thread that will use it. Throws when the store can no longer be opened.
    Workspace reader() const;
    Workspace writer() const;

private:
    std::unique_ptr<Parts> m_parts;
};

// Checks the password, notes the sign-in (also a failed one, where the store can be opened) and opens the store.
// `today` moves a practice store to that day for this visit; ignored for a service's store.
Result<OpenStore, SignInRefusal> signIn(const std::filesystem::path& folder, const std::string& account,
                                        const std::string& password, std::optional<Date> today,
                                        std::shared_ptr<const policy::Policy> policy);

// For the tools of an administrator: a practice store opened without asking, as its account `admin` or another.
Result<OpenStore, OpenRefusal> openPractice(const std::filesystem::path& folder, const std::string& account,
                                            std::optional<Date> today,
                                            std::shared_ptr<const policy::Policy> policy);

// Moves a practice store's own day for good ("Move to today").
Outcome<Done, NoRefusal> setPracticeDay(Workspace& workspace, Date today);

} // namespace keywork::app
