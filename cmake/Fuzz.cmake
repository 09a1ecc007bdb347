# keywork_fuzz(<name> [SOURCES …] [LINK …]): the program fuzz_<name>, which libFuzzer drives: <name>.cpp defines
# keywork::fuzz::tryInput(), SOURCES are what it borrows. scripts/fuzz reads the names from the lines that begin so.
# `cmake --build --preset fuzz` builds them all, and nothing else.
add_custom_target(fuzz)

function(keywork_fuzz name)
    cmake_parse_arguments(PARSE_ARGV 1 fuzz "" "" "SOURCES;LINK")
    set(target fuzz_${name})
    add_executable(${target} EXCLUDE_FROM_ALL ${name}.cpp ${fuzz_SOURCES})
    target_link_libraries(${target} PRIVATE keywork_fuzz_entry ${fuzz_LINK} keywork_warnings keywork_sanitizers)
    target_link_options(${target} PRIVATE -fsanitize=fuzzer)
    add_dependencies(fuzz ${target})
endfunction()
