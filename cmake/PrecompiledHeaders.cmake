# One precompiled header for the core, one for the window, one for the tests (cmake/Tests.cmake), each built once and
# shared. The coverage build goes without, so a file that leans on them instead of its own includes is found there.
option(KEYWORK_PRECOMPILE "Precompile the standard library, Qt and GoogleTest headers" ON)

set(keywork_std_headers
    <algorithm> <array> <chrono> <compare> <cstdint> <functional> <map> <memory> <optional> <set> <span> <string>
    <string_view> <utility> <variant> <vector> <tl/expected.hpp>)

# keywork_precompile(<carrier> LIBRARY|PROGRAM <headers>…): a target that exists to build the header others reuse. It
# is of their kind because libraries and programs are compiled position independent in two different ways.
function(keywork_precompile carrier kind)
    set(source "${PROJECT_BINARY_DIR}/generated/${carrier}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "int main()\n{\n}\n")
    if(kind STREQUAL "PROGRAM")
        add_executable(${carrier} EXCLUDE_FROM_ALL "${source}")
    else()
        add_library(${carrier} OBJECT "${source}")
    endif()
    target_precompile_headers(${carrier} PRIVATE ${ARGN})
    target_link_libraries(${carrier} PRIVATE keywork_warnings keywork_sanitizers keywork_coverage tl::expected)
endfunction()

# keywork_reuse_precompiled(<target> <carrier>)
function(keywork_reuse_precompiled target carrier)
    if(KEYWORK_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM ${carrier})
    endif()
endfunction()

if(KEYWORK_PRECOMPILE)
    keywork_precompile(keywork_core_headers LIBRARY ${keywork_std_headers})
    if(KEYWORK_WINDOW)
        keywork_precompile(keywork_window_headers LIBRARY ${keywork_std_headers} <QtCore> <QtGui> <QtWidgets>)
        target_link_libraries(keywork_window_headers PRIVATE Qt6::Widgets)
    endif()
endif()
