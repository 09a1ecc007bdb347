#include "ui/shell/making_window.h"

#include "ui/support/labels.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

constexpr double windowWidth = 480;

} // namespace

MakingWindow::MakingWindow(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_sentence(makeLabel(theme, tr("Making the practice store, with invented people. This happens once."),
                           {}, Wrapping::Wraps)),
      m_bar(new QProgressBar),
      m_worker(
          AtClose::DropTheQueue, [] { return std::make_unique<Workshop>(); },
          [this] { emit made(tr("The practice store could not be made.")); })
{
    setWindowTitle(tr("Keywork"));
    setGround(*this, Ground::Page);
    setFixedWidth(theme.grown(windowWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::three);
    column->setSpacing(space::two);
    column->addWidget(makeLabel(theme, QStringLiteral("Keywork"), {TextRole::Title, QFont::DemiBold}));
    column->addWidget(m_sentence);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, 0);
    column->addWidget(m_bar);
}

void MakingWindow::make(const Options& options, const MakePractice& makePractice)
{
    m_worker.submitLong(
        this,
        [folder = options.store, today = options.today, makePractice](Workshop&, const Progress& progress) {
            return makePractice(folder, today,
                                [&progress](int done, int total) { progress.tell(done, total); });
        },
        [this](int done, int total) { tell(done, total); },
        [this](const QString& problem) { emit made(problem); });
}

void MakingWindow::tell(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

} // namespace keywork::ui
