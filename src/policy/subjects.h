#pragma once

#include "policy/field.h"
#include "policy/policy.h"

// One function for each policy file, each in a .cpp of its own: the values of the file into their part of the policy.
namespace keywork::policy {

void readService(const Field& values, Policy& policy);
void readAccess(const Field& values, Policy& policy);
void readBackup(const Field& values, Policy& policy);
void readDrafts(const Field& values, Policy& policy);
void readSessions(const Field& values, Policy& policy);
void readDue(const Field& values, Policy& policy);
void readFlags(const Field& values, Policy& policy);
void readReEngagement(const Field& values, Policy& policy);
void readPhases(const Field& values, Policy& policy);
// These go by codes, so the code lists have to be read before them; layers also name observation kinds.
void readObservationKinds(const Field& values, Policy& policy);
void readLayers(const Field& values, Policy& policy);
void readPlanTemplates(const Field& values, Policy& policy);
void readReviews(const Field& values, Policy& policy);

// What may stand in the group of a list's entries. Empty: the list has no groups.
using Groups = std::vector<std::string_view>;

domain::CodeList readCodeList(const Field& values, const Groups& groups);

// The code lists by the name of their file below code-lists/.
struct CodeListFile {
    std::string_view name;
    domain::CodeList CodeLists::*list;
    Groups groups;
    // Codes and groups that rules of the program look for, so the list cannot do without them.
    std::vector<std::string_view> neededCodes;
    Groups neededGroups;
};

const std::vector<CodeListFile>& codeListFiles();
void checkNeeded(const CodeListFile& file, const Field& values, const domain::CodeList& list);

} // namespace keywork::policy
