#include "faults/answers.h"
#include "faults/child.h"
#include "faults/desk.h"
#include "faults/dice.h"
#include "faults/iolog.h"
#include "faults/parts.h"
#include "faults/signing.h"
#include "store/database_copy.h"
#include "store/sql_error.h"
#include "store/store_check.h"
#include "store/store_folder.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>

namespace keywork::faults {

namespace fs = std::filesystem;

namespace {

constexpr auto storeFile = "store.db";
constexpr auto journalFile = "store.db-wal";
constexpr auto keysFile = "store.keys";
constexpr auto copyFile = "copy.db";

// What came of one flipped bit.
enum class After {
    Detected, // refused or told of, sooner or later: at opening, when read, or by the check
    Harmless, // every answer is right, and no check finds anything
    TailLost, // every answer is right for an earlier moment: acknowledged work is gone, and nothing says so
    Wrong,
    Count
};

struct Score {
    int next = 0; // flip
    std::array<int, std::size_t(After::Count)> of{};
    int crashed = 0;
};

std::string contentsOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// A store as a killed window leaves it, with acknowledged sessions in the journal, its keys and a copy; what it answered
// after each of those sessions; and a folder in which to damage it.
class Patient {
public:
    Patient() : m_key(makeStore(m_folder / "healthy.keywork"))
    {
        const Place place{m_folder / "healthy.keywork", m_key};
        signFive(place, 1);                   // end up in store.db, when this window closes
        const auto open = signFive(place, 6); // stay in the journal
        for (const auto* name : {storeFile, journalFile, keysFile, copyFile})
            m_files[name] = contentsOf(place.folder / name);
    }

    const std::string& whole(const std::string& name) const { return m_files.at(name); }

    After flip(const std::string& name, std::size_t byte, unsigned bit)
    {
        const auto ill = m_folder / "ill.keywork";
        fs::remove_all(ill);
        fs::create_directory(ill);
        for (const auto& [file, bytes] : m_files) {
            auto contents = bytes;
            if (file == name) contents[byte] = static_cast<char>(contents[byte] ^ (1 << bit));
            std::ofstream(ill / file, std::ios::binary) << contents;
        }
        return diagnose(ill, name);
    }

private:
    app::Workspace signFive(const Place& place, int from)
    {
        auto desk = sitDown(place);
        m_answers = {answersOf(desk.store())};
        const auto session = sessionToSign(desk); // which notes that the record was looked at
        m_answers.push_back(answersOf(desk.store()));
        for (int number = from; number < from + 5; ++number) {
            if (!app::signSession(desk, marked(session, markOf(number))))
                throw std::runtime_error("not signed");
            m_answers.push_back(answersOf(desk.store()));
        }
        if (!store::copyDatabase(desk.store(), m_key.derive(vault::KeyPurpose::Database),
                                 place.folder / copyFile))
            throw std::runtime_error("not copied");
        return desk;
    }

    After diagnose(const fs::path& ill, const std::string& name)
    try {
        const auto folder = store::StoreFolder::find(ill);
        if (!folder) return After::Detected;
        if (name == keysFile && !folder->unlockPractice()) return After::Detected;
        const auto key = m_key.derive(vault::KeyPurpose::Database);
        auto db = name == copyFile ? store::Database::open(ill / copyFile, key, store::Access::Writer)
                                   : folder->openWriter(m_key);
        if (!db) return After::Detected;
        const auto answers = answersOf(*db);
        if (answers == m_answers.back())
            return store::checkStore(*db).empty() ? After::Harmless : After::Detected;
        const bool isEarlier = std::find(m_answers.begin(), m_answers.end(), answers) != m_answers.end();
        return isEarlier && store::checkStore(*db).empty() ? After::TailLost : After::Wrong;
    } catch (const store::SqlError&) {
        return After::Detected;
    }

    test::TemporaryFolder m_folder;
    vault::DataKey m_key;
    std::vector<std::uint64_t> m_answers; // before what is in the journal, and after each commit there
    std::map<std::string, std::string> m_files;
};

// Flip after flip in a process of its own; when one of them ends it, the next process goes on with the next flip.
void flipAll(Patient& patient, const std::string& name, int flips, std::uint64_t seed, Score& score)
{
    const auto bytes = patient.whole(name).size();
    const auto work = [&] {
        Dice dice(seed);
        for (int flip = 0; flip < flips; ++flip) {
            const auto byte = dice.below(bytes);
            const auto bit = static_cast<unsigned>(dice.below(8));
            if (flip < score.next) continue;
            score.next = flip + 1;
            const auto after = patient.flip(name, byte, bit);
            ++score.of[std::size_t(after)];
            if (after == After::Wrong) std::printf("    wrong answers: %s, byte %zu\n", name.c_str(), byte);
        }
        return 0;
    };
    while (score.next < flips) {
        const auto end = inChild(work);
        if (end.signal != 0) ++score.crashed;
        else if (end.status != 0) throw std::runtime_error("a flip could not be tried");
    }
}

bool printScore(const std::string& name, int flips, const Score& score)
{
    const auto of = [&](After after) { return score.of[std::size_t(after)]; };
    std::printf(
        "Bits flipped in %s: %d, detected %d, harmless with right answers %d, the last commits dropped by "
        "recovery %d, wrong answers %d, crashes %d\n",
        name.c_str(), flips, of(After::Detected), of(After::Harmless), of(After::TailLost), of(After::Wrong),
        score.crashed);
    std::fflush(stdout);
    // Only a journal may end early: SQLite takes what does not verify there for a write that the power cut short.
    const bool droppedElsewhere = name != journalFile && of(After::TailLost) > 0;
    return of(After::Wrong) == 0 && score.crashed == 0 && !droppedElsewhere;
}

} // namespace

bool flipBits(const Wanted& wanted)
{
    iolog::leaveRealSyncsOut();
    Patient patient;
    bool clean = true;
    for (const auto* name : {storeFile, journalFile, keysFile, copyFile}) {
        const Shared<Score> score;
        const int flips = wanted.of(250, 2'500);
        flipAll(patient, name, flips, wanted.seed, *score);
        clean = printScore(name, flips, *score) && clean;
    }
    return clean;
}

} // namespace keywork::faults
