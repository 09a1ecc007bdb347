# Several files are compiled as one, because most of a compiler's time goes into the same headers again and again: a
# build from nothing takes less than half the time. So names in the anonymous namespaces of one library, or of one
# program of tests, differ.
option(KEYWORK_BATCHES "Compile the files of a library or of a program of tests several at a time" ON)

# keywork_compile_in_batches(<target> <files at a time>)
function(keywork_compile_in_batches target size)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${KEYWORK_BATCHES} UNITY_BUILD_BATCH_SIZE ${size})
    # A type in the anonymous namespace of a file that was included is still nobody else's.
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endfunction()
