// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desk.h>
#include <app/hub/http/router.h>

namespace latchkey::hub {

/// How a box and this hub come to know each other.
class BoxPairing {
public:
    static constexpr std::chrono::minutes CodeLife{10};
    static constexpr int WrongCodesAnHour = 5; ///< of one address
    static constexpr int AsksAnHour = 60; ///< likewise

    explicit BoxPairing(const Desk &desk) : m_desk(desk) {}

    /// POST /box/v1/pairings
    [[nodiscard]] http::Response ask(const http::Request &request);
    /// GET /box/v1/pairings/{device_code}
    [[nodiscard]] http::Response look(const QByteArray &deviceCode);

    /// A manager's side: a code for a box that is in the store, shown once. Eight letters without the dash.
    [[nodiscard]] Result<QString, store::Fault> invite(const Actor &actor, const QString &box);

private:
    [[nodiscard]] Result<bool, store::Fault> mayGoOn(const QString &scope, const QString &peer, int most);
    [[nodiscard]] http::Response adopted(const QByteArray &sealingKey, const QString &org, const QString &box);
    [[nodiscard]] QString newCode() const;

    const Desk &m_desk;
};

} // namespace latchkey::hub
