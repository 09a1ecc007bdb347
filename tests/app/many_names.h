#pragma once

#include "app/workspace.h"

#include <random>
#include <string>
#include <vector>

namespace keywork::test {

struct GivenAndFamily {
    std::string given;
    std::string family;

    friend auto operator<=>(const GivenAndFamily&, const GivenAndFamily&) = default;
};

// Two spellings of one name that are said alike: the one on the record, and the one a listener writes.
struct HeardName {
    std::string written;
    std::string heard;
    std::string origin;
    bool isFamily;
};

// tests/data/heard_names.tsv.
std::vector<HeardName> heardNames();

// Numbers that are thrown alike by every compiler.
class Throws {
public:
    std::size_t below(std::size_t end) { return m_engine() % end; }
    template <class T>
    const T& pick(const std::vector<T>& from)
    {
        return from.at(below(from.size()));
    }

private:
    std::mt19937 m_engine{20261130};
};

// The lists from which practice stores have their names, put together freely, so that every name has many neighbours
// that share the other half of it; every fifth is one edit away from another one. All distinct when folded.
class ManyNames {
public:
    ManyNames();

    std::vector<GivenAndFamily> take(std::size_t count);
    const std::string& given() { return m_throws.pick(m_given); }
    const std::string& family() { return m_throws.pick(m_family); }
    Throws& throws() { return m_throws; }

private:
    Throws m_throws;
    std::vector<std::string> m_given;
    std::vector<std::string> m_family;
};

// The name folded, with one letter added, left out, put in place of another, or exchanged with its neighbour.
std::string withOneEdit(const std::string& name, Throws& throws);

// Registers people of these names, all in one transaction.
void addPeople(store::Database& db, const std::vector<GivenAndFamily>& names);

} // namespace keywork::test
