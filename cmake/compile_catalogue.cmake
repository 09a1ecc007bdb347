# Compiles the .ts files SOURCES (separated by |) into CATALOGUE. All contexts become one: a text means the same wherever
# it stands (docs/adr/0008-translations.md), and the window asks for it by the text alone.
string(REPLACE "|" ";" sources "${SOURCES}")
get_filename_component(folder "${CATALOGUE}" DIRECTORY)
set(flattened "")
foreach(source IN LISTS sources)
    get_filename_component(name "${source}" NAME)
    file(READ "${source}" text)
    string(REGEX REPLACE "<name>[^<]*</name>" "<name>Keywork</name>" text "${text}")
    file(WRITE "${folder}/flat_${name}" "${text}")
    list(APPEND flattened "${folder}/flat_${name}")
endforeach()
execute_process(COMMAND "${LRELEASE}" -silent ${flattened} -qm "${CATALOGUE}"
                RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "lrelease: ${said}")
endif()
