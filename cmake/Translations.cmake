# keywork_catalogues(<library> <language>…): a library of resources/i18n/*_<language>.ts, compiled, which has them as
# :/i18n/keywork_<language>.qm. One of its own: in a library that links others, its step would wait for all of them,
# and all the objects there for it. Qt's own LinguistTools would want all of Designer and Assistant installed.
find_program(KEYWORK_LRELEASE lrelease PATHS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS}" /usr/lib/qt6/bin
             NO_DEFAULT_PATH REQUIRED)

function(keywork_catalogues target)
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/i18n")
    set(catalogues "")
    set(entries "")
    foreach(language IN LISTS ARGN)
        file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/i18n/*_${language}.ts")
        string(REPLACE ";" "|" list "${sources}")
        set(catalogue "${folder}/keywork_${language}.qm")
        add_custom_command(
            OUTPUT "${catalogue}"
            COMMAND "${CMAKE_COMMAND}" "-DLRELEASE=${KEYWORK_LRELEASE}" "-DSOURCES=${list}" "-DCATALOGUE=${catalogue}"
                    -P "${PROJECT_SOURCE_DIR}/cmake/compile_catalogue.cmake"
            DEPENDS ${sources} "${PROJECT_SOURCE_DIR}/cmake/compile_catalogue.cmake"
            COMMENT "Compiling the catalogue of ${language}" VERBATIM)
        list(APPEND catalogues "${catalogue}")
        string(APPEND entries "<file>keywork_${language}.qm</file>")
    endforeach()
    file(CONFIGURE OUTPUT "${folder}/catalogues.qrc"
         CONTENT "<RCC><qresource prefix=\"/i18n\">@entries@</qresource></RCC>\n" @ONLY)
    add_custom_command(
        OUTPUT "${folder}/qrc_catalogues.cpp"
        COMMAND Qt6::rcc --name catalogues --output "${folder}/qrc_catalogues.cpp" "${folder}/catalogues.qrc"
        DEPENDS ${catalogues} "${folder}/catalogues.qrc"
        COMMENT "Embedding the catalogues" VERBATIM)
    add_library(${target} STATIC "${folder}/qrc_catalogues.cpp")
    set_target_properties(${target} PROPERTIES AUTOMOC OFF)
endfunction()
