// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <map>
#include <memory>

class QTranslator;

namespace latchkey::hub::notify {

/// The words of messages in every language there is a catalogue for (:/i18n/messages_<tag>.qm). Unlike a program with
/// a screen, the hub speaks all of them at once. Read-only once made: several threads may ask.
class MessageWords {
public:
    MessageWords();
    ~MessageWords();
    Q_DISABLE_COPY_MOVE(MessageWords)

    /// Tags, English first.
    [[nodiscard]] QStringList languages() const;
    /// `english` in a language, or in the one that it is a dialect of, or as it is. `minutes` takes the place of %n.
    [[nodiscard]] QString text(const char *english, const QString &language, int minutes = -1) const;

private:
    std::map<QString, std::unique_ptr<QTranslator>> m_catalogues;
};

/// Date and time as people of that language write them, in Western digits.
[[nodiscard]] QString momentText(const QDateTime &moment, const QTimeZone &zone, const QString &language);

} // namespace latchkey::hub::notify
