#include "practice/dice.h"

#include <numeric>

namespace keywork::practice {

Dice Dice::forPurpose(std::uint64_t number) const
{
    Dice other(m_state ^ (number * 0x9E3779B97F4A7C15ULL));
    other.next();
    return other;
}

std::uint64_t Dice::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31U);
}

int Dice::between(int least, int most)
{
    const auto span = static_cast<std::uint64_t>(most - least) + 1;
    return least + static_cast<int>(next() % span);
}

std::size_t Dice::byWeight(const std::vector<int>& weights)
{
    int thrown = between(1, std::accumulate(weights.begin(), weights.end(), 0));
    for (std::size_t place = 0; place < weights.size(); ++place) {
        thrown -= weights[place];
        if (thrown <= 0) return place;
    }
    return weights.size() - 1;
}

} // namespace keywork::practice
