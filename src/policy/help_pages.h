#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keywork::policy {

// The help that the window shows, one page a topic ("today", "record-a-session"), as Markdown. Shipped in
// resources/help; none for a topic that nobody has written about.
std::optional<std::string_view> helpPage(std::string_view topic);

std::vector<std::string> helpTopics();

} // namespace keywork::policy
