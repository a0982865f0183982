// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/custodystore.h>
#include <app/hub/store/eventstore.h>

#include <QSet>

#include <functional>

namespace latchkey::hub {

/// What events say about where keys are. A fob is in one place, and what a sensor saw outweighs what anybody believed.
class CustodyRule {
public:
    /// Finds the key that carries a fob (upper-case hex); empty: none that is known.
    using KeyOfFob = std::function<QString(const QString &fob)>;

    CustodyRule(QString org, KeyOfFob keyOfFob) : m_org(std::move(org)), m_keyOfFob(std::move(keyOfFob)) {}

    /// Whether it ends an exchange, so that what the exchange began with matters.
    [[nodiscard]] static bool endsExchange(const store::Event &event);
    /// The fobs that an event speaks of, for which placesAfter() will ask.
    [[nodiscard]] static QSet<QString> fobsIn(const store::Event &event, const QJsonObject &intent);
    /// The places that follow from one event. `intent`: of the same exchange, where the event ends one.
    [[nodiscard]] QVector<store::Custody> placesAfter(const store::Event &event, const QJsonObject &intent) const;

    /// Which of two is believed, where both speak of one key: what happened later, by the times that the boxes' clocks and
    /// the hub agree on. Where it cannot be told which was later, or they cannot both be true (taken twice in a row at two
    /// boxes), what is left is not certain.
    [[nodiscard]] static store::Custody together(const store::Custody &before, const store::Custody &next);

private:
    [[nodiscard]] store::Custody in(const store::Event &event, const QString &key, std::optional<qint64> bin) const;
    [[nodiscard]] store::Custody out(const store::Event &event, const QString &key, const QString &person,
                                     const QString &due) const;
    [[nodiscard]] QVector<store::Custody> afterExchange(const store::Event &event, const QJsonObject &intent) const;
    [[nodiscard]] QVector<store::Custody> afterSurvey(const store::Event &event) const;

    QString m_org;
    KeyOfFob m_keyOfFob;
};

} // namespace latchkey::hub
