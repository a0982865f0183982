// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/ports/clock.h>
#include <core/ports/hublink.h>
#include <core/power/outage.h>
#include <core/power/powerkeeper.h>
#include <qml/viewmodels/look.h>

#include <QStringList>
#include <QTimeZone>

namespace latchkey::ui {

/// What the screens say about an outage, and what people have ticked off of the list for one.
class OutageList : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(QString since READ since NOTIFY changed FINAL)
    Q_PROPERTY(bool upsBox READ isUpsBox NOTIFY changed FINAL)
    Q_PROPERTY(bool networkNeeded READ isNetworkNeeded NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> ticked READ ticked NOTIFY changed FINAL)
public:
    struct Parts {
        power::PowerKeeper &keeper;
        HubLink &hub;
        const Clock &clock;
        Look &look;
    };
    OutageList(const Parts &parts, const QTimeZone &zone, QObject *parent = nullptr);

    void setSite(const QTimeZone &zone);

    /// What is missing: "" nothing, "power", "internet" or "both". Mains that may be gone are.
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString since() const; ///< when the mains went; empty: they are there, or nobody knows
    [[nodiscard]] bool isUpsBox() const { return profile() == power::Profile::UpsCabinet; }
    /// A box of this kind needs its network again after it slept, and it has none now.
    [[nodiscard]] bool isNetworkNeeded() const;
    [[nodiscard]] QList<QString> ticked() const { return m_ticked; }

    /// Ticks an item, or takes the tick away. Ticks last as long as the outage.
    Q_INVOKABLE void tick(const QString &item);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] power::Profile profile() const { return m_parts.keeper.terms().profile; }
    [[nodiscard]] bool isOnBattery() const { return m_parts.keeper.plan().dim; }
    void follow();

    /// More items than the list has nobody ticks.
    static constexpr qsizetype MostTicks = 16;

    Parts m_parts;
    QTimeZone m_zone;
    QStringList m_ticked;
    bool m_wasOnBattery = false;
};

} // namespace latchkey::ui
