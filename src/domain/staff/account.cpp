#include "domain/staff/account.h"

#include "base/text.h"

namespace keywork::domain {

namespace {

constexpr std::size_t shortest = 2;
constexpr std::size_t longest = 60;

} // namespace

Result<std::string, AccountRefusal> accountFrom(std::string_view typed)
{
    std::string account(trimmed(typed));
    if (account.size() < shortest) return refuse(AccountRefusal::Empty);
    if (account.size() > longest) return refuse(AccountRefusal::TooLong);
    for (char& letter : account) {
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
        const bool may = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
                         letter == '.' || letter == '-' || letter == '_';
        if (!may) return refuse(AccountRefusal::WrongCharacter);
    }
    return account;
}

} // namespace keywork::domain
