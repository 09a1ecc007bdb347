#pragma once

#include "base/result.h"
#include "policy/policy_fault.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace keywork::policy {

// Where the text of policy files comes from. Names are relative: "layers.json", "code-lists/routes.json".
class PolicySource {
public:
    virtual ~PolicySource() = default;

    // FileMissing, FileUnreadable or FileTooLarge when there is no text to be had.
    virtual Result<std::string, PolicyFaultReason> text(std::string_view name) const = 0;
    // Every file that is there, ordered, so that one with a misspelt name is noticed.
    virtual std::vector<std::string> names() const = 0;
};

// The files that the program was built with.
class ShippedPolicy : public PolicySource {
public:
    Result<std::string, PolicyFaultReason> text(std::string_view name) const override;
    std::vector<std::string> names() const override;
};

// A folder of the service's own files. A file that the folder does not have is the shipped one; a file that is there
// but cannot be read is a fault, never passed over.
class ServicePolicy : public PolicySource {
public:
    explicit ServicePolicy(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    Result<std::string, PolicyFaultReason> text(std::string_view name) const override;
    std::vector<std::string> names() const override;

private:
    std::filesystem::path m_folder;
    ShippedPolicy m_shipped;
};

} // namespace keywork::policy
