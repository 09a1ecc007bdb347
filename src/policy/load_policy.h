#pragma once

#include "policy/policy.h"
#include "policy/policy_fault.h"
#include "policy/policy_source.h"

namespace keywork::policy {

// Everything or nothing: one wrong value refuses the whole policy, with the first fault found, because a rule must
// never run on half of what the service decided.
Result<Policy, PolicyFault> loadPolicy(const PolicySource& source);

} // namespace keywork::policy
