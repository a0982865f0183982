// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QObject>

#include <chrono>
#include <functional>

namespace latchkey::hal {

/// A method or a signal of an object.
struct BusMember {
    QString path;
    QString interface;
    QString name;
};

/// One service of a bus. It is asked without waiting; it comes and goes, and the bus may be missing or go, too. A bus
/// that is gone stays gone: Qt does not connect anew.
class BusService : public QObject {
    Q_OBJECT
public:
    using Answered = std::function<void(const QDBusMessage &answer)>;
    static constexpr std::chrono::milliseconds Patience{10'000};

    BusService(QDBusConnection bus, const QString &name, std::chrono::milliseconds patience = Patience);

    [[nodiscard]] bool hasBus() const { return m_bus.isConnected(); }
    /// Calls `answered` once, later, with the reply or an error. Nothing comes for what was asked before lost(), nor
    /// once this object is gone.
    void call(const BusMember &method, const QVariantList &arguments, Answered answered);
    /// `slot` is SLOT() of a public slot, for this connection takes nothing else. Only signals of this service come,
    /// whoever else sends such. Waits for the bus, not for the service.
    void follow(const BusMember &signal, QObject *receiver, const char *slot);

    /// Why there is no answer, as one line: `who` says it in the reader's words.
    [[nodiscard]] static QString troubleFrom(const QDBusMessage &answer, const QString &who);

Q_SIGNALS:
    void lost(); ///< nobody is there any more, or the bus is gone
    void found(); ///< somebody new is there, who knows nothing of what the one before was told

public Q_SLOTS:
    void onBusGone();

private:
    QDBusConnection m_bus;
    QString m_name;
    std::chrono::milliseconds m_patience;
    QDBusServiceWatcher m_watcher;
    quint64 m_life = 0; ///< another after each loss
};

} // namespace latchkey::hal
