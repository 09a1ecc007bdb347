#include "ui/shell/refusal_window.h"

#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/tr.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

namespace keywork::ui {

namespace {

constexpr double refusalWidth = 520;

// A terminal, or a file or pipe that somebody reads afterwards.
bool isErrorOutputRead()
{
    struct stat kind {};
    if (::isatty(STDERR_FILENO) != 0) return true;
    return ::fstat(STDERR_FILENO, &kind) == 0 && (S_ISREG(kind.st_mode) || S_ISFIFO(kind.st_mode));
}

void showWindow(const Theme& theme, const QString& sentence, const std::function<void()>& told)
{
    auto* window = new QWidget;
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(tr("Keywork cannot open"));
    setGround(*window, Ground::Page);
    window->setFixedWidth(theme.grown(refusalWidth));
    auto* column = new QVBoxLayout(window);
    column->setContentsMargins(space::three, space::three, space::three, space::three);
    column->setSpacing(space::two);
    column->addWidget(
        makeLabel(theme, tr("Keywork cannot open"), {TextRole::Title, QFont::DemiBold}, Wrapping::Wraps));
    QLabel* why = makeLabel(theme, sentence, {}, Wrapping::Wraps);
    why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    why->setAccessibleName(sentence);
    column->addWidget(why);
    QPushButton* close = makePrimaryButton(theme, tr("Close"));
    column->addWidget(close, 0, Qt::AlignRight);
    QObject::connect(close, &QPushButton::clicked, window, &QWidget::close);
    QObject::connect(window, &QObject::destroyed, qApp, told);
    window->show();
    close->setFocus();
}

} // namespace

void tellRefusal(const Theme& theme, const QString& sentence, const std::function<void()>& told)
{
    std::fprintf(stderr, "keywork: %s\n", qUtf8Printable(sentence));
    if (isErrorOutputRead()) return told();
    showWindow(theme, sentence, told);
}

} // namespace keywork::ui
