# KEYWORK_SANITIZER: "address" (with undefined behaviour), "fuzzer" (the same, and it tells libFuzzer which ways the code
# takes), "thread", or empty. Any finding ends the program.
set(KEYWORK_SANITIZER "" CACHE STRING "Sanitizer to build our own code with: address, fuzzer, thread or none")
set_property(CACHE KEYWORK_SANITIZER PROPERTY STRINGS "" address fuzzer thread)

add_library(keywork_sanitizers INTERFACE)
if(KEYWORK_SANITIZER STREQUAL "address")
    set(flags -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
elseif(KEYWORK_SANITIZER STREQUAL "fuzzer")
    set(flags -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
elseif(KEYWORK_SANITIZER STREQUAL "thread")
    set(flags -fsanitize=thread -fno-omit-frame-pointer)
elseif(NOT KEYWORK_SANITIZER STREQUAL "")
    message(FATAL_ERROR "KEYWORK_SANITIZER is '${KEYWORK_SANITIZER}'; it can be address, fuzzer, thread or empty")
endif()
if(KEYWORK_SANITIZER)
    target_compile_options(keywork_sanitizers INTERFACE ${flags} -O1)
    target_link_options(keywork_sanitizers INTERFACE ${flags})
endif()
