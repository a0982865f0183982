// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace latchkey {

/// One object of the configuration, read strictly. The first thing that is wrong is kept in `error`, as one sentence
/// that names the key, the value and what is allowed; reading goes on with the standard values.
class ConfigSection {
public:
    /// `known`: every key that may stand here.
    ConfigSection(const QJsonObject &object, const QString &path, const QStringList &known, QString &error);

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    /// An empty section where the key is missing.
    [[nodiscard]] ConfigSection section(const QString &key, const QStringList &known) const;
    /// 1 to `most` characters without line breaks; `standard` where the key is missing.
    [[nodiscard]] QString text(const QString &key, const QString &standard, int most) const;
    [[nodiscard]] QString path(const QString &key) const;
    [[nodiscard]] QString choice(const QString &key, const QStringList &allowed, const QString &standard) const;
    [[nodiscard]] QStringList choices(const QString &key, const QStringList &allowed,
                                      const QStringList &standard) const;
    [[nodiscard]] int number(const QString &key, int least, int most, int standard) const;
    [[nodiscard]] int number(const QString &key, const QList<int> &allowed, int standard) const;
    [[nodiscard]] bool flag(const QString &key, bool standard) const;
    /// Refuses the configuration because `key` is missing.
    void require(const QString &key, const QString &why) const;
    /// Refuses the configuration because of what `key` says.
    void refuse(const QString &key, const QString &allowed) const;

private:
    [[nodiscard]] QString nameOf(const QString &key) const;
    [[nodiscard]] std::optional<QString> word(const QString &key) const;
    void fail(const QString &sentence) const;

    QJsonObject m_object;
    QString m_path;
    QString *m_error;
};

} // namespace latchkey
