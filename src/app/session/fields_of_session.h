#pragma once

#include "app/draft/session_fields.h"

namespace keywork::app {

// The form as it would have to be filled in to give this content.
SessionFields fieldsOf(const domain::SessionContent& content);
UseFields fieldsOf(const domain::SubstanceUse& use);

} // namespace keywork::app
