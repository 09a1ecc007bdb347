#pragma once

#include "domain/client/contact_details.h"

#include <QString>

// Where somebody can be reached, always with whether it is safe.
namespace keywork::ui {

// "safe", "not safe", "not asked".
QString safeWord(domain::SafeContact safe);
// "Address 4 Mill Lane, CF10 1AA (letters: safe)", on one line.
QString addressLine(const domain::Address& address);
// "07700 900123, own mobile (calls: safe; texts: not asked)".
QString phoneLine(const domain::Phone& phone);

} // namespace keywork::ui
