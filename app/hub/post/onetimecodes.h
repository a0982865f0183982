// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/post/post.h>
#include <app/hub/store/challengestore.h>

namespace latchkey::hub {

/// A code that is to be sent to somebody.
struct CodeWish {
    QString purpose; ///< "login", "step-up", "pickup": a code is good for one alone
    QString subject; ///< whose: the id of an account or person
    QString org;
    Recipient to;
    notify::MessageKind kind = notify::MessageKind::LoginCode;
    notify::MessageFacts facts = {}; ///< without code and life, which are ours
    QJsonObject data = {}; ///< kept with it and given back by the right try, such as the box
};

/// Six digits by text message or e-mail: good for five minutes, once, and for five tries. Kept as a keyed hash alone. A new
/// one of the same purpose and subject ends the earlier one.
class OneTimeCodes {
public:
    static constexpr int Digits = 6;
    static constexpr std::chrono::minutes Life{5};
    static constexpr int MostTries = 5;

    explicit OneTimeCodes(const Desk &desk) : m_desk(desk) {}

    struct Sent {
        QString challenge; ///< the id, of the same form whether anything was sent or not
        bool capped
            = false; ///< enough codes were sent to this subject, or to its new number, for now: nothing was, and nothing fits
    };
    /// In the caller's transaction; the code is on its way once that is committed.
    [[nodiscard]] Result<Sent, store::Fault> send(store::Transaction &transaction, const CodeWish &wish);
    /// A challenge that nobody can tell from others from outside, and that no code fits: for somebody who is not known.
    [[nodiscard]] Result<Sent, store::Fault> pretend(store::Transaction &transaction, const CodeWish &wish);

    using Outcome = store::Checked::Outcome; ///< Right, Wrong, Expired, TooMany
    struct Verdict {
        Outcome outcome = Outcome::Expired;
        QString subject = {}; ///< of Right
        QJsonObject data = {}; ///< of Right
        [[nodiscard]] bool isRight() const { return outcome == Outcome::Right; }
    };
    /// Counts the try. A challenge of another purpose, or whose data differ from `bound` in a member that it names, is
    /// none: Expired.
    [[nodiscard]] Result<Verdict, store::Fault> check(const QString &challenge, const QString &purpose,
                                                      const Secret &code, const QJsonObject &bound = {});
    /// The same in the caller's transaction: a right code is spent with what it was typed for, or not at all.
    [[nodiscard]] Result<Verdict, store::Fault> check(store::Transaction &transaction, const QString &challenge,
                                                      const QString &purpose, const Secret &code,
                                                      const QJsonObject &bound = {});

private:
    [[nodiscard]] Result<bool, store::Fault> isCapped(const CodeWish &wish);
    [[nodiscard]] Result<bool, store::Fault> isProvedEnough(const CodeWish &wish);
    [[nodiscard]] Secret drawn() const;
    [[nodiscard]] store::Challenge challengeFor(const CodeWish &wish) const;

    const Desk &m_desk;
};

} // namespace latchkey::hub
