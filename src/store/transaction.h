#pragma once

#include "store/database.h"

namespace keywork::store {

// A change that happens as a whole or not at all: BEGIN IMMEDIATE, rolled back unless commit() was reached.
class Transaction {
public:
    explicit Transaction(Database& database);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    void commit();

private:
    Database& m_database;
};

// Several queries that see one and the same state of the store, whatever others commit meanwhile.
class Snapshot {
public:
    explicit Snapshot(Database& database);
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    ~Snapshot();

private:
    Database& m_database;
};

} // namespace keywork::store
