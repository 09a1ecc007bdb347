# SQLCipher on SQLite, from the pinned amalgamation, linked into the programs and seen by nobody else: a second SQLite
# in one process (Qt's plugin, a library of the desktop) would break the file locks of the first.
#
# The source is KEYWORK_SQLCIPHER_SOURCE_DIR (option or environment) or the tarball that scripts/install-deps cached.
set(KEYWORK_SQLCIPHER_SOURCE_DIR "$ENV{KEYWORK_SQLCIPHER_SOURCE_DIR}" CACHE PATH
    "Folder with SQLCipher's sqlite3.c and sqlite3.h; empty: the cached tarball")

file(STRINGS "${CMAKE_CURRENT_LIST_DIR}/sqlcipher.pin" pinned REGEX "^SHA512=")
string(REPLACE "SHA512=" "" pinned "${pinned}")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${CMAKE_CURRENT_LIST_DIR}/sqlcipher.pin")

if(KEYWORK_SQLCIPHER_SOURCE_DIR)
    set(amalgamation "${KEYWORK_SQLCIPHER_SOURCE_DIR}")
else()
    set(cache "$ENV{XDG_CACHE_HOME}")
    if(NOT cache)
        set(cache "$ENV{HOME}/.cache")
    endif()
    set(tarball "${cache}/keywork/sha512-${pinned}.tgz")
    set(unpacked "${PROJECT_BINARY_DIR}/sqlcipher-source")
    set(amalgamation "${unpacked}/package/deps/sqlcipher-amalgamation")
    if(NOT EXISTS "${unpacked}/${pinned}")
        if(NOT EXISTS "${tarball}")
            message(FATAL_ERROR "SQLCipher's source is not in ${tarball}.\nRun scripts/install-deps, "
                                "or set KEYWORK_SQLCIPHER_SOURCE_DIR to a folder that has its sqlite3.c.")
        endif()
        file(SHA512 "${tarball}" actual)
        if(NOT actual STREQUAL pinned)
            message(FATAL_ERROR "${tarball} is not the pinned SQLCipher (SHA-512 differs): delete it and run "
                                "scripts/install-deps again.")
        endif()
        file(REMOVE_RECURSE "${unpacked}")
        file(ARCHIVE_EXTRACT INPUT "${tarball}" DESTINATION "${unpacked}"
             PATTERNS "package/deps/sqlcipher-amalgamation/*" "package/LICENSE")
        file(TOUCH "${unpacked}/${pinned}")
    endif()
endif()
if(NOT EXISTS "${amalgamation}/sqlite3.c")
    message(FATAL_ERROR "No sqlite3.c in ${amalgamation}")
endif()

add_library(keywork_sqlcipher STATIC "${amalgamation}/sqlite3.c")
target_include_directories(keywork_sqlcipher SYSTEM INTERFACE "${amalgamation}")
target_compile_definitions(keywork_sqlcipher
    PUBLIC
        SQLITE_HAS_CODEC
    PRIVATE
        HAVE_STDINT_H=1
        SQLCIPHER_CRYPTO_OPENSSL
        SQLITE_EXTRA_INIT=sqlcipher_extra_init
        SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
        SQLITE_TEMP_STORE=2          # temporary files are not encrypted, so there are none
        SQLITE_THREADSAFE=1
        SQLITE_ENABLE_FTS5
        SQLITE_DEFAULT_FOREIGN_KEYS=1
        SQLITE_DQS=0                 # "text" is a column, never a string by accident
        SQLITE_OMIT_LOAD_EXTENSION
        SQLITE_SECURE_DELETE
        SQLITE_TRUSTED_SCHEMA=0
        SQLITE_USE_URI=0
        $<$<CONFIG:Release,RelWithDebInfo>:NDEBUG>)
# Optimised in every build type and without our warnings: it is the disk's speed we want to see, not its debug build's.
target_compile_options(keywork_sqlcipher PRIVATE -O2 -w -fvisibility=hidden)
target_link_options(keywork_sqlcipher INTERFACE -Wl,--exclude-libs,libkeywork_sqlcipher.a)
target_link_libraries(keywork_sqlcipher PRIVATE OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS} m)
