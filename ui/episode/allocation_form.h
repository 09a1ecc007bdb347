#pragma once

#include "app/episode/allocate.h"
#include "app/page/episode_page.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/page_context.h"

class QLabel;

namespace keywork::ui {

class ChoiceField;
class DateField;

// Gives the client to a colleague in a role. With a keyworker there already it is a transfer, and says so.
class AllocationForm : public FormDialog {
    Q_OBJECT

public:
    AllocationForm(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                   std::function<void()> done);
    void begin();

private:
    void askColleagues();
    void offerColleagues(const std::vector<app::Colleague>& colleagues);
    void showWhatFollows();
    const app::Colleague* chosen() const; // nobody yet: nullptr
    domain::AllocationRole role() const;
    bool isTransfer(const app::Colleague& colleague) const;
    void save();

    PageContext m_context;
    domain::Episode m_episode;
    std::vector<domain::Allocation> m_existing;
    QString m_keyworker; // the present one; nobody: empty
    std::vector<app::Colleague> m_colleagues;
    std::function<void()> m_done;
    ChoiceField* m_role;
    ChoiceField* m_colleague;
    DateField* m_on;
    QLabel* m_transfer;
    int m_question = 0; // of several on their way only the answer to the last one counts
};

} // namespace keywork::ui
