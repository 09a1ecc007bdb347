#include "ctl/passwords.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <ostream>
#include <termios.h>
#include <unistd.h>

namespace keywork::ctl {

namespace {

class File {
public:
    File(const char* path, int flags) : m_number(::open(path, flags | O_CLOEXEC, 0600)) {}
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    ~File()
    {
        if (m_number >= 0) ::close(m_number);
    }
    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

// While it lives, what is typed is not shown.
class Unseen {
public:
    explicit Unseen(int terminal) : m_terminal(terminal)
    {
        ::tcgetattr(terminal, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(terminal, TCSAFLUSH, &quiet);
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;
    ~Unseen() { ::tcsetattr(m_terminal, TCSAFLUSH, &m_before); }

private:
    int m_terminal;
    termios m_before{};
};

void write(int file, std::string_view text)
{
    [[maybe_unused]] const auto written = ::write(file, text.data(), text.size());
}

std::optional<std::string> typed(const std::string& what)
{
    if (::isatty(STDIN_FILENO) == 0) return std::nullopt; // a script: nobody is there to be asked
    const File terminal("/dev/tty", O_RDWR);
    if (!terminal.isOpen()) return std::nullopt;
    const Unseen unseen(terminal.number());
    write(terminal.number(), "Type " + what + ": ");
    std::string line;
    for (char letter = 0; ::read(terminal.number(), &letter, 1) == 1 && letter != '\n';) line += letter;
    write(terminal.number(), "\n");
    return line;
}

} // namespace

std::optional<std::string> textOf(const std::string& file, const Streams& streams)
{
    std::ifstream in(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (in.is_open() && !in.bad()) return text;
    streams.err << file << " cannot be read: check the path, and whether you may read it.\n";
    return std::nullopt;
}

std::optional<std::string> passwordFrom(const std::string& file, const char* option, const std::string& what,
                                        const Streams& streams)
{
    if (file.empty()) {
        auto line = typed(what);
        if (!line) streams.err << "Give " << what << " with " << option << " FILE.\n";
        return line;
    }
    auto text = textOf(file, streams);
    if (!text) return std::nullopt;
    text->erase(std::min(text->find_first_of("\r\n"), text->size()));
    return text;
}

bool writePrivately(const std::string& file, const std::string& text, const Streams& streams)
{
    const File out(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW);
    if (!out.isOpen()) {
        streams.err << file << " cannot be written: "
                    << (errno == EEXIST ? "it is there already" : std::strerror(errno))
                    << ". Nothing was changed.\n";
        return false;
    }
    const bool whole = ::write(out.number(), text.data(), text.size()) == static_cast<ssize_t>(text.size());
    if (whole && ::fsync(out.number()) == 0) return true;
    ::unlink(file.c_str());
    streams.err << file << " cannot be written: the disk may be full. Nothing was changed.\n";
    return false;
}

} // namespace keywork::ctl
