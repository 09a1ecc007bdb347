# keywork_layer(<name> [COUNTED] [SINGLY] [SOURCES …] [PUBLIC …] [PRIVATE …]): the static library of one layer.
# PUBLIC names what its headers mention, PRIVATE what only its .cpp files use; docs/adr/0001 says who may know whom.
# COUNTED: scripts/coverage asks for a share of its branches. SINGLY: its files call unlike things alike, and are
# compiled one by one.
function(keywork_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 layer "COUNTED;SINGLY" "" "SOURCES;PUBLIC;PRIVATE")
    if(NOT layer_SOURCES)  # headers only so far
        add_library(keywork_${name} INTERFACE)
        target_include_directories(keywork_${name} INTERFACE "${PROJECT_SOURCE_DIR}/src")
        target_link_libraries(keywork_${name} INTERFACE ${layer_PUBLIC} ${layer_PRIVATE})
        return()
    endif()
    add_library(keywork_${name} STATIC ${layer_SOURCES})
    target_include_directories(keywork_${name} PUBLIC "${PROJECT_SOURCE_DIR}/src")
    target_link_libraries(keywork_${name} PUBLIC ${layer_PUBLIC}
                          PRIVATE ${layer_PRIVATE} keywork_warnings keywork_sanitizers keywork_coverage)
    keywork_reuse_precompiled(keywork_${name} keywork_core_headers)
    # clang tells functions of the same name apart by the file that they were compiled in.
    if(NOT layer_SINGLY AND NOT (KEYWORK_COVERAGE AND layer_COUNTED))
        keywork_compile_in_batches(keywork_${name} 10)
    endif()
endfunction()

# keywork_add_layers(<folder>…): those folders that have come into being.
macro(keywork_add_layers)
    foreach(folder IN ITEMS ${ARGN})
        if(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/CMakeLists.txt")
            add_subdirectory(${folder})
        endif()
    endforeach()
endmacro()
