// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/post/onetimecodes.h>
#include <core/sync/challenges.h>

namespace latchkey::hub {

/// Codes that somebody at a box is to type. What the box hears is the same whether there is such a person, whether they
/// can be reached and whether enough was sent to them; it never hears the code, nor an address.
class BoxCodes {
public:
    /// Of one box, whoever they are for: somebody may stand there and try numbers.
    static constexpr int MostAnHour = 60;

    /// `box` asks, for its own organisation `org`.
    BoxCodes(const Desk &desk, QString org, QString box) : m_desk(desk), m_org(std::move(org)), m_box(std::move(box)) {}

    /// The id of a challenge.
    [[nodiscard]] Result<QString, store::Fault> send(const sync::ChallengeRequest &request);
    [[nodiscard]] Result<sync::CheckResult, store::Fault> check(const QString &challenge, const Secret &code);

private:
    struct Person {
        QString id;
        Recipient to;
    };
    [[nodiscard]] Result<std::optional<Person>, store::Fault> personFor(const sync::ChallengeRequest &request,
                                                                        const QJsonObject &box);
    [[nodiscard]] Result<bool, store::Fault> isBusy(store::Transaction &transaction);

    const Desk &m_desk;
    QString m_org;
    QString m_box;
};

} // namespace latchkey::hub
