// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/access/siterules.h>
#include <core/access/trustlimits.h>
#include <core/keys/geometry.h>
#include <core/keys/keybook.h>
#include <core/ports/clock.h>
#include <core/ports/hublink.h>
#include <core/ports/timers.h>
#include <qml/viewmodels/look.h>

#include <QTimeZone>

namespace latchkey::ui {

/// What the header and the status page say about the box itself.
class BoxStatus : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString siteName READ siteName NOTIFY changed FINAL)
    Q_PROPERTY(QString sitePhone READ sitePhone NOTIFY changed FINAL)
    Q_PROPERTY(QString version READ version CONSTANT FINAL)
    Q_PROPERTY(QString boxId READ boxId CONSTANT FINAL)
    Q_PROPERTY(QString secrets READ secrets CONSTANT FINAL)
    Q_PROPERTY(QString clockText READ clockText NOTIFY minuteChanged FINAL)
    Q_PROPERTY(bool clockSuspect READ isClockSuspect NOTIFY minuteChanged FINAL)
    Q_PROPERTY(QString clockSure READ clockSure NOTIFY minuteChanged FINAL)
    Q_PROPERTY(bool closed READ isClosed NOTIFY minuteChanged FINAL)
    Q_PROPERTY(QString closedUntil READ closedUntil NOTIFY minuteChanged FINAL)
    Q_PROPERTY(bool someFaulty READ hasFaultyBins NOTIFY changed FINAL)
    Q_PROPERTY(bool online READ isOnline NOTIFY changed FINAL)
    Q_PROPERTY(QString offlineSince READ offlineSince NOTIFY changed FINAL)
    Q_PROPERTY(QString lastUpdate READ lastUpdate NOTIFY minuteChanged FINAL)
    Q_PROPERTY(bool boxFull READ isBoxFull NOTIFY changed FINAL)
    Q_PROPERTY(bool needsAttention READ needsAttention NOTIFY changed FINAL)
public:
    /// What a site file or the hub says; the hub may say otherwise later.
    struct Site {
        QString name;
        QString phone;
        QString boxId;
        QString version;
        QTimeZone zone;
        QDateTime importedAt; ///< UTC: when a site file was taken in, for a box without a hub
        access::SiteRules rules = {};
        QString secrets = {}; ///< how well they are kept: a level of SecretVault; empty: nobody knows
        access::TrustLimits trust = {}; ///< of a box that has a hub
    };
    struct Parts {
        const Clock &clock;
        Timers &timers;
        HubLink &hub;
        const keys::KeyBook &keys;
        const keys::Geometry &geometry;
        Look &look;
    };
    BoxStatus(const Parts &parts, const Site &site, QObject *parent = nullptr);
    ~BoxStatus() override;

    [[nodiscard]] QString siteName() const { return m_site.name; }
    [[nodiscard]] QString sitePhone() const { return m_site.phone; }
    [[nodiscard]] QString version() const { return m_site.version; }
    [[nodiscard]] QString boxId() const { return m_site.boxId; }
    [[nodiscard]] QString secrets() const { return m_site.secrets; }
    [[nodiscard]] QString clockText() const;
    [[nodiscard]] bool isClockSuspect() const { return m_parts.clock.trust().suspect(); }
    [[nodiscard]] QString clockSure() const; ///< while suspect: when it was last sure; empty: never
    [[nodiscard]] bool isClosed() const; ///< to pick-ups
    [[nodiscard]] QString closedUntil() const; ///< empty: open, or nobody knows until when
    [[nodiscard]] bool hasFaultyBins() const; ///< by the owner's word
    [[nodiscard]] bool isOnline() const; ///< also without a hub: then nothing is missing
    [[nodiscard]] QString offlineSince() const;
    [[nodiscard]] QString lastUpdate() const;
    [[nodiscard]] bool isBoxFull() const;
    /// Also while the hub was not heard for longer than its knowledge may be relied on without a warning.
    [[nodiscard]] bool needsAttention() const { return m_needsAttention || isStale(); }
    void setNeedsAttention(bool on);
    void setSite(const Site &site);
    /// Nobody looks at the clock of a dark screen: it stands still, and is right at once when it is seen again.
    void setAsleep(bool asleep);

Q_SIGNALS:
    void changed();
    void minuteChanged();

private:
    void awaitMinute();
    void lookAtClock();
    [[nodiscard]] bool isStale() const;
    [[nodiscard]] access::Opening opening() const;
    [[nodiscard]] QString text(const QDateTime &moment) const;

    Parts m_parts;
    Site m_site;
    Timers::Token m_minute = 0;
    bool m_asleep = false;
    bool m_needsAttention = false;
    bool m_wasStale = false;
};

} // namespace latchkey::ui
