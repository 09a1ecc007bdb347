#include "store/statement_text.h"

#include <string>

using namespace keywork::store;

// What somebody typed never becomes part of a statement.
int main()
{
    const std::string typed = "SELECT id FROM client WHERE id = 1 OR 1 = 1";
#ifdef KEYWORK_FORBIDDEN
    return StatementText(typed).query().empty() ? 1 : 0;
#else
    return StatementText("SELECT id FROM client").query().empty() ? 1 : static_cast<int>(typed.empty());
#endif
}
