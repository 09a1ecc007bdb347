#include "faults/desk.h"
#include "faults/scenario_list.h"
#include "vault/key_file_disk.h"
#include "vault/store_lock.h"

namespace keywork::faults {

namespace {

std::filesystem::path keysIn(const Place& place)
{
    return place.folder / "store.keys";
}

// Moves the audit's anchor to `number`: the change that can be told apart and costs no key derivation.
class WritingKeys : public Work {
public:
    explicit WritingKeys(Place place) : m_place(std::move(place)) {}

    bool once(int number) override
    {
        const auto lock = vault::StoreLock::take(m_place.folder / "store.lock");
        auto keys = vault::readKeyFile(keysIn(m_place));
        if (!lock || !keys) return false;
        const auto seen = keys->generation();
        vault::AuditAnchor anchor;
        anchor.sequence = static_cast<std::uint64_t>(number);
        keys->setAnchor(m_place.key, anchor);
        return vault::replaceKeyFile(*lock, keysIn(m_place), *keys, seen).has_value();
    }

private:
    Place m_place;
};

Finding lookAtOlderKeys(const Place& place)
{
    for (const auto* ending : {".1", ".2", ".3"}) {
        const auto older = vault::readKeyFile(keysIn(place).string() + ending);
        if (!older && older.error() != vault::KeyFileError::NotThere)
            return {Fault::Broken, std::string("older keys damaged: ") + ending};
    }
    return {};
}

Finding lookAtKeys(const Place& place, Count done)
{
    const auto keys = vault::readKeyFile(keysIn(place));
    if (!keys) return {Fault::Broken, "keys do not read, error " + std::to_string(int(keys.error()))};
    if (!keys->isSealedBy(place.key)) return {Fault::Broken, "keys without their seal"};
    const auto count = static_cast<int>(keys->anchor().sequence);
    if (count < done.least) return {Fault::Lost, "older keys than were acknowledged"};
    if (count > done.most) return {Fault::Broken, "keys that nobody wrote"};
    auto store = openStore(place);
    return firstFault({lookAtOlderKeys(place), wholeOrNot(store)});
}

} // namespace

const Scenario writingKeys{
    "write keys", 30, [](const Place&) {},
    [](const Place& place) -> std::unique_ptr<Work> { return std::make_unique<WritingKeys>(place); },
    lookAtKeys};

} // namespace keywork::faults
