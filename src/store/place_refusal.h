#pragma once

namespace keywork::store {

// Why no store was made there. Nothing is left of it.
enum class PlaceRefusal {
    AlreadyThere,
    ParentMissing,
    NetworkFileSystem,
    CloudSyncFolder,
    NoPermission,
    NotEnoughMemory,
    Failed
};

} // namespace keywork::store
