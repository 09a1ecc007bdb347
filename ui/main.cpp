#include "base/freed_memory.h"
#include "ui/make_practice.h"
#include "ui/shell/composition.h"
#include "ui/shell/precautions.h"
#include "ui/shell/timed_application.h"

#include <cstdio>

namespace {

// Answers that need no window, and so no display: the version, the help, what is wrong with the command line.
int answer(const keywork::ui::Answer& answer)
{
    std::fprintf(answer.exitStatus == 0 ? stdout : stderr, "%s\n", qUtf8Printable(answer.text));
    return answer.exitStatus;
}

} // namespace

int main(int argc, char** argv)
{
    keywork::ui::takePrecautions();
    keywork::keepFreedMemory();
    QCoreApplication::setOrganizationName(QStringLiteral("keywork"));
    QCoreApplication::setApplicationName(QStringLiteral("keywork"));
    auto options = [&] {
        const QCoreApplication withoutWindow(argc, argv);
        return keywork::ui::readOptions(QCoreApplication::arguments());
    }();
    if (!options) return answer(options.error());
    using Timing = keywork::ui::TimedApplication::Timing;
    keywork::ui::TimedApplication application(argc, argv, options->reportsStalls ? Timing::On : Timing::Off);
    return keywork::ui::runKeywork(application, *options, keywork::ui::makePractice);
}
