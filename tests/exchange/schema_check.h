#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace keywork::test {

// Where a document differs from a JSON Schema, one line each; empty: it fits. Knows what export-format.schema.json
// uses (type, required, properties, additionalProperties, items, enum, const, $ref, and the formats of its comment)
// and throws on anything else, so that nothing in the schema is passed over.
std::vector<std::string> schemaFaults(const nlohmann::json& schema, const nlohmann::json& document);

} // namespace keywork::test
