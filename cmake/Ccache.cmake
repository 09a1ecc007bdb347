# Compile through ccache where it is installed. The sloppiness is what precompiled headers need to be cached at all; the
# base folder lets one clone use what another has compiled, as CI does after the developer. Not for coverage, whose
# figures name each file by where it was compiled.
find_program(KEYWORK_CCACHE ccache)
if(KEYWORK_CCACHE)
    set(launcher "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros)
    if(NOT KEYWORK_COVERAGE)
        list(APPEND launcher CCACHE_NOHASHDIR=1 "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}")
    endif()
    list(APPEND launcher "${KEYWORK_CCACHE}")
    set(CMAKE_C_COMPILER_LAUNCHER "${launcher}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${launcher}")
endif()
mark_as_advanced(KEYWORK_CCACHE)
