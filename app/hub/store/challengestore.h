// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>

#include <functional>

namespace latchkey::hub::store {

/// A code that was sent to somebody and may be typed once, a few tries long.
struct Challenge {
    QString id;
    QString org = {};
    QString purpose; ///< "login", "pickup" ...
    QString subject; ///< whose: an account, a person
    QString channel = {};
    QByteArray hash = {}; ///< of the code; empty: there is none, and every try is wrong
    int tries = 0;
    int mostTries = 5;
    QJsonObject data = {};
    Ms createdAt = 0;
    Ms expiresAt = 0;
};

struct Checked {
    enum class Outcome { Right, Wrong, Expired, TooMany };
    Outcome outcome = Outcome::Expired; ///< also where there is no such challenge
    Challenge challenge = {}; ///< of Right and Wrong
};

class ChallengeStore {
public:
    explicit ChallengeStore(Database &database) : m_database(database) {}

    [[nodiscard]] Status<Fault> create(Transaction &transaction, const Challenge &challenge);
    /// Counts the try; `isRight(hash)` says whether it was. A right one ends the challenge.
    [[nodiscard]] Result<Checked, Fault> check(Transaction &transaction, const QString &id, Ms now,
                                               const std::function<bool(const QByteArray &hash)> &isRight);
    /// Earlier codes of the same purpose are of no use any more.
    [[nodiscard]] Status<Fault> endAll(Transaction &transaction, const QString &purpose, const QString &subject,
                                       Ms now);
    [[nodiscard]] Result<std::optional<Challenge>, Fault> get(const QString &id);
    /// How many were made since.
    [[nodiscard]] Result<qint64, Fault> countSince(const QString &purpose, const QString &subject, Ms since);
    /// Forgets those that ended before.
    [[nodiscard]] Result<qint64, Fault> collect(Transaction &transaction, Ms before);

private:
    Database &m_database;
};

} // namespace latchkey::hub::store
