# keywork_test(<layer> [QT] SOURCES … [LINK …]): the program test_<layer> of GoogleTest and RapidCheck cases; every
# case is one ctest test labelled with the layer, and a program that was not built is a failure, not a gap.
# QT: the cases make widgets, so they get Qt's own main (tests/support/qt_main.cpp).
include(GoogleTest)
find_package(GTest REQUIRED)
find_package(rapidcheck REQUIRED)

if(KEYWORK_PRECOMPILE)
    set(keywork_test_framework <gtest/gtest.h> <gmock/gmock.h> <rapidcheck.h> <rapidcheck/gtest.h>)
    keywork_precompile(keywork_test_headers PROGRAM ${keywork_std_headers} ${keywork_test_framework})
    target_link_libraries(keywork_test_headers PRIVATE GTest::gmock rapidcheck_gtest)
    if(KEYWORK_WINDOW)
        keywork_precompile(keywork_window_test_headers PROGRAM ${keywork_std_headers} ${keywork_test_framework}
                           <QtCore> <QtGui> <QtWidgets>)
        target_link_libraries(keywork_window_test_headers PRIVATE GTest::gmock rapidcheck_gtest Qt6::Widgets)
    endif()
endif()

function(keywork_test layer)
    cmake_parse_arguments(PARSE_ARGV 1 test "QT" "" "SOURCES;LINK")
    if(NOT test_SOURCES)
        return()
    endif()
    set(target test_${layer})
    add_executable(${target} ${test_SOURCES})
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}" "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(${target} PRIVATE ${test_LINK} GTest::gmock rapidcheck_gtest
                          keywork_warnings keywork_sanitizers keywork_coverage)
    keywork_compile_in_batches(${target} 6)
    if(test_QT)
        set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOGEN_ORIGIN_DEPENDS OFF)
        target_sources(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests/support/qt_main.cpp")
        target_link_libraries(${target} PRIVATE Qt6::Test Qt6::Widgets)
        keywork_reuse_precompiled(${target} keywork_window_test_headers)
    else()
        target_link_libraries(${target} PRIVATE GTest::gmock_main)
        keywork_reuse_precompiled(${target} keywork_test_headers)
    endif()
    # One seed for RapidCheck under ctest, so that it says tomorrow what it said today; run by hand, a program explores.
    gtest_discover_tests(${target} DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 60 NO_PRETTY_VALUES
                         PROPERTIES LABELS ${layer} TIMEOUT 120 ENVIRONMENT "RC_PARAMS=seed=20260905")
endfunction()

# keywork_test_support([SOURCES …] [LINK …]): the library of builders that every test program links.
function(keywork_test_support)
    cmake_parse_arguments(PARSE_ARGV 0 support "" "" "SOURCES;LINK")
    add_library(keywork_test_support INTERFACE)
    target_include_directories(keywork_test_support INTERFACE "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(keywork_test_support INTERFACE ${support_LINK})
    if(support_SOURCES)
        add_library(keywork_test_builders STATIC ${support_SOURCES})
        target_link_libraries(keywork_test_builders PRIVATE keywork_test_support
                              keywork_warnings keywork_sanitizers keywork_coverage)
        keywork_compile_in_batches(keywork_test_builders 6)
        target_link_libraries(keywork_test_support INTERFACE keywork_test_builders)
    endif()
endfunction()
