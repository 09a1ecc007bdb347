#include <nlohmann/json.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

// For targets that read JSON: most inputs are altered at one place of the tree instead of one of the bytes, which would
// nearly always leave what is no JSON at all. The input may have a head, up to the first brace, that stays as it is.
extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* bytes, std::size_t size, std::size_t most);

namespace {

using Json = nlohmann::ordered_json;
using Dice = std::minstd_rand;

// Printing a tree calls itself for each level; what is deeper is left to the mutation of bytes.
constexpr std::ptrdiff_t deepest = 200;

bool mayBeDeep(std::string_view text)
{
    return std::count_if(text.begin(), text.end(), [](char c) { return c == '[' || c == '{'; }) > deepest;
}

std::size_t below(std::size_t count, Dice& dice)
{
    return dice() % count;
}

// Every value of the tree, itself first.
std::vector<Json*> placesOf(Json& tree)
{
    std::vector<Json*> places{&tree};
    for (std::size_t at = 0; at < places.size(); ++at) {
        if (!places[at]->is_structured()) continue;
        for (auto& inner : *places[at]) places.push_back(&inner);
    }
    return places;
}

Json oddValue(Dice& dice)
{
    static const Json odd = Json::parse(R"json([
        null, true, false, 0, 1, -1, 2, 12, 366, 10000, 2147483648, -2147483649, 9223372036854775807,
        18446744073709551615, 0.5, 1e300, "", " ", " x", "x", "a-b", "2026-02-30", "2026-09-08", "\u0000", "\u202e",
        [], {}, [[]], [1, "x"], {"": 0}
    ])json");
    return odd[below(odd.size(), dice)];
}

std::string mutatedText(std::string text)
{
    const auto size = text.size();
    text.resize(size + 16);
    text.resize(LLVMFuzzerMutate(reinterpret_cast<std::uint8_t*>(text.data()), size, text.size()));
    return text;
}

void removeOne(Json& place, Dice& dice)
{
    auto gone = place.begin();
    std::advance(gone, below(place.size(), dice));
    place.erase(gone);
}

void alter(Json& tree, Dice& dice)
{
    const auto places = placesOf(tree);
    auto& place = *places[below(places.size(), dice)];
    switch (dice() % 4) {
    case 0: place = oddValue(dice); return;
    case 1: place = Json(*places[below(places.size(), dice)]); return; // what stands elsewhere
    default: break;
    }
    if (place.is_string()) place = mutatedText(place.get<std::string>());
    else if (place.is_number_integer()) place = place.get<std::uint64_t>() + dice() % 3 - 1; // may go round
    else if (place.is_array() && !place.empty() && dice() % 2 == 0) place.push_back(Json(place.front()));
    else if (place.is_structured() && !place.empty()) removeOne(place, dice);
    else place = oddValue(dice);
}

} // namespace

// The name is libFuzzer's.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* bytes, std::size_t size, std::size_t most,
                                               unsigned seed)
{
    Dice dice(seed);
    const std::string input(reinterpret_cast<const char*>(bytes), size);
    const auto head = std::min(input.find('{'), size);
    auto tree =
        mayBeDeep(input) ? Json(Json::value_t::discarded) : Json::parse(input.substr(head), nullptr, false);
    if (tree.is_discarded() || dice() % 8 == 0) return LLVMFuzzerMutate(bytes, size, most);
    alter(tree, dice);
    const auto text = input.substr(0, head) + tree.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (text.size() > most) return LLVMFuzzerMutate(bytes, size, most);
    std::copy(text.begin(), text.end(), bytes);
    return text.size();
}
