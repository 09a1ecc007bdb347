#include "base/freed_memory.h"
#include "ctl/program.h"

#include <sys/stat.h>

#include <iostream>

int main(int count, char** words)
{
    umask(077); // what it makes is for its owner only
    keywork::keepFreedMemory();
    return keywork::ctl::runProgram(count, words, {std::cout, std::cerr});
}
