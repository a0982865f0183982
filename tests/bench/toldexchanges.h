// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/journal/chain.h>
#include <core/journal/record.h>

#include <QJsonArray>

namespace latchkey {

/// What a box tells in its journal: exchanges of five entries each, in which keys with fobs leave their bins and come back.
class ToldExchanges {
public:
    static constexpr int Keys = 101;
    static constexpr int People = 997;
    /// 14 hex digits, as of a fob.
    [[nodiscard]] static QString fob(int key)
    {
        return QStringLiteral("04%1").arg(key, 12, 16, QLatin1Char('0')).toUpper();
    }

    /// The next entry as it is hashed; head() is that after it.
    [[nodiscard]] QByteArray next()
    {
        const QByteArray bytes = record().toBytes();
        m_head.hash = journal::chainHash(m_head.hash, ++m_head.sequence, bytes);
        return bytes;
    }
    [[nodiscard]] const journal::Head &head() const { return m_head; }

private:
    [[nodiscard]] journal::Record record() const
    {
        static constexpr journal::EntryType Steps[]{journal::EntryType::Intent, journal::EntryType::Unlocked,
                                                    journal::EntryType::Opened, journal::EntryType::Closed,
                                                    journal::EntryType::Committed};
        const quint64 n = m_head.sequence;
        const quint64 exchange = n / 5;
        const int key = int(exchange % Keys);
        const bool comes = (exchange / Keys) % 2 == 1;
        const auto type = Steps[n % 5];
        QJsonObject body{{QStringLiteral("tx"), QStringLiteral("%1").arg(exchange, 32, 16, QLatin1Char('0'))},
                         {QStringLiteral("bin"), key % 50 + 1}};
        if (type == journal::EntryType::Intent) {
            body.insert(QStringLiteral("person"), QStringLiteral("person-%1").arg(exchange % People));
            body.insert(QStringLiteral("key"), QStringLiteral("key-%1").arg(key));
            body.insert(QStringLiteral("view"), QJsonObject{{QStringLiteral("epoch"), 1}, {QStringLiteral("rev"), 1}});
            body.insert(QStringLiteral("before"), reading(!comes, key));
        }
        if (type == journal::EntryType::Committed)
            body.insert(QStringLiteral("found"), reading(comes, key));
        return {n + 1, 1, QDateTime::fromMSecsSinceEpoch(1'780'000'000'000 + qint64(n) * 1000, Qt::UTC),
                journal::wordFor(type), body};
    }
    [[nodiscard]] static QJsonObject reading(bool there, int key)
    {
        if (!there)
            return {{QStringLiteral("is"), QStringLiteral("empty")}};
        return {{QStringLiteral("is"), QStringLiteral("fob")}, {QStringLiteral("uid"), fob(key)}};
    }

    journal::Head m_head{0, journal::genesisHash()};
};

} // namespace latchkey
