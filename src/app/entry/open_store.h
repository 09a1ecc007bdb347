#pragma once

#include "app/outcome.h"
#include "app/workspace.h"

#include <array>
#include <chrono>
#include <filesystem>
#include <optional>
#include <string_view>
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
    OlderVersion, // made by a trial version, whose keys are no longer read
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

// What store.keys says, opening nothing.
Result<bool, OpenRefusal> isPracticeStore(const std::filesystem::path& folder);
Result<StoreDescription, OpenRefusal> describeStore(const std::filesystem::path& folder);

// The published accounts of every practice store (product.md, Programs), and their password.
inline constexpr std::array<std::string_view, 4> practiceAccounts = {"keyworker", "teamlead", "clinician",
                                                                     "admin"};
inline constexpr auto practicePassword = "practice";

struct SignInRefusal {
    enum Kind {
        NameOrPasswordWrong,
        TooSoon, // after attempts in vain: `wait` seconds more
        MustChangePassword,
        NotActive,
        StoreRefused // `why`, where the store said
    };

    // NOLINTNEXTLINE(google-explicit-constructor): a kind alone says it all in most cases
    SignInRefusal(Kind refusal) : kind(refusal) {}
    static SignInRefusal tooSoon(std::chrono::seconds left);
    static SignInRefusal store(OpenRefusal refusal);

    Kind kind;
    std::chrono::seconds wait{0};
    std::optional<OpenRefusal> why;

    friend bool operator==(const SignInRefusal&, const SignInRefusal&) = default;
    friend bool operator==(const SignInRefusal& refusal, Kind other) { return refusal.kind == other; }
};

// Whose password opens the store.
struct Credentials {
    std::string account;
    std::string password;
};

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

    // The same store for work that may outlive the visit: with a key of its own, and counting as no window, so that nobody
    // who signs in again meanwhile is told that their drafts are open elsewhere.
    OpenStore inBackground() const;

    // On opening it, the audit was not what store.keys vouches for: its end was cut off, or the store is another one's copy
    // or an older one. For the window to show to whoever may read the audit.
    bool isAuditCut() const;

    // For use cases that change who can open the store; only this layer looks inside.
    const Parts& parts() const { return *m_parts; }

    // Call on the thread that will use it. Throws when the store can no longer be opened.
    Workspace reader() const;
    Workspace writer() const;

private:
    std::unique_ptr<Parts> m_parts;
};

// Checks the password, notes the sign-in (also the failed ones since the last, which nobody could write down then) and
// opens the store. `today` moves a practice store to that day for this visit; ignored for a service's store.
// Unlocking is signing in again to a window that was locked: the audit tells them apart.
enum class Entry { SignIn, Unlock };
Result<OpenStore, SignInRefusal> signIn(const std::filesystem::path& folder, const std::string& account,
                                        const std::string& password, std::optional<Date> today,
                                        std::shared_ptr<const policy::Policy> policy,
                                        Entry entry = Entry::SignIn);

// That the window of whoever is signed in is being locked: by them, or since nothing was pressed for so long.
enum class LockedBy { Person, Idleness, Computer };
Outcome<Done, NoRefusal> noteLock(Workspace& workspace, LockedBy by);

// For the tools of an administrator: a practice store opened without asking, as its account `admin` or another.
Result<OpenStore, OpenRefusal> openPractice(const std::filesystem::path& folder, const std::string& account,
                                            std::optional<Date> today,
                                            std::shared_ptr<const policy::Policy> policy);

// Moves a practice store's own day for good ("Move to today").
Outcome<Done, NoRefusal> setPracticeDay(Workspace& workspace, Date today);

} // namespace keywork::app
