#include "app/entry/describe.h"

namespace keywork::app {

namespace {

// What is wrong; "%" stands for the folder.
const char* sentence(OpenRefusal refusal)
{
    switch (refusal) {
    case OpenRefusal::NotThere: return "There is no store at %. Check the path.";
    case OpenRefusal::NotAStore:
        return "% is not a Keywork store. A store is a folder with store.db and store.keys in it.";
    case OpenRefusal::DatabaseMissing:
        return "% has no store.db, so there is nothing to open. Restore it from a backup.";
    case OpenRefusal::KeysMissing:
        return "% has no store.keys, so it cannot be unlocked. Put back store.keys from the newest backup of this store.";
    case OpenRefusal::KeysDamaged:
        return "The file store.keys in % is damaged or has been altered. Nothing was changed. Put back store.keys from "
               "the newest backup of this store.";
    case OpenRefusal::PlainDatabase:
        return "store.db in % is not encrypted, so it was not made by Keywork and will not be opened.";
    case OpenRefusal::Truncated:
        return "store.db in % is incomplete: it ends too early. Nothing was changed. Restore it from a backup.";
    case OpenRefusal::Damaged:
        return "store.db in % is damaged and cannot be read. Nothing was changed. Restore it from a backup.";
    case OpenRefusal::WrongKey:
        return "store.db in % does not belong to the store.keys beside it, or its beginning is damaged. Nothing was "
               "changed. Both files must come from the same store or backup.";
    case OpenRefusal::WrongPassword: return "The password does not open %.";
    case OpenRefusal::NotOurs: return "store.db in % belongs to another program and will not be opened.";
    case OpenRefusal::NewerVersion:
        return "% was made by a newer version of Keywork. Nothing was changed. Install that version to open it.";
    case OpenRefusal::OlderVersion:
        return "% was made by a trial version of Keywork, which this one no longer reads. Nothing was changed. Move the "
               "folder away; a practice store is then made anew.";
    case OpenRefusal::NetworkFileSystem:
        return "% is on a network drive, where two computers could damage it. Move the store to a disk of this computer.";
    case OpenRefusal::CloudSyncFolder:
        return "% is in a folder that another program copies to the internet. Move the store out of it.";
    case OpenRefusal::UnsafeDisk:
        return "The disk that holds % cannot keep a store safe when power fails. Move the store to another disk.";
    case OpenRefusal::NoPermission:
        return "You may not read or write %. Ask the administrator of this computer.";
    case OpenRefusal::Busy: return "Another program is using % just now. Try again in a minute.";
    case OpenRefusal::NoRoom:
        return "The disk that holds % is too full to bring the store up to date safely. Free some space and try again.";
    case OpenRefusal::MigrationFailed:
        return "% could not be brought up to this version of Keywork. It is as it was. Tell the people who look after "
               "Keywork.";
    case OpenRefusal::NotEnoughMemory: return "This computer has too little free memory to open %.";
    case OpenRefusal::CipherMissing:
        return "This copy of Keywork was built without encryption and does not open %. Install a proper one.";
    case OpenRefusal::NotPractice:
        return "% is a service's own store, not a practice store. This is only for practice stores. Nothing was changed.";
    case OpenRefusal::NoSuchAccount: return "Nobody in % has that account name. Check how it is spelled.";
    }
    return "";
}

} // namespace

std::string describe(OpenRefusal refusal, const std::filesystem::path& folder)
{
    std::string text = sentence(refusal);
    const auto place = text.find('%');
    if (place != std::string::npos) text.replace(place, 1, folder.string());
    return text;
}

} // namespace keywork::app
