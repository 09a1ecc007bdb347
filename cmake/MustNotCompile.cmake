# keywork_must_not_compile(<layer> <files>…): each file compiles as it stands, and no longer does once KEYWORK_FORBIDDEN
# is defined. The first half keeps the second honest: a misspelt include would fail for the wrong reason. The compiler
# only looks and writes nothing, so the tests run beside each other and beside a build.
function(keywork_must_not_compile layer)
    set(look ${CMAKE_CXX_COMPILER} -std=c++20 -fsyntax-only "-I${PROJECT_SOURCE_DIR}/src")
    foreach(file IN LISTS ARGN)
        get_filename_component(name "${file}" NAME_WE)
        get_filename_component(path "${file}" ABSOLUTE)
        add_test(NAME "MustNotCompile.${name}.allowed" COMMAND ${look} "${path}")
        add_test(NAME "MustNotCompile.${name}.forbidden" COMMAND ${look} -DKEYWORK_FORBIDDEN "${path}")
        set_tests_properties("MustNotCompile.${name}.forbidden" PROPERTIES WILL_FAIL TRUE)
        set_tests_properties("MustNotCompile.${name}.allowed" "MustNotCompile.${name}.forbidden"
                             PROPERTIES LABELS "${layer}" TIMEOUT 60)
    endforeach()
endfunction()
