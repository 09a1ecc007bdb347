#include "app/entry/open_refusal.h"

namespace keywork::app {

OpenRefusal toOpenRefusal(store::OpenRefusal refusal)
{
    switch (refusal) {
    case store::OpenRefusal::NotThere: return OpenRefusal::NotThere;
    case store::OpenRefusal::NotAStore: return OpenRefusal::NotAStore;
    case store::OpenRefusal::DatabaseMissing: return OpenRefusal::DatabaseMissing;
    case store::OpenRefusal::KeysMissing: return OpenRefusal::KeysMissing;
    case store::OpenRefusal::KeysDamaged: return OpenRefusal::KeysDamaged;
    case store::OpenRefusal::PlainDatabase: return OpenRefusal::PlainDatabase;
    case store::OpenRefusal::Truncated: return OpenRefusal::Truncated;
    case store::OpenRefusal::Damaged: return OpenRefusal::Damaged;
    case store::OpenRefusal::WrongKey: return OpenRefusal::WrongKey;
    case store::OpenRefusal::WrongPassword: return OpenRefusal::WrongPassword;
    case store::OpenRefusal::NotOurs: return OpenRefusal::NotOurs;
    case store::OpenRefusal::NewerVersion: return OpenRefusal::NewerVersion;
    case store::OpenRefusal::OlderVersion: return OpenRefusal::OlderVersion;
    case store::OpenRefusal::NetworkFileSystem: return OpenRefusal::NetworkFileSystem;
    case store::OpenRefusal::CloudSyncFolder: return OpenRefusal::CloudSyncFolder;
    case store::OpenRefusal::UnsafeDisk: return OpenRefusal::UnsafeDisk;
    case store::OpenRefusal::NoPermission: return OpenRefusal::NoPermission;
    case store::OpenRefusal::Busy: return OpenRefusal::Busy;
    case store::OpenRefusal::NoRoom: return OpenRefusal::NoRoom;
    case store::OpenRefusal::MigrationFailed: return OpenRefusal::MigrationFailed;
    case store::OpenRefusal::NotEnoughMemory: return OpenRefusal::NotEnoughMemory;
    case store::OpenRefusal::CipherMissing: return OpenRefusal::CipherMissing;
    }
    return OpenRefusal::Damaged;
}

} // namespace keywork::app
