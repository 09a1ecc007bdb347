#pragma once

#include "base/result.h"
#include "vault/password.h"
#include "vault/secret_key.h"

#include <string>
#include <string_view>

namespace keywork::vault {

// What is wrong with a recovery key as it was typed, and in which of its eight groups.
struct RecoveryKeyError {
    enum class Kind { NotEightGroups, WrongLength, WrongCharacter, Mistyped };
    Kind kind;
    int group = 0; // 1 to 8; 0 for NotEightGroups

    friend bool operator==(const RecoveryKeyError&, const RecoveryKeyError&) = default;
};

// 256 random bits on a sheet of paper: eight groups of seven letters and digits. Each group holds 32 of them and three
// more that follow from these and from its place, so that of eight slips of the pen seven are found at once, in their
// group. Letters that are mistaken for digits do not occur, and are read as those digits.
class RecoveryKey {
public:
    static RecoveryKey random() { return RecoveryKey(SecretKey::random()); }
    // Small or large letters; groups of seven with spaces, hyphens or nothing between them.
    static Result<RecoveryKey, RecoveryKeyError> parse(std::string_view typed);

    // "3F7K2QX-…", for the sheet.
    std::string text() const;
    // As a slot of the key file takes it.
    Password password() const;

private:
    explicit RecoveryKey(SecretKey bits) : m_bits(std::move(bits)) {}

    SecretKey m_bits;
};

} // namespace keywork::vault
