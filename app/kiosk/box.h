// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/kiosk/boxfault.h>
#include <app/kiosk/energyroom.h>
#include <app/kiosk/hubside.h>
#include <app/kiosk/kioskparts.h>
#include <app/kiosk/ownparts.h>
#include <app/kiosk/secretroom.h>
#include <core/access/trustedclock.h>
#include <core/store/storage.h>
#include <hal/board/osdpcardreader.h>
#include <hal/board/serialboard.h>
#include <hal/system/oathtotp.h>
#include <hal/system/sodiumpinhasher.h>

namespace latchkey {

/// The parts of a kiosk made from metal: serial line, disk, vault and the machine's own clock.
class Box {
public:
    /// Time, as the machine has it; it outlives every Box.
    struct Machine {
        Clock &clock;
        Timers &timers;
        access::TrustedClock *judged = nullptr; ///< `clock`, where it is one that judges; none: it is believed
        /// By which the lines to the board and the hub wait for answers, where the rest has a time that is not real.
        struct Lines {
            Clock &clock;
            Timers &timers;
            std::chrono::milliseconds askPower; ///< how often the board is asked for its battery
        };
        std::optional<Lines> lines = {}; ///< none: as the rest
    };

    /// Vault and store, opened, before they belong to a thread.
    struct Ground {
        QString dataFolder;
        std::unique_ptr<SecretRoom> secrets;
        store::Storage::Opened store;
    };

    /// Opens vault and store. Waits for the disk; may run on any thread.
    [[nodiscard]] static Result<Ground, BoxFault> prepare(const Machine &machine, const KioskConfig &config,
                                                          const QString &dataFolder);
    /// Makes the box on what was prepared, with the board's line, which is not started.
    [[nodiscard]] static Result<std::unique_ptr<Box>, BoxFault> build(const Machine &machine, const KioskConfig &config,
                                                                      Ground ground);
    /// Both.
    [[nodiscard]] static Result<std::unique_ptr<Box>, BoxFault> open(const Machine &machine, const KioskConfig &config,
                                                                     const QString &dataFolder);

    ~Box();
    Box(const Box &) = delete;
    Box &operator=(const Box &) = delete;

    [[nodiscard]] KioskParts parts();
    [[nodiscard]] const store::StartImage &image() const { return m_storage->start(); }
    [[nodiscard]] SerialBoard &board() { return *m_board; }
    [[nodiscard]] SecretRoom &secrets() { return *m_secrets; }
    /// The line to the hub, not started; nullptr: the box stands on its own.
    [[nodiscard]] link::BoxLine *line() { return m_hubSide && m_hubSide->hasLine() ? &m_hubSide->line() : nullptr; }
    /// What a box needs that is paired while it runs: opened with the first call, which waits for the disk. A line that is
    /// made with it is not in parts().
    [[nodiscard]] Result<HubSide *, StoreError> hubSide();
    [[nodiscard]] store::ThreadedPeopleBook &people() { return m_storage->people(); }
    /// The orderly end.
    void shutDown();

private:
    Box(const Machine &machine, Ground ground);
    void journalClock();
    [[nodiscard]] std::optional<BoxFault> makeBoard(const KioskConfig &config);
    [[nodiscard]] Machine::Lines lines() const
    {
        return m_machine.lines ? *m_machine.lines
                               : Machine::Lines{m_machine.clock, m_machine.timers, SerialBoardConfig().askPower};
    }
    [[nodiscard]] std::optional<BoxFault> connectHub(const KioskConfig &config, const QString &dataFolder);

    Machine m_machine;
    std::unique_ptr<SecretRoom> m_secrets;
    std::unique_ptr<hal::SodiumPinHasher> m_hasher;
    hal::OathTotp m_totp;
    std::unique_ptr<store::Storage> m_storage;
    keys::KeyBook m_keys;
    keys::Geometry m_geometry;
    NoHub m_noHub;
    std::unique_ptr<HubSide> m_hubSide; ///< dies before the storage
    bool m_isPaired = false; ///< it was when it was opened
    std::unique_ptr<SerialBoard> m_board;
    std::unique_ptr<EnergyRoom> m_energy; ///< dies before the board
    std::unique_ptr<NetworkChooser> m_network; ///< none: nobody here changes the Wi-Fi
    std::unique_ptr<CardReader> m_reader;
    QObject m_thread; ///< stands for the thread on which the journal is written to
};

/// What the entry of a start tells. `clock`, if there is one, goes on from the newest entry of the journal first.
[[nodiscard]] QJsonObject startFacts(access::TrustedClock *clock, const store::StartImage &seen);
/// The line of a configuration as the driver takes it, with the keys from the vault.
[[nodiscard]] Result<SerialBoardConfig, QString> boardConfig(const KioskConfig &config, const keys::Geometry &geometry,
                                                             SecretRoom &secrets);
/// The geometry in a file of its own: one geometry object as in a site file.
[[nodiscard]] Result<keys::Geometry, QString> loadGeometry(const QString &file);

} // namespace latchkey
