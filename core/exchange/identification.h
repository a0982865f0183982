// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/exchange/exchangesession.h>

#include <QHash>

namespace latchkey::exchange {

/// Finds out who stands there and what they may take. Asks book, hasher and policy; answers with events. An answer
/// to a question that nobody waits for any more is dropped.
class Identification : public QObject {
    Q_OBJECT
public:
    Identification(const SessionParts &parts, QObject *parent = nullptr);

    void lookUpCode(const Secret &code);
    void lookUpCard(const CardUid &uid);
    void checkPin(const Holder &holder, const Secret &pin);
    void listKeys(const Holder &holder);
    void decide(const Holder &holder, Method method, const KeyId &key);
    /// Answers to earlier questions are of no interest any more.
    void forget();

Q_SIGNALS:
    void found(const latchkey::exchange::Event &event);
    /// A fob at the reader that the sensors have inside the box.
    void insideFobShown(const latchkey::keys::Key &key);

private:
    struct Fails {
        int count = 0;
        std::chrono::milliseconds lockedUntil{0};
    };
    /// Calls `then` with the value, unless the question is stale or the store failed.
    template <class T, class Then>
    std::function<void(Result<T, StoreError>)> answerTo(Then then);
    void turnAway(Refusal why, const QString &keyName = {}, const QDateTime &at = {}, const QString &holder = {});
    void foundByCode(const std::optional<people::Person> &person);
    void foundByCard(const people::CardOwner &owner, const CardUid &uid);
    void dropOff(const keys::Key &key);
    void grant(const Holder &holder, Method method, const std::optional<people::Grant> &grant);
    [[nodiscard]] access::Circumstances circumstancesNow() const;
    [[nodiscard]] access::Decision decisionFor(const people::Grant &grant, access::Circumstances circumstances) const;
    [[nodiscard]] bool anyDoorOpen() const;
    [[nodiscard]] bool isInside(const CardUid &fob) const;
    [[nodiscard]] int triesLeft(const Fails &fails, int limit) const;
    [[nodiscard]] QDateTime retryAt(const Fails &fails) const;
    int countFail(Fails &fails, int limit);
    void recordRefusal(const QString &way, const QString &why, const QString &person = {});

    SessionParts m_parts;
    quint64 m_question = 0;
    QByteArray m_pin; ///< stored form of the PIN of the person last found by code
    Fails m_codeFails;
    QHash<PersonId, Fails> m_pinFails;
};

} // namespace latchkey::exchange
