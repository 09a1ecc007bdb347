#include "practice/staffing.h"

#include "base/text.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace keywork::practice {

using domain::Role;

namespace {

constexpr int leastStaff = 5; // one clinician, one team lead, one administrator, two keyworkers
constexpr int othersThanKeyworkers = 3;

domain::Staff worker(std::string account, std::string name, Role role, Date since)
{
    return {domain::StaffId{0}, std::move(account), std::move(name), {role}, since, std::nullopt, 1};
}

// In a service with many years behind it, not everybody has a caseload today: some lead groups, some are at the front
// desk. Those who have one have about sixty clients.
std::size_t withACaseload(const std::vector<JourneyPlan>& plans, std::size_t keyworkers)
{
    constexpr std::size_t fullCaseload = 60;
    const auto isLongAgo = [](const JourneyPlan& plan) { return plan.shape == Shape::LongAgo; };
    if (std::none_of(plans.begin(), plans.end(), isLongAgo)) return keyworkers;
    const auto open = static_cast<std::size_t>(
        std::count_if(plans.begin(), plans.end(), [](const JourneyPlan& plan) { return plan.isOpen(); }));
    return std::clamp<std::size_t>(open / fullCaseload, 1, keyworkers);
}

// The place among the keyworkers with a caseload whose own is the median one.
std::size_t medianCaseload(const std::vector<JourneyPlan>& plans, const std::vector<std::size_t>& keyworkerOf,
                           std::size_t keyworkers)
{
    std::vector<int> caseload(keyworkers, 0);
    for (std::size_t i = 0; i < plans.size(); ++i) {
        if (plans[i].isOpen() && plans[i].episodes.back().allocated) ++caseload[keyworkerOf[i]];
    }
    std::vector<std::size_t> order(keyworkers);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t left, std::size_t right) { return caseload[left] < caseload[right]; });
    return order.at(keyworkers / 2);
}

std::string accountFor(const std::string& name, std::set<std::string>& taken)
{
    const auto words = foldedWords(name);
    std::string account = words.front().substr(0, 1) + "." + words.back();
    for (int number = 2; !taken.insert(account).second; ++number)
        account = words.front() + "." + words.back() + std::to_string(number);
    return account;
}

} // namespace

Staffing staffFor(const std::vector<JourneyPlan>& plans, int number, const InventedPeople& people, Dice& dice,
                  Date since)
{
    const auto keyworkers = static_cast<std::size_t>(std::max(number, leastStaff) - othersThanKeyworkers);
    Staffing staffing;
    const auto carrying = withACaseload(plans, keyworkers);
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const auto among = plans[i].isOpen() ? carrying : keyworkers;
        // Not quite evenly: caseloads differ in every service.
        staffing.keyworkerOf.push_back(
            dice.chance(85) ? i % among
                            : static_cast<std::size_t>(dice.between(0, static_cast<int>(among) - 1)));
    }
    const auto median = medianCaseload(plans, staffing.keyworkerOf, carrying);
    std::set<std::string> taken = {"keyworker", "teamlead", "clinician", "admin"};
    for (std::size_t i = 0; i < keyworkers; ++i) {
        const auto name = i == median ? std::string("Sam Okafor") : people.workerName(dice);
        const auto account = i == median ? std::string("keyworker") : accountFor(name, taken);
        staffing.keyworkers.push_back(staffing.staff.size());
        staffing.staff.push_back(worker(account, name, Role::Keyworker, since));
    }
    staffing.staff.push_back(worker("teamlead", "Priya Nair", Role::TeamLead, since));
    staffing.clinician = staffing.staff.size();
    staffing.staff.push_back(worker("clinician", "Dr Asha Menon", Role::Clinician, since));
    staffing.staff.push_back(worker("admin", "Joe Lister", Role::Administrator, since));
    return staffing;
}

} // namespace keywork::practice
