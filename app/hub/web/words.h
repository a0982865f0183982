// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace latchkey::hub::web {

/// The texts of the console in one language. What a catalogue lacks is said in English. After it was made it is only read,
/// from any thread.
/// A language's own name for itself, by its tag. One without a country is named without one.
[[nodiscard]] QString ownNameOf(const QString &tag);

class Words {
public:
    /// English needs no catalogue but for its plurals.
    explicit Words(const QString &tag);
    ~Words();
    Words(const Words &) = delete;
    Words &operator=(const Words &) = delete;

    /// BCP 47.
    [[nodiscard]] const QString &tag() const { return m_tag; }
    [[nodiscard]] bool isRightToLeft() const { return m_isRightToLeft; }
    [[nodiscard]] QString ownName() const { return ownNameOf(m_tag); }

    /// `source` in this language, with its places filled.
    [[nodiscard]] QString say(const char *source, const QStringList &arguments = {}) const;
    /// The same for a text with %n, in the form that `count` asks for.
    [[nodiscard]] QString count(const char *source, qint64 count, const QStringList &arguments = {}) const;
    /// Whether the catalogue has the text.
    [[nodiscard]] bool has(const char *source, qint64 count = -1) const;

    /// The languages that there are catalogues for; English first, then by tag.
    [[nodiscard]] static QStringList available();

private:
    [[nodiscard]] QString translated(const char *source, qint64 count) const;

    QString m_tag;
    bool m_isRightToLeft = false;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace latchkey::hub::web
