#pragma once

#include "domain/codes.h"

namespace keywork::domain {

// Missing is never "no": who was not asked, and who would not say, are told apart (domain.md section 0).
enum class Answer { Yes, No, NotAsked, Declined };

constexpr CodeTable<Answer, 4> codeTable(Answer)
{
    return {{{Answer::Yes, "yes"},
             {Answer::No, "no"},
             {Answer::NotAsked, "notAsked"},
             {Answer::Declined, "declined"}}};
}

} // namespace keywork::domain
