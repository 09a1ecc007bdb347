#include "app/risk/record_event.h"
#include "episode_fixture.h"
#include "support/window_audit.h"
#include "ui/episode/pathway_dialogs.h"

namespace keywork::ui {
namespace {

// Somebody who overdosed yesterday: a prompt to think about stepping up.
class PromptDialogTest : public test::OnAnEpisode {
public:
    PromptDialogTest()
    {
        core = signIn("teamlead");
        show(window, {1366, 768});
        client = inTreatment();
        const domain::NewLifeEvent overdose{"overdose", test::day("2026-09-07"), {}, {}};
        EXPECT_TRUE(write([id = client, overdose](app::Workspace& workspace) {
            return app::recordEvent(workspace, id, overdose);
        }));
    }

    std::optional<domain::LayerPrompt> prompt()
    {
        for (const auto& prompt : page(client).prompts) {
            if (prompt.rule == "overdose") return prompt;
        }
        return std::nullopt;
    }

    domain::ClientId client{0};
};

TEST_F(PromptDialogTest, IsAnsweredWithAReasonAndStaysAway)
{
    answerPrompt(context(), window, page(client), prompt().value(), countDone);
    QDialog& form = dialog("answerPrompt");
    agree(form);
    EXPECT_EQ(errorAt(form, "reason"), "Write why this is not for this person now.");
    in<QTextEdit>(form, "reason").setPlainText("He is seen twice a week already.");
    agree(form);
    EXPECT_EQ(done, 1);
    EXPECT_EQ(prompt(), std::nullopt);
}

TEST_F(PromptDialogTest, LeadsToTheChangeOfLayerThatAnswersItToo)
{
    answerPrompt(context(), window, page(client), prompt().value(), countDone);
    in<QPushButton>(dialog("answerPrompt"), "changeLayerInstead").click();
    QDialog& form = dialog("changeLayer");
    choose(form, "to", "intensive");
    choose(form, "decidedWith", "with");
    in<QTextEdit>(form, "reason").setPlainText("Overdose on Monday.");
    agree(form);
    EXPECT_EQ(done, 1);
    EXPECT_EQ(prompt(), std::nullopt);
}

TEST_F(PromptDialogTest, FitsTheSmallestWindowWithLargeText)
{
    look(PaletteChoice::Light, 150);
    answerPrompt(context(), window, page(client), prompt().value(), {});
    EXPECT_EQ(test::faultsOf(dialog("answerPrompt")), QStringList());
    dialog("answerPrompt").reject();
    changeLayer(context(), window, page(client), {});
    EXPECT_EQ(test::faultsOf(dialog("changeLayer")), QStringList());
}

} // namespace
} // namespace keywork::ui
