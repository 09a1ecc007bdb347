#pragma once

#include "ui/support/prompter.h"
#include "ui/support/theme.h"

namespace keywork::ui {

// The prompter of the real window: modal dialogs in the house's look.
class DialogPrompter : public Prompter {
public:
    explicit DialogPrompter(const Theme& theme) : m_theme(theme) {}

    void ask(QWidget& over, const Question& question, std::function<void()> agreed) override;
    void askReason(QWidget& over, const ReasonRequest& request, std::function<void(QString)> given) override;
    void chooseFile(QWidget& over, const FileRequest& request, std::function<void(QString)> chosen) override;
    void tell(QWidget& over, const Message& message) override;

private:
    const Theme& m_theme;
};

} // namespace keywork::ui
