#pragma once

#include "base/result.h"

#include <QString>
#include <QTemporaryDir>

#include <filesystem>
#include <memory>

namespace keywork::ui {

// A copy of a practice store for as long as this lives: what the tour types and looks at stays in it, and the next
// tour of the same store takes the same pictures.
class StoreCopy {
public:
    // Or the sentence why there is none.
    static Result<std::unique_ptr<StoreCopy>, QString> of(const std::filesystem::path& store);

    std::filesystem::path path() const;

private:
    StoreCopy() = default;

    QTemporaryDir m_folder;
};

} // namespace keywork::ui
