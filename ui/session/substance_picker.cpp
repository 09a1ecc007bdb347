#include "ui/session/substance_picker.h"

#include "ui/support/screen_text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace keywork::ui {

namespace {

constexpr int codeRole = Qt::UserRole;
constexpr int searchRole = Qt::UserRole + 1;

} // namespace

SubstancePicker::SubstancePicker(const Theme& theme, const domain::CodeList& substances, QWidget* parent)
    : LineField(theme, QStringLiteral("addSubstance"), tr("Substance to add"), ordinaryLimit, parent),
      m_model(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_model, this))
{
    for (const auto& entry : substances.entries()) {
        auto* item = new QStandardItem(onScreen(entry.label));
        QStringList words{onScreen(entry.label)};
        for (const auto& synonym : entry.synonyms) words << onScreen(synonym);
        item->setData(onScreen(entry.code), codeRole);
        item->setData(words.join(QLatin1Char(' ')), searchRole);
        m_model->appendRow(item);
    }
    m_completer->setCompletionRole(searchRole);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setWidget(&edit());
    m_completer->popup()->setAccessibleName(tr("Substances found"));
    setHint(tr("Type its name or what it is called, then Enter."));
    connect(this, &Field::edited, this, [this] {
        m_completer->setCompletionPrefix(edit().text().trimmed());
        if (edit().text().trimmed().isEmpty()) m_completer->popup()->hide();
        else m_completer->complete();
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                edit().clear();
                emit picked(index.data(codeRole).toString());
            });
    connect(&edit(), &QLineEdit::returnPressed, this, [this] { pickFirst(); });
}

void SubstancePicker::pickFirst()
{
    m_completer->setCompletionPrefix(edit().text().trimmed());
    if (edit().text().trimmed().isEmpty() || m_completer->completionCount() == 0) {
        setError(tr("No substance is called that. Type its name, or what people call it."));
        return;
    }
    const QString code = m_completer->completionModel()->index(0, 0).data(codeRole).toString();
    m_completer->popup()->hide();
    edit().clear();
    emit picked(code);
}

} // namespace keywork::ui
