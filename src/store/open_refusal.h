#pragma once

namespace keywork::store {

// Why a store was not opened. Nothing in it has been changed.
enum class OpenRefusal {
    NotThere,        // no such folder
    NotAStore,       // there, but not a folder with a store in it
    DatabaseMissing, // store.keys without store.db
    KeysMissing,     // store.db without store.keys
    KeysDamaged,     // store.keys is cut, altered, forged, or no key file at all
    PlainDatabase,   // store.db is not encrypted, so it is not ours
    Truncated,       // store.db is empty or ends within a page
    Damaged,         // store.db opens with the key but cannot be read
    WrongKey,        // the keys are sound, but store.db belongs to other keys or its beginning is damaged
    WrongPassword,
    NotOurs,           // an encrypted database of another program
    NewerVersion,      // made by a newer Keywork
    OlderVersion,      // made by a trial version, whose keys are no longer read
    NetworkFileSystem, // on a share, where the locks that keep two programs apart cannot be trusted
    CloudSyncFolder,   // in a folder that another program copies while it is written
    UnsafeDisk,        // the disk cannot do what keeps a store whole when power fails
    NoPermission,
    Busy,            // another program is changing the store's keys or schema
    NoRoom,          // the disk has too little space for the copy made before a migration
    MigrationFailed, // the step to this version does not fit; the store is as it was
    NotEnoughMemory,
    CipherMissing, // this program was built with a database library that does not encrypt
};

} // namespace keywork::store
