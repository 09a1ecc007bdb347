#include "domain/client/duplicate.h"

#include "base/text.h"
#include "domain/client/name_match.h"

#include <algorithm>

namespace keywork::domain {

namespace {

enum class NameLikeness { Same, Alias, Similar };

NameLikeness likenessOf(MatchReason reason)
{
    if (reason == MatchReason::WholeName) return NameLikeness::Same;
    return reason == MatchReason::Alias ? NameLikeness::Alias : NameLikeness::Similar;
}

// The better of the two; `second` was found in a roundabout way, through another name of the new person.
std::optional<NameLikeness> better(std::optional<NameLikeness> first, std::optional<NameLikeness> second)
{
    if (!second) return first;
    const auto indirect = std::max(*second, NameLikeness::Alias);
    return first ? std::min(*first, indirect) : indirect;
}

std::optional<NameLikeness> likenessOf(std::string_view typed, const std::vector<NameKey>& keys)
{
    const auto match = matchName(foldedWords(typed), keys);
    if (!match) return std::nullopt;
    return likenessOf(match->reason);
}

std::optional<NameLikeness> nameLikeness(const PersonName& wanted, const PersonName& existing)
{
    const auto keys = searchKeys(existing);
    auto found = likenessOf(wanted.given + " " + wanted.family, keys);
    if (!wanted.preferred.empty())
        found = better(found, likenessOf(wanted.preferred + " " + wanted.family, keys));
    for (const auto& alias : wanted.aliases) found = better(found, likenessOf(alias, keys));
    return found;
}

bool isTransposed(Date left, Date right)
{
    return left.year() == right.year() &&
           static_cast<unsigned>(left.month()) == static_cast<unsigned>(right.day()) &&
           static_cast<unsigned>(left.day()) == static_cast<unsigned>(right.month());
}

Likeness bornAlike(NameLikeness name)
{
    switch (name) {
    case NameLikeness::Same: return Likeness::SameNameAndBirth;
    case NameLikeness::Alias: return Likeness::AliasAndBirth;
    case NameLikeness::Similar: break;
    }
    return Likeness::SimilarNameAndBirth;
}

} // namespace

std::optional<Likeness> likeness(const NewPerson& person, const Client& existing)
{
    const auto& details = existing.details;
    const auto* number = std::get_if<NhsNumber>(&details.nhsNumber);
    if (person.nhsNumber && number && *person.nhsNumber == *number) return Likeness::SameNhsNumber;
    const auto name = nameLikeness(person.name, details.name);
    if (!name) return std::nullopt;
    if (person.born && *person.born == details.born) return bornAlike(*name);
    if (person.born && isTransposed(*person.born, details.born)) return Likeness::BirthTransposed;
    // Without the birth only a whole name says something: half of one would show every Smith.
    const bool whole = !person.name.family.empty() && !person.name.given.empty();
    if (whole && *name != NameLikeness::Similar) return Likeness::SameName;
    return std::nullopt;
}

bool isVeryLikely(Likeness likeness)
{
    switch (likeness) {
    case Likeness::SameNhsNumber:
    case Likeness::SameNameAndBirth:
    case Likeness::AliasAndBirth:
    case Likeness::SimilarNameAndBirth: return true;
    case Likeness::SameName:
    case Likeness::BirthTransposed: break;
    }
    return false;
}

} // namespace keywork::domain
