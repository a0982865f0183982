// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/accounts/rights.h>
#include <app/hub/desk/hubsecrets.h>
#include <app/hub/http/wakeups.h>
#include <app/hub/store/database.h>
#include <core/ports/clock.h>

namespace latchkey::hub {

/// How boxes and people find and know this hub.
struct HubIdentity {
    QString publicUrl; ///< https://HOST[:PORT]; what links and pairing codes name
    QVector<QByteArray> pins; ///< SHA-256 of the public key of its TLS certificate; none behind a proxy
    std::shared_ptr<const hal::SodiumHeadSigner> authority; ///< signs what boxes are told
    bool plainHttp = false; ///< browsers reach it without TLS: on loopback, for trying it out
};

/// What all workers of a hub share. All of it outlives them and bears use from any thread.
struct House {
    const Clock &clock;
    RandomSource &random;
    const HubSecrets &secrets;
    http::Wakeups &wakeups;
    HubIdentity identity = {};
};

/// Where one worker sits: what all share, and a connection of its own.
struct Desk {
    const House &house;
    store::Database &database;

    [[nodiscard]] store::Ms now() const { return house.clock.now().toMSecsSinceEpoch(); }
};

/// Who wants something done: what the audit says, and what bounds it.
struct Actor {
    QString org; ///< in whose name everything is asked and done
    QString account; ///< empty: the hub itself, or a box
    QString person; ///< the person of the organisation that the account stands for, or empty
    QString words; ///< for the audit: "account:...", "token:...", "box:...", "hub"
    Rights rights;
    bool steppedUp = false; ///< a second factor was shown a moment ago
};

/// A name that was never used and cannot be guessed: `prefix`, a dash and 16 letters and digits.
[[nodiscard]] QString newId(RandomSource &random, QLatin1StringView prefix);

/// What those who look at an organisation's keymap or activity wait for; what a box waits for.
[[nodiscard]] inline QByteArray orgTopic(const QString &org) { return "org/" + org.toUtf8(); }
[[nodiscard]] inline QByteArray boxTopic(const QString &box) { return "box/" + box.toUtf8(); }
/// Poked when a box was heard.
[[nodiscard]] inline QByteArray heardTopic(const QString &box) { return "heard/" + box.toUtf8(); }

} // namespace latchkey::hub
