// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <app/link/httpwire.h>
#include <core/ports/hublink.h>
#include <core/sync/syncengine.h>

namespace latchkey::link {

/// What a line stands on; all of it outlives the line.
struct LineParts {
    sync::SyncStore &store;
    journal::Journal &journal;
    const HeadSigner &signer; ///< the box's own key
    const Clock &clock;
    Timers &timers;
    RandomSource &random;
};

/// The whole line of a box to its hub: wire and sync, put together. It runs on the event loop of the thread that made it
/// and never waits; nothing in the box waits for it.
class BoxLine : public HubLink {
    Q_OBJECT
public:
    /// `link`: as it rests on the disk.
    BoxLine(const HubAddress &address, const sync::Link &link, const LineParts &parts, const sync::SyncFacts &facts,
            QObject *parent = nullptr);

    void start() { m_engine.start(); }
    /// Until the next start().
    void stop() { m_engine.stop(); }
    /// The journal has new entries.
    void poke() { m_engine.poke(); }
    /// Somebody wants it now.
    void hurry() { m_engine.hurry(); }
    void finish(const sync::CommandId &command, const sync::CommandResult &result) { m_engine.finish(command, result); }
    void setPower(sync::PowerSource source, std::optional<int> percent) { m_engine.setPower(source, percent); }

    [[nodiscard]] State state() const override { return m_engine.isOnline() ? State::Online : State::Offline; }
    [[nodiscard]] QDateTime offlineSince() const override;
    [[nodiscard]] QDateTime lastUpdate() const override;
    [[nodiscard]] bool canSendCodes() const override { return m_engine.isOnline(); }
    void sendCode(const CodeRequest &request, const Sent &sent) override;
    void checkCode(const Challenge &challenge, const Secret &code, const Checked &checked) override;

    /// Somebody waits at the screen for a code.
    static constexpr std::chrono::seconds CodePatience{3};

Q_SIGNALS:
    /// Another view is in force.
    void viewChanged(const latchkey::people::ViewMark &view);
    /// To be done at most once and not after `left`; finish() tells how it ended.
    void commandReceived(const latchkey::sync::Command &command, std::chrono::milliseconds left);
    /// The hub's time of day, UTC, as it was at some moment of the last `roundTrip`.
    void timeTold(const QDateTime &hubTime, std::chrono::milliseconds roundTrip);
    void forked(const latchkey::sync::LogId &log);
    /// Box and hub can talk and do not come together; told anew each time it is found.
    void stalled(latchkey::sync::Stall why, const QString &detail);

private:
    /// Hears the sync in the place of the line, whose signals have the same names.
    class Ears : public sync::SyncObserver {
    public:
        explicit Ears(BoxLine &line) : m_line(line) {}
        void viewChanged(const people::ViewMark &view) override { Q_EMIT m_line.viewChanged(view); }
        void lineChanged(bool) override { Q_EMIT m_line.stateChanged(); }
        void commandReceived(const sync::Command &command, std::chrono::milliseconds left) override
        {
            Q_EMIT m_line.commandReceived(command, left);
        }
        void forked(const sync::LogId &log) override { Q_EMIT m_line.forked(log); }
        void timeTold(const QDateTime &hubTime, std::chrono::milliseconds roundTrip) override
        {
            Q_EMIT m_line.timeTold(hubTime, roundTrip);
        }
        void stalled(sync::Stall why, const QString &detail) override { Q_EMIT m_line.stalled(why, detail); }

    private:
        BoxLine &m_line;
    };

    QDateTime m_lastKept; ///< the last contact of earlier starts
    HttpWire m_wire;
    HubCalls m_codes; ///< beside the sync, which may give up its own questions at any time
    HubKey m_hubKey;
    Ears m_ears{*this};
    sync::SyncEngine m_engine;
};

} // namespace latchkey::link
