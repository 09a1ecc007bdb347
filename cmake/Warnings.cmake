# What every target of ours is compiled with; other people's code (SQLCipher) does not link this.
add_library(keywork_warnings INTERFACE)
target_compile_options(keywork_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Werror
    -Wnon-virtual-dtor      # deleting through a base class must reach the derived destructor
    -Woverloaded-virtual    # a misspelt override silently hides the one it meant
    -Wextra-semi
    -Wcast-qual             # casting const away is never what a record needs
    -Wundef
    -Wformat=2
    -Wdouble-promotion)

# g++ 12 sees overlapping copies inside its own std::string, and uninitialised members inside std::optional and
# std::variant, once it optimises (GCC bugs 105651 and 80635). clang checks the same code in the coverage build.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(keywork_warnings INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
endif()

# Bounds checks of operator[], front(), * on an empty optional: cheap enough for every build but the one staff run.
target_compile_definitions(keywork_warnings INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
