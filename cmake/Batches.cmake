# Several files are compiled as one, because most of a compiler's time goes into the same headers again and again: a
# build from nothing takes less than half the time. So names in the anonymous namespaces of one such library differ.
option(KEYWORK_BATCHES "Compile the files of the large libraries ten at a time" ON)

function(keywork_compile_in_batches target)
    if(KEYWORK_COVERAGE)  # clang tells functions of the same name apart by the file that they were compiled in
        return()
    endif()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${KEYWORK_BATCHES} UNITY_BUILD_BATCH_SIZE 10)
endfunction()
