# keywork_embed(<target> <folder>…): every file under the folders (relative to the repository) becomes part of the
# target as one sorted table, `keywork::embedded` (src/embedded/embedded.h), so that there is no file to lose.
function(keywork_embed target)
    set(files "")
    foreach(folder IN LISTS ARGN)
        file(GLOB_RECURSE found CONFIGURE_DEPENDS LIST_DIRECTORIES false RELATIVE "${PROJECT_SOURCE_DIR}"
             "${PROJECT_SOURCE_DIR}/${folder}/*")
        list(APPEND files ${found})
    endforeach()
    list(FILTER files EXCLUDE REGEX "^resources/i18n/")  # compiled instead: Translations.cmake
    list(SORT files)

    set(table "${CMAKE_CURRENT_BINARY_DIR}/embedded_table.cpp")
    set(inputs "${files}")
    list(TRANSFORM inputs PREPEND "${PROJECT_SOURCE_DIR}/")
    string(REPLACE ";" "|" list "${files}")
    add_custom_command(
        OUTPUT "${table}"
        COMMAND "${CMAKE_COMMAND}" "-DROOT=${PROJECT_SOURCE_DIR}" "-DFILES=${list}" "-DTABLE=${table}"
                -P "${PROJECT_SOURCE_DIR}/cmake/write_embedded_table.cmake"
        DEPENDS ${inputs} "${PROJECT_SOURCE_DIR}/cmake/write_embedded_table.cmake"
        COMMENT "Embedding schema and resources" VERBATIM)
    target_sources(${target} PRIVATE "${table}")
endfunction()
