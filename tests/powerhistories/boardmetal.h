// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/sim/peripheraldevice.h>

#include <functional>
#include <memory>

namespace latchkey::histories {

using Ms = std::chrono::milliseconds;

/// What hangs on the wall: doors, fobs, battery and the board's own processor. It outlives every power cut; the processor
/// starts anew after each. Its time is true time: it goes on while the machine sleeps.
class BoardMetal : private sim::HardwareListener, private sim::DeviceListener {
public:
    BoardMetal(RandomSource &random, int bins, const osdp::Key128 &key);
    ~BoardMetal() override;

    /// The processor has power, or not.
    void switchOn(bool on);
    [[nodiscard]] bool isOn() const { return m_device != nullptr; }
    [[nodiscard]] bool isAsleep() const { return m_device && m_device->isAsleep(); }
    void restart();
    /// Nothing gets through the wire, in either direction.
    bool isWireCut = false;

    /// A packet arrives; what is answered to it, in order.
    [[nodiscard]] QList<QByteArray> hear(const QByteArray &packet);

    void advance(Ms now);
    [[nodiscard]] std::optional<Ms> nextDeadline() const;

    /// For whoever stands in front of it, and for the checks.
    [[nodiscard]] sim::BinHardware &hardware() { return m_hardware; }
    [[nodiscard]] const sim::BinHardware &hardware() const { return m_hardware; }
    [[nodiscard]] std::optional<int> openDoor() const;
    [[nodiscard]] std::optional<int> binOf(const CardUid &fob) const;

    std::function<void(const sim::ReleaseRecord &)> pulsedNow; ///< a latch has moved
    std::function<void()> wokeUp; ///< by its button, or a badge
    std::function<void()> movedByHand; ///< a door or a fob

private:
    void pulsed(int door, quint32 count) override;
    void doorMoved(int door, bool open) override;
    void fobMoved(int bin, const std::optional<sim::FobInBin> &fob) override;
    void sleepChanged(bool asleep) override;

    RandomSource &m_random;
    Ms m_now{0};
    sim::BoardMemory m_memory;
    sim::BinHardware m_hardware;
    std::unique_ptr<sim::PeripheralDevice> m_device;
};

} // namespace latchkey::histories
