// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/sim/peripheraldevice.h>

namespace latchkey::sim {

class SimulatedBoard;

/// Turns what happens in the box and on the line into the board's signals and into the lines of latchkey-board.
class BoardReporter : public HardwareListener, public DeviceListener {
public:
    explicit BoardReporter(SimulatedBoard &board) : m_board(board) {}

    void pulsed(int door, quint32 count) override;
    void latchChanged(int door, bool released, LatchCause cause) override;
    void doorMoved(int door, bool open) override;
    void fobMoved(int bin, const std::optional<FobInBin> &fob) override;
    void cardRead(int reader, const CardUid &uid) override;
    void qrRead(const Secret &text) override;
    void keysPressed(const QByteArray &codes) override;
    void buttonMoved(bool down) override;
    void tamperChanged(bool tampered) override;
    void powerChanged(const PowerState &power) override;
    void openAllChanged(bool active) override;

    void commandTaken(const QString &text) override;
    void repeated(const QString &name) override;
    void refused(osdp::NakCode code, const QString &why) override;
    void linkChanged(bool online) override;
    void sessionBegan(osdp::KeyKind key) override;
    void sessionEnded(SessionEnd why) override;
    void installWindowChanged(bool open) override;
    void keyStored() override;
    void lineChanged(quint8 address, quint32 baud) override;
    void sleepChanged(bool asleep) override;
    void restarted() override;

private:
    void line(const QString &text);

    SimulatedBoard &m_board;
};

} // namespace latchkey::sim
