#pragma once

#include "ui/support/theme.h"

#include <QFrame>

class QLabel;

namespace keywork::ui {

// Lead: the words that lead a page. Ordinary: a wish or an agreement among other things.
enum class WordsSize { Ordinary, Lead };

// What the client said, in quotation marks, upright, beside the one accent rule; who or when under it.
class ClientWords : public QFrame {
    Q_OBJECT

public:
    explicit ClientWords(const Theme& theme, WordsSize size = WordsSize::Ordinary, QWidget* parent = nullptr);

    // The quotation marks are added here.
    void setWords(const QString& words, const QString& source = {});

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QLabel* m_words;
    QLabel* m_source;
};

} // namespace keywork::ui
