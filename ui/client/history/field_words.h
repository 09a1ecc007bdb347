#pragma once

#include "app/page/history.h"
#include "policy/policy.h"

#include <QString>

// The words for the fields of a row and for what is stored in them, so that nobody reads a column name or a code.
namespace keywork::ui {

// "Outcome"; empty for a column that has no words.
QString fieldWord(const std::string& column);
// "did not attend", "08-Sep-2026"; typed text as it was typed.
QString valueWord(const app::StoredValue& stored, const policy::Policy& policy);

// "Outcome: not recorded → did not attend; Place: Room 1 → Room 2"
QString differenceText(const std::vector<app::FieldChange>& changes, const policy::Policy& policy);

} // namespace keywork::ui
