// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <app/link/boxline.h>
#include <core/exchange/exchangesession.h>

namespace latchkey {

/// Does what the hub asks of a box, each at most once. What would open a bin goes to the exchange, which asks whoever
/// stands there and refuses while somebody is served; nothing is kept for later. What is not known here is refused.
class HubOrders : public QObject {
    Q_OBJECT
public:
    /// `beep`: somebody looks for this box.
    HubOrders(link::BoxLine &line, exchange::ExchangeSession &session, std::function<void()> beep);

private:
    void take(const sync::Command &command, std::chrono::milliseconds left);
    void openBin(const sync::Command &command, std::chrono::milliseconds left);
    void typeCode(const sync::Command &command);
    void reload();
    void refuse(const sync::CommandId &command, const QString &code);

    link::BoxLine &m_line;
    exchange::ExchangeSession &m_session;
    std::function<void()> m_beep;
};

/// One English sentence for stderr.
[[nodiscard]] QString hubSentence(sync::Stall why, const QString &detail);

} // namespace latchkey
