#pragma once

#include "practice/make_store.h"
#include "support/builders.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace keywork::test {

// One practice store for all tests of a program: making it takes longer than any of them.
inline const std::filesystem::path& practiceStore()
{
    static const TemporaryFolder folder;
    static const std::filesystem::path store = [] {
        auto path = folder / "practice.keywork";
        const practice::PracticeSettings settings{
            .clients = 8, .years = 1, .staff = 4, .seed = 1, .today = today()};
        if (!practice::makePracticeStore(path, settings)) ADD_FAILURE() << "no practice store could be made";
        return path;
    }();
    return store;
}

} // namespace keywork::test
