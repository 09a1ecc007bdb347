#pragma once

#include "../session/workplace_fixture.h"
#include "app/client/change_details.h"
#include "app/client/register_client.h"
#include "support/window_audit.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTextEdit>

namespace keywork::test {

// Remembers also whose record and whose episode somebody went on to.
class WayfaringNavigator : public RecordingNavigator {
public:
    void openClient(domain::ClientId client, ui::RecordPlace) override { records.push_back(client); }
    void openEpisode(domain::ClientId client) override { episodes.push_back(client); }

    std::vector<domain::ClientId> records;
    std::vector<domain::ClientId> episodes;
};

// Declines every question, and remembers what was asked.
class DecliningPrompter : public AgreeingPrompter {
public:
    void ask(QWidget&, const ui::Question& question, std::function<void()>) override
    {
        asked << question.title;
    }
};

// One page about a client, on a practice store.
class OnClientPage : public OnPracticeStore {
public:
    ui::PageContext contextWith(ui::Prompter& answers) { return {theme, *core, ways, actions, answers}; }

    void open(ui::Page* made, QSize size = {1158, 740})
    {
        page.reset(made);
        put(page.get(), size);
        settle();
    }

    template <class W = QWidget>
    W& the(const char* name)
    {
        auto* widget = page->findChild<W*>(QString::fromLatin1(name));
        if (widget == nullptr) throw std::runtime_error(std::string("no widget ") + name);
        return *widget;
    }

    // As somebody types: letter by letter, so that the fields say that they were edited.
    void type(const char* field, const QString& text)
    {
        QWidget& widget = the(field);
        widget.setFocus();
        if (auto* line = qobject_cast<QLineEdit*>(&widget)) line->insert(text);
        else dynamic_cast<QTextEdit&>(widget).insertPlainText(text);
        QApplication::processEvents();
    }

    void choose(const char* field, const char* key)
    {
        auto& box = the<QComboBox>(field);
        box.setCurrentIndex(box.findData(QString::fromLatin1(key)));
        emit box.activated(box.currentIndex());
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
        settle();
    }

    QString focused() const
    {
        const QWidget* widget = QApplication::focusWidget();
        return widget == nullptr ? QString() : widget->objectName();
    }

    // Everything that can be read in the page now.
    QString words() const
    {
        QStringList words;
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible()) words << label->text();
        return words.join(QLatin1Char('\n'));
    }

    domain::ClientId registered(const domain::ClientDetails& details)
    {
        return write([details](app::Workspace& workspace) { return app::registerClient(workspace, details); })
            .value()
            .id;
    }

    // Known as Caz Jones, too.
    static domain::ClientDetails carys()
    {
        auto details = client().details;
        details.name.aliases = {"Caz Jones"};
        return details;
    }

    domain::Client details(domain::ClientId client)
    {
        return read([client](app::Workspace& workspace) { return app::readDetails(workspace, client); })
            .value();
    }

    // In the sizes a form has to be whole in, from a small screen to a large one with very large text.
    void expectNoFaults()
    {
        const struct {
            QSize page;
            int percent;
        } looks[] = {{{1158, 740}, 100}, {{1054, 700}, 150}, {{1504, 980}, 200}, {{936, 700}, 100}};
        for (const auto& one : looks) {
            look(ui::PaletteChoice::Light, one.percent);
            window.resize(one.page);
            test::settle();
            EXPECT_EQ(faultsOf(window), QStringList()) << one.percent << " % at " << one.page.width();
        }
    }

    // No letter leads to two fields, and none is one of the rail's.
    void expectEachLetterOnce() const
    {
        QStringList letters{"T", "C", "S", "R", "M", "E", "P"};
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            const auto mark = label->buddy() != nullptr ? label->text().indexOf(u'&') : -1;
            if (mark >= 0 && label->isVisible()) letters << label->text().mid(mark + 1, 1).toUpper();
        }
        for (const QAbstractButton* button : page->findChildren<QAbstractButton*>()) {
            const auto mark = button->text().indexOf(u'&');
            if (mark >= 0 && button->isVisible()) letters << button->text().mid(mark + 1, 1).toUpper();
        }
        QStringList once = letters;
        once.removeDuplicates();
        EXPECT_EQ(once.size(), letters.size()) << letters.join(u' ').toStdString();
    }

    WayfaringNavigator ways;
    DecliningPrompter declining;
    std::unique_ptr<ui::Page> page;
};

} // namespace keywork::test
