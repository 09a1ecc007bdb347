#include "policy/policy_fault.h"

namespace keywork::policy {
namespace {

std::string quoted(const std::string& text)
{
    return "“" + text + "”";
}

std::string whatIsWrong(const PolicyFault& fault)
{
    switch (fault.reason) {
    case PolicyFaultReason::FileMissing: return "the file is missing";
    case PolicyFaultReason::FileUnreadable: return "the file cannot be read";
    case PolicyFaultReason::FileTooLarge: return "the file is larger than 1 MB";
    case PolicyFaultReason::FileUnknown: return "there is no policy file of this name";
    case PolicyFaultReason::NotJson: return "it is not valid JSON (" + fault.value + ")";
    case PolicyFaultReason::TooDeep: return "lists and objects are nested too deeply";
    case PolicyFaultReason::WrongId: return "the file calls itself " + quoted(fault.value);
    case PolicyFaultReason::DuplicateKey: return "the key " + quoted(fault.value) + " stands there twice";
    case PolicyFaultReason::UnknownKey: return "the key " + quoted(fault.value) + " is not known here";
    case PolicyFaultReason::Missing: return "nothing stands there";
    case PolicyFaultReason::WrongType: return quoted(fault.value) + " is of the wrong kind";
    case PolicyFaultReason::OutOfRange: return fault.value + " is out of range";
    case PolicyFaultReason::TextEmpty: return "the text is empty";
    case PolicyFaultReason::TextTooLong: return "the text is too long";
    case PolicyFaultReason::TextNotTrimmed: return quoted(fault.value) + " begins or ends with a space";
    case PolicyFaultReason::UnknownCode:
        return quoted(fault.value) + " is not one of the words that may stand there";
    case PolicyFaultReason::CodeMalformed: return quoted(fault.value) + " cannot be a code";
    case PolicyFaultReason::CodeTwice: return quoted(fault.value) + " stands in the list twice";
    case PolicyFaultReason::ListEmpty: return "the list is empty";
    case PolicyFaultReason::NoSuchDay: return quoted(fault.value) + " is not a day";
    case PolicyFaultReason::UnknownZone: return quoted(fault.value) + " is not a known time zone";
    case PolicyFaultReason::CodeMissing:
        return "the list lacks " + quoted(fault.value) + ", which Keywork needs";
    }
    return {};
}

} // namespace

std::string describe(const PolicyFault& fault)
{
    std::string sentence = "The policy file " + fault.file + " is not in order";
    if (!fault.jsonPath.empty()) sentence += " at " + fault.jsonPath;
    sentence += ": " + whatIsWrong(fault);
    if (!fault.allowed.empty()) sentence += "; allowed: " + fault.allowed;
    return sentence + ".";
}

} // namespace keywork::policy
