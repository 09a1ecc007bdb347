# clang's source-based coverage; scripts/coverage builds with it and reads the figures.
option(KEYWORK_COVERAGE "Count the regions and branches that run (clang only)" OFF)

add_library(keywork_coverage INTERFACE)
if(KEYWORK_COVERAGE)
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        message(FATAL_ERROR "KEYWORK_COVERAGE needs clang; the compiler is ${CMAKE_CXX_COMPILER_ID}")
    endif()
    target_compile_options(keywork_coverage INTERFACE -fprofile-instr-generate -fcoverage-mapping)
    target_link_options(keywork_coverage INTERFACE -fprofile-instr-generate)
endif()
