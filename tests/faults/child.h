#pragma once

#include <sys/mman.h>

#include <functional>
#include <new>
#include <stdexcept>

namespace keywork::faults {

// How a process of our own ended.
struct Ending {
    int status = 0; // what its work gave
    int signal = 0; // that killed it; 0: none
};

// Runs `work` in a process of its own, a copy of this one: nothing is open twice as long as nothing is open now. An
// exception is told and gives status 99.
int startChild(const std::function<int()>& work);
Ending endOf(int child);
inline Ending inChild(const std::function<int()>& work)
{
    return endOf(startChild(work));
}

// A value that children and parent share, and that stays as a killed child left it.
template <class T>
class Shared {
public:
    Shared() : m_place(::mmap(nullptr, sizeof(T), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0))
    {
        if (m_place == MAP_FAILED) throw std::runtime_error("no memory to share");
        m_value = new (m_place) T;
    }
    Shared(const Shared&) = delete;
    Shared& operator=(const Shared&) = delete;
    ~Shared() { ::munmap(m_place, sizeof(T)); }

    T& operator*() const { return *m_value; }
    T* operator->() const { return m_value; }

private:
    void* m_place;
    T* m_value = nullptr;
};

} // namespace keywork::faults
