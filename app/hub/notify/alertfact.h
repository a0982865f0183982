// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QHashFunctions>

#include <app/hub/notify/alertrule.h>

#include <tuple>

namespace latchkey::hub::notify {

/// The one thing that an alarm is about: there is one alarm for it, however often it is told.
struct AlertCause {
    AlertKind kind = AlertKind::KeyLate;
    QString box; ///< id; empty for what belongs to no box
    QString subject; ///< id of the key or person, number of the door; empty: the box itself

    friend bool operator==(const AlertCause &a, const AlertCause &b)
    {
        return a.kind == b.kind && a.box == b.box && a.subject == b.subject;
    }
    friend bool operator<(const AlertCause &a, const AlertCause &b)
    {
        return std::tie(a.kind, a.box, a.subject) < std::tie(b.kind, b.box, b.subject);
    }
    friend size_t qHash(const AlertCause &cause, size_t seed = 0)
    {
        return qHashMulti(seed, int(cause.kind), cause.box, cause.subject);
    }
};

/// What people call the things of a cause, for the words that they are told in.
struct AlertNames {
    QString box;
    QString key;
    QString holder; ///< who has the key, or whose badge it is; may be empty
};

/// Something that the hub learnt. Facts may come late and out of order: of each cause the newest holds.
struct AlertFact {
    AlertCause cause;
    QDateTime at; ///< when it was so, UTC
    QDateTime from; ///< the moment that rules count from (see AlertKind), UTC; null: there is nothing to tell any more
    int level = 100; ///< of a battery, in percent
    AlertNames names;
    std::chrono::seconds limit{0}; ///< for rules that go by it: how long after `from`, or before it if it is negative
};

// The facts, by what happened.
[[nodiscard]] QVector<AlertFact> keyTaken(const QString &box, const QString &key, const QDateTime &at,
                                          const QDateTime &due, const AlertNames &names);
[[nodiscard]] QVector<AlertFact> keyBack(const QString &box, const QString &key, const QDateTime &at,
                                         const AlertNames &names);
[[nodiscard]] AlertFact power(const QString &box, bool on, const QDateTime &at, const AlertNames &names);
[[nodiscard]] AlertFact connection(const QString &box, bool on, const QDateTime &at, const AlertNames &names);
[[nodiscard]] AlertFact battery(const QString &box, int percent, const QDateTime &at, const AlertNames &names);
[[nodiscard]] QVector<AlertFact> doorOpened(const QString &box, int door, bool forced, const QDateTime &at,
                                            const AlertNames &names);
[[nodiscard]] QVector<AlertFact> doorClosed(const QString &box, int door, const QDateTime &at, const AlertNames &names);
[[nodiscard]] AlertFact tamper(const QString &box, bool on, const QDateTime &at, const AlertNames &names);
/// `warn`: after this time without the hub the box itself warns.
[[nodiscard]] AlertFact heard(const QString &box, const QDateTime &at, std::chrono::seconds warn,
                              const AlertNames &names);
/// `guests`: for so long without the hub the box lets guests in; rules come a day before its end, or less if it is short.
[[nodiscard]] AlertFact lease(const QString &box, const QDateTime &at, std::chrono::seconds guests,
                              const AlertNames &names);
[[nodiscard]] AlertFact conflict(const QString &key, bool on, const QDateTime &at, const AlertNames &names);
[[nodiscard]] AlertFact fork(const QString &box, bool on, const QDateTime &at, const AlertNames &names);
[[nodiscard]] AlertFact badgeUsed(const QString &person, const QDateTime &at, const AlertNames &names);
[[nodiscard]] AlertFact badgeGone(const QString &person, const QDateTime &at, const AlertNames &names);

} // namespace latchkey::hub::notify
