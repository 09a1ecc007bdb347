#include "bench/crowd.h"

#include "bench/people.h"
#include "practice/invented_people.h"
#include "practice/make_store.h"
#include "store/client_table.h"
#include "store/transaction.h"

#include <stdexcept>

namespace keywork::bench {

void makeCrowd(const std::filesystem::path& folder, int people)
{
    constexpr Date today{std::chrono::year{2026}, std::chrono::month{9}, std::chrono::day{8}};
    const auto settings = practice::smallService(today);
    if (!practice::makePracticeStore(folder, settings))
        throw std::runtime_error("the crowd's store was not made");
    const auto opened = openAsKeyworker(folder);
    auto workspace = opened.writer();
    const practice::InventedPeople invented;
    const practice::Dice dice(2);
    store::Transaction transaction(workspace.store());
    store::ClientTable clients(workspace.store());
    for (int number = settings.clients; number < people; ++number) {
        auto own = dice.forPurpose(static_cast<std::uint64_t>(number));
        clients.insert(
            {domain::ClientId{0}, clients.nextRef(), invented.person(own, number, today), std::nullopt, 1});
    }
    transaction.commit();
}

} // namespace keywork::bench
