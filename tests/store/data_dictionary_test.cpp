#include "store/statement.h"
#include "support/test_store.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <set>
#include <sstream>

namespace keywork::store {

namespace {

// "client.born text", once for every column.
using ColumnNames = std::set<std::string>;

ColumnNames columnsOfSchema(Database& db)
{
    ColumnNames columns;
    Statement query(db, R"sql(
        SELECT t.name, c.name, lower(c.type)
          FROM pragma_table_list t
          JOIN pragma_table_info(t.name) c
         WHERE t.schema = 'main' AND t.type IN ('table', 'virtual') AND t.name NOT LIKE 'sqlite_%'
    )sql");
    while (query.step()) {
        const auto type = query.column<std::string>(2);
        columns.insert(query.column<std::string>(0) + "." + query.column<std::string>(1) + " " +
                       (type.empty() ? "text" : type));
    }
    return columns;
}

std::vector<std::string> split(const std::string& line, char at)
{
    std::vector<std::string> parts;
    std::istringstream stream(line);
    for (std::string part; std::getline(stream, part, at);) {
        const auto first = part.find_first_not_of(' ');
        parts.push_back(
            first == std::string::npos ? "" : part.substr(first, part.find_last_not_of(' ') - first + 1));
    }
    return parts;
}

struct Dictionary {
    Dictionary()
    {
        std::ifstream page(std::string(KEYWORK_ROOT) + "/docs/data-dictionary.md");
        std::vector<std::string> tables;
        for (std::string line; std::getline(page, line);) {
            if (line.rfind("## ", 0) == 0) tables = split(line.substr(3), ',');
            if (line.rfind("| ", 0) != 0 || line.rfind("| column |", 0) == 0 || line.rfind("| ---", 0) == 0)
                continue;
            const auto cells = split(line, '|');
            for (const auto& table : tables) columns.insert(table + "." + cells[1] + " " + cells[2]);
            rows.push_back(cells);
        }
    }

    ColumnNames columns;
    std::vector<std::vector<std::string>> rows;
};

} // namespace

TEST(DataDictionary, ExplainsEveryColumnOfTheSchemaAndNoOther)
{
    test::Store store;
    const Dictionary dictionary;
    const auto schema = columnsOfSchema(store.db);
    EXPECT_GT(schema.size(), 200U);
    std::vector<std::string> missing;
    std::vector<std::string> extra;
    std::set_difference(schema.begin(), schema.end(), dictionary.columns.begin(), dictionary.columns.end(),
                        std::back_inserter(missing));
    std::set_difference(dictionary.columns.begin(), dictionary.columns.end(), schema.begin(), schema.end(),
                        std::back_inserter(extra));
    EXPECT_THAT(missing, testing::IsEmpty());
    EXPECT_THAT(extra, testing::IsEmpty());
}

TEST(DataDictionary, SaysOfEachWhatItMeansWhereItComesFromAndWhetherItIsPersonal)
{
    for (const auto& cells : Dictionary().rows) {
        ASSERT_EQ(cells.size(), 6U) << cells[1];
        EXPECT_NE(cells[3], "") << cells[1];
        EXPECT_NE(cells[4], "") << cells[1];
        EXPECT_THAT(cells[5], testing::AnyOf("yes", "no")) << cells[1];
    }
}

} // namespace keywork::store
