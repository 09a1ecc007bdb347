#pragma once

#include <optional>
#include <span>
#include <string_view>

// The files of schema/ and resources/ as they were when the program was built.
namespace keywork::embedded {

struct File {
    std::string_view path; // from the root of the repository: "schema/migrations/0001_start.sql"
    std::string_view text;
};

// All of them, ordered by path.
std::span<const File> all();

// Those of one folder and the folders below it ("schema/migrations"), ordered by path.
std::span<const File> under(std::string_view folder);

std::optional<std::string_view> find(std::string_view path);

} // namespace keywork::embedded
