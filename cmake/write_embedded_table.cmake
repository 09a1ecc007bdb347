# Run at build time by keywork_embed: writes TABLE, a C++ file holding the text of FILES ("|" between them).
string(REPLACE "|" ";" FILES "${FILES}")
list(LENGTH FILES count)

set(rows "")
foreach(path IN LISTS FILES)
    file(READ "${ROOT}/${path}" text)
    string(APPEND rows "    File{\"${path}\", R\"embedded(${text})embedded\"},\n")
endforeach()

file(WRITE "${TABLE}" "#include \"embedded/embedded.h\"

#include <array>

namespace keywork::embedded {
namespace {

constexpr std::array<File, ${count}> table{
${rows}};

}

std::span<const File> all()
{
    return table;
}

}
")
