// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <app/link/boxline.h>

namespace latchkey {

/// Does what the hub asks of a box, each at most once. What is not known here is refused, and so is everything that
/// would open a bin: only somebody at the screen does that.
class HubOrders : public QObject {
    Q_OBJECT
public:
    /// `beep`: somebody looks for this box.
    HubOrders(link::BoxLine &line, std::function<void()> beep);

private:
    void take(const sync::Command &command);
    [[nodiscard]] sync::CommandResult done(const QString &type);

    link::BoxLine &m_line;
    std::function<void()> m_beep;
};

/// One English sentence for stderr.
[[nodiscard]] QString hubSentence(sync::Stall why, const QString &detail);

} // namespace latchkey
