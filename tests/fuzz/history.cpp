#include "app/page/row_difference.h"
#include "fuzz/try_input.h"

#include <algorithm>
#include <string>

// Two versions of a row, as the history tables keep them, a line each.
namespace keywork::fuzz {

void tryInput(std::string_view input)
{
    const auto end = std::min(input.find('\n'), input.size());
    const std::string before(input.substr(0, end));
    const std::string after(input.substr(std::min(end + 1, input.size())));
    require(app::rowDifference(before, before).empty(), "a row does not differ from itself");
    const auto forth = app::rowDifference(before, after);
    const auto back = app::rowDifference(after, before);
    require(forth.size() == back.size(), "as many fields differ one way as the other");
    for (std::size_t at = 0; at < forth.size(); ++at) {
        require(forth[at].field == back[at].field && forth[at].before == back[at].after &&
                    forth[at].after == back[at].before,
                "what is before one way is after the other");
    }
}

} // namespace keywork::fuzz
