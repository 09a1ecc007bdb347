#pragma once

#include "domain/careplan/care_plan.h"
#include "domain/session/session.h"
#include "practice/journey_plan.h"
#include "practice/word_list.h"

namespace keywork::practice {

// Believable words for records: what keyworkers write and what clients say.
class Prose {
public:
    Prose();

    struct About {
        std::string name;
        Substances substances;
        domain::Phase phase = domain::Phase::Engagement;
    };

    domain::SessionNote note(Dice& dice, const About& about) const;
    std::string wish(Dice& dice, const About& about) const;
    std::string phaseReason(Dice& dice, const About& about, bool back) const;
    std::string clientView(Dice& dice, bool back) const;
    std::string layerReason(Dice& dice, const About& about, bool up) const;
    std::string different(Dice& dice) const;
    std::string eventNote(Dice& dice, const About& about, const std::string& kind) const;
    std::string eventSource(Dice& dice) const;
    std::string outcomeNote(Dice& dice, const std::string& outcome) const;
    std::string attemptNote(Dice& dice, const std::string& outcome) const;
    std::string endingNote(Dice& dice, const About& about, domain::EndingClass ending) const;
    std::string addendum(Dice& dice, const About& about) const;
    // So many different ones that fit, each as its row of goals.txt.
    std::vector<std::vector<std::string>> goals(Dice& dice, const About& about, int count) const;
    std::string goalWords(Dice& dice, const std::string& progress) const;
    std::string capitalWords(Dice& dice, const std::string& capital) const;
    std::string strengths(Dice& dice) const;
    std::string badDays(Dice& dice) const;
    domain::UnplannedExitPlan ifIStopComing(Dice& dice) const;
    domain::Referral referral(Dice& dice, Date on) const;

private:
    TaggedTexts m_talkedAbout{"talked-about.txt"};
    TaggedTexts m_agreed{"agreed.txt"};
    TaggedTexts m_next{"next.txt"};
    TaggedTexts m_wishes{"wishes.txt"};
    TaggedTexts m_phaseReasons{"phase-reasons.txt"};
    TaggedTexts m_clientViews{"client-views.txt"};
    TaggedTexts m_layerReasons{"layer-reasons.txt"};
    TaggedTexts m_eventNotes{"event-notes.txt"};
    TaggedTexts m_outcomeNotes{"outcome-notes.txt"};
    TaggedTexts m_attemptNotes{"attempt-notes.txt"};
    TaggedTexts m_endingNotes{"ending-notes.txt"};
    TaggedTexts m_goalWords{"goal-words.txt"};
    TaggedTexts m_capitalWords{"capital-words.txt"};
    std::vector<std::vector<std::string>> m_goals;
    std::vector<std::vector<std::string>> m_stopComing;
    std::vector<std::string> m_strengths;
    std::vector<std::string> m_badDays;
    std::vector<std::string> m_different;
    std::vector<std::string> m_sources;
    std::vector<std::string> m_addenda;
    std::vector<std::string> m_practices;
    std::vector<std::vector<std::string>> m_referrers;
};

// The word for the main substance in a sentence.
std::string substanceWord(Substances substances);

} // namespace keywork::practice
