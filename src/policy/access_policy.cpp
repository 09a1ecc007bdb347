#include "policy/subjects.h"

namespace keywork::policy {

void readAccess(const Field& values, Policy& policy)
{
    constexpr Range passwordLengths{
        12, 64}; // under 12 would be guessed in days (reference/security.md section 2.4)
    values.expectMembers({"passwordLeastCharacters", "lockAfterMinutes", "lockWarningSeconds",
                          "breakGlassMinutes", "breakGlassReasonLeastCharacters", "commonWords"});
    policy.access.lockAfter = std::chrono::minutes(values.sourced("lockAfterMinutes").integer({2, 30}));
    policy.access.lockWarning = std::chrono::seconds(values.sourced("lockWarningSeconds").integer({10, 110}));
    auto& glass = policy.access.breakGlass;
    glass.openFor = std::chrono::minutes(values.sourced("breakGlassMinutes").integer({10, 240}));
    glass.reasonLeastCharacters = values.sourced("breakGlassReasonLeastCharacters").integer({15, 200});
    auto& passwords = policy.access.passwords;
    passwords.leastCharacters = values.sourced("passwordLeastCharacters").integer(passwordLengths);
    const auto common = values.member("commonWords");
    common.expectMembers({"source", "words"});
    common.expectSource();
    for (const auto& word : common.member("words").items(Empty::Refused))
        passwords.commonWords.push_back(word.codeWord());
}

} // namespace keywork::policy
