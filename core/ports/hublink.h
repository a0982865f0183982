// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QObject>

namespace latchkey {

/// What the box knows of its hub. A box may have none: then it is never offline, it is on its own.
class HubLink : public QObject {
    Q_OBJECT
public:
    enum class State { NoHub, Online, Offline };
    Q_ENUM(State)

    using QObject::QObject;
    [[nodiscard]] virtual State state() const = 0;
    /// When the line was lost; null while online or without a hub.
    [[nodiscard]] virtual QDateTime offlineSince() const = 0;
    /// When the hub's knowledge last arrived here; null if never.
    [[nodiscard]] virtual QDateTime lastUpdate() const = 0;

Q_SIGNALS:
    void stateChanged();
};

} // namespace latchkey
