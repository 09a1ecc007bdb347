#pragma once

#include "store/database.h"
#include "store/statement.h"
#include "support/temporary_folder.h"

#include <fstream>
#include <iterator>
#include <string>

namespace keywork::store::test {

// An encrypted database on disk with one table of its own, for what only shows on a disk.
struct ScratchStore {
    ScratchStore() : writer(*Database::create(file, key))
    {
        const SchemaChange permission(writer);
        writer.run("CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT");
    }

    Database open(Access access) const { return *Database::open(file, key, access); }
    void add(std::string_view words)
    {
        Statement(writer, "INSERT INTO note (words) VALUES (?1)").bind(words).run();
    }
    // With nothing left in the journal, so that the file alone is the store.
    void close() { Database gone = std::move(writer); }

    keywork::test::TemporaryFolder folder;
    std::filesystem::path file = folder / "store.db";
    vault::SecretKey key = vault::SecretKey::random();
    Database writer;
};

inline std::int64_t notesIn(Database& database)
{
    return database.number("SELECT count(*) FROM note");
}

inline std::string contentsOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

inline void flipBit(const std::filesystem::path& file, std::size_t byte, unsigned bit)
{
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekg(static_cast<std::streamoff>(byte));
    const char flipped = static_cast<char>(stream.get() ^ (1 << bit));
    stream.seekp(static_cast<std::streamoff>(byte));
    stream.put(flipped);
}

} // namespace keywork::store::test
