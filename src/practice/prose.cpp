#include "practice/prose.h"

#include <algorithm>

namespace keywork::practice {

using domain::Phase;

namespace {

std::vector<std::string> tagsOf(const Prose::About& about)
{
    std::vector<std::string> tags = {
        "any", std::string(domain::code(about.phase)), "family", "housing", "work", "health"};
    switch (about.substances) {
    case Substances::Opiates: tags.emplace_back("opiate"); break;
    case Substances::OpiatesAndCrack:
        tags.emplace_back("opiate");
        tags.emplace_back("stimulant");
        break;
    case Substances::Alcohol: tags.emplace_back("alcohol"); break;
    case Substances::Cannabis: break;
    case Substances::Cocaine: tags.emplace_back("stimulant"); break;
    }
    return tags;
}

std::map<std::string, std::string> slotsOf(const Prose::About& about)
{
    return {{"name", about.name}, {"substance", substanceWord(about.substances)}};
}

} // namespace

std::string substanceWord(Substances substances)
{
    switch (substances) {
    case Substances::Opiates:
    case Substances::OpiatesAndCrack: return "heroin";
    case Substances::Alcohol: return "alcohol";
    case Substances::Cannabis: return "cannabis";
    case Substances::Cocaine: return "cocaine";
    }
    return {};
}

Prose::Prose()
    : m_goals(readRows("goals.txt")),
      m_stopComing(readRows("stop-coming.txt")),
      m_strengths(readTexts("strengths.txt")),
      m_badDays(readTexts("bad-days.txt")),
      m_different(readTexts("different-this-time.txt")),
      m_sources(readTexts("event-sources.txt")),
      m_addenda(readTexts("addenda.txt")),
      m_practices(readTexts("practices.txt")),
      m_referrers(readRows("referrers.txt"))
{
}

std::vector<std::vector<std::string>> Prose::goals(Dice& dice, const About& about, int count) const
{
    const auto tags = tagsOf(about);
    std::vector<std::vector<std::string>> fitting;
    for (const auto& row : m_goals)
        if (std::find(tags.begin(), tags.end(), row.at(0)) != tags.end()) fitting.push_back(row);
    std::vector<std::vector<std::string>> chosen;
    while (static_cast<int>(chosen.size()) < count && !fitting.empty()) {
        const auto place = dice.between(0, static_cast<int>(fitting.size()) - 1);
        chosen.push_back(fitting.at(static_cast<std::size_t>(place)));
        fitting.erase(fitting.begin() + place);
    }
    return chosen;
}

std::string Prose::goalWords(Dice& dice, const std::string& progress) const
{
    return m_goalWords.pick(dice, {progress});
}

std::string Prose::capitalWords(Dice& dice, const std::string& capital) const
{
    return m_capitalWords.pick(dice, {capital});
}

std::string Prose::strengths(Dice& dice) const
{
    return dice.pick(m_strengths);
}

std::string Prose::badDays(Dice& dice) const
{
    return dice.pick(m_badDays);
}

domain::UnplannedExitPlan Prose::ifIStopComing(Dice& dice) const
{
    const auto& row = dice.pick(m_stopComing);
    return {row.at(0), row.at(1), row.at(2)};
}

domain::SessionNote Prose::note(Dice& dice, const About& about) const
{
    const auto tags = tagsOf(about);
    const auto slots = slotsOf(about);
    auto talked = m_talkedAbout.pick(dice, tags);
    if (dice.chance(55)) {
        const auto more = m_talkedAbout.pick(dice, tags);
        if (more != talked) talked += " " + more;
    }
    return {filledIn(talked, slots), filledIn(m_agreed.pick(dice, tags), slots),
            filledIn(m_next.pick(dice, tags), slots)};
}

std::string Prose::wish(Dice& dice, const About& about) const
{
    return filledIn(m_wishes.pick(dice, {"any", std::string(domain::code(about.phase))}), slotsOf(about));
}

std::string Prose::phaseReason(Dice& dice, const About& about, bool back) const
{
    return filledIn(m_phaseReasons.pick(dice, {back ? "back" : std::string(domain::code(about.phase))}),
                    slotsOf(about));
}

std::string Prose::clientView(Dice& dice, bool back) const
{
    return m_clientViews.pick(dice, {back ? "back" : "forward"});
}

std::string Prose::layerReason(Dice& dice, const About& about, bool up) const
{
    return filledIn(m_layerReasons.pick(dice, {up ? "stepUp" : "stepDown"}), slotsOf(about));
}

std::string Prose::different(Dice& dice) const
{
    return dice.pick(m_different);
}

std::string Prose::eventNote(Dice& dice, const About& about, const std::string& kind) const
{
    return filledIn(m_eventNotes.pick(dice, {kind}), slotsOf(about));
}

std::string Prose::eventSource(Dice& dice) const
{
    return dice.pick(m_sources);
}

std::string Prose::outcomeNote(Dice& dice, const std::string& outcome) const
{
    return dice.chance(50) ? m_outcomeNotes.pick(dice, {outcome}) : std::string();
}

std::string Prose::attemptNote(Dice& dice, const std::string& outcome) const
{
    return m_attemptNotes.pick(dice, {outcome});
}

std::string Prose::endingNote(Dice& dice, const About& about, domain::EndingClass ending) const
{
    return filledIn(m_endingNotes.pick(dice, {std::string(domain::code(ending))}), slotsOf(about));
}

std::string Prose::addendum(Dice& dice, const About& about) const
{
    return filledIn(dice.pick(m_addenda), slotsOf(about));
}

domain::Referral Prose::referral(Dice& dice, Date on) const
{
    const auto& row = dice.pick(m_referrers);
    return {row.at(0), on, filledIn(row.at(1), {{"practice", dice.pick(m_practices)}})};
}

} // namespace keywork::practice
