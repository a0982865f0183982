// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/link/boxline.h>
#include <core/store/storage.h>
#include <core/store/threadedsyncstore.h>
#include <hal/system/sodiumheadsigner.h>
#include <hal/system/systemclock.h>
#include <hal/system/systemrandom.h>
#include <hal/system/systemtimers.h>
#include <tests/fakes/xorcipher.h>

#include <QFile>
#include <QJsonArray>

namespace latchkey::tests {

/// The system's clock, set wrong by as much as the test wants.
class ShiftedClock : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return m_system.now().addSecs(m_shift); }
    [[nodiscard]] std::chrono::milliseconds steady() const override { return m_system.steady(); }
    void shift(qint64 seconds) { m_shift = seconds; }

private:
    hal::SystemClock m_system;
    std::atomic<qint64> m_shift = 0;
};

/// What a box is to its hub.
struct BoxFacts {
    QString folder;
    QString notes; ///< a file that no accident reaches: which commands were done
    link::HubAddress hub;
    sync::BoxId box;
    sync::OrgId org;
    QByteArray hubKey;
    char seed = 'b';
    qint64 shift = 0; ///< seconds by which the clock is wrong
};

/// A kiosk without screen and board: the data folder, the people book, the policy, the journal and the sync, as they
/// are in the product. It does as a line of JSON on stdin says, and answers with a line.
class BoxCore : public QObject {
    Q_OBJECT
public:
    explicit BoxCore(const BoxFacts &facts);
    ~BoxCore() override;

    [[nodiscard]] Status<QString> open();
    void obey(const QJsonObject &order);

private:
    void doCommand(const sync::Command &command, std::chrono::milliseconds left);
    void begin(const sync::Link &link);
    void take(const QString &person, const QString &key, bool really);
    void write(const people::Grant &grant, const QString &person);
    void look(const QStringList &people);
    void lookAtNext();
    void lookAtKeys();
    void tellState();

    BoxFacts m_facts;
    ShiftedClock m_clock;
    hal::SystemTimers m_timers;
    hal::SystemRandom m_random;
    hal::SodiumHeadSigner m_signer;
    fakes::XorCipher m_cipher;
    std::unique_ptr<SealedPins> m_pins;
    std::unique_ptr<store::Storage> m_storage;
    store::ThreadedSyncStore *m_disk = nullptr;
    std::unique_ptr<link::BoxLine> m_line;
    people::ViewMark m_view;
    QStringList m_stalls;
    int m_forks = 0;

    /// A question about everything, person after person.
    struct Look {
        QStringList people; ///< that are still to be asked about
        QJsonArray rows;
        people::ViewMark view; ///< that was in force before the first
    } m_look;
};

} // namespace latchkey::tests
