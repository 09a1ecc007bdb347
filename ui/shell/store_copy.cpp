#include "ui/shell/store_copy.h"

#include "app/entry/copy_practice.h"
#include "app/entry/describe.h"
#include "ui/support/screen_text.h"

namespace keywork::ui {

Result<std::unique_ptr<StoreCopy>, QString> StoreCopy::of(const std::filesystem::path& store)
{
    std::unique_ptr<StoreCopy> copy(new StoreCopy);
    const auto copied = app::copyPractice(store, copy->path());
    if (!copied) return refuse(onScreen(app::describe(copied.error(), store)));
    return copy;
}

std::filesystem::path StoreCopy::path() const
{
    return fromScreen(m_folder.filePath(QStringLiteral("tour.keywork")));
}

} // namespace keywork::ui
