// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/sim/peripheraldevice.h>

#include <tests/fakes/seededrandom.h>

#include <QStringList>

/// A peripheral device on a bench: a panel's pen and a hand-moved clock on one side, its hardware on the other.
namespace latchkey::sim::bench {

/// Random bytes that a test chose; then seeded ones.
class ChosenRandom : public RandomSource {
public:
    QList<QByteArray> chosen;
    [[nodiscard]] QByteArray bytes(qsizetype count) override
    {
        return chosen.isEmpty() ? m_rest.bytes(count) : chosen.takeFirst().leftJustified(count, 0, true);
    }

private:
    fakes::SeededRandom m_rest;
};

/// Writes down what it hears, in the words of the tests.
class Notes : public HardwareListener, public DeviceListener {
public:
    QStringList lines;
    int pulses = 0;

    void pulsed(int door, quint32 count) override;
    void latchChanged(int door, bool released, LatchCause cause) override;
    void doorMoved(int door, bool open) override;
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
};

/// 40 41 .. 4F, the key of the test vectors.
[[nodiscard]] osdp::Key128 vectorKey();

struct DeviceBench {
    explicit DeviceBench(int bins = 4, const DeviceOptions &options = {},
                         const std::optional<osdp::Key128> &key = std::nullopt);
    ~DeviceBench();
    DeviceBench(const DeviceBench &) = delete;
    DeviceBench &operator=(const DeviceBench &) = delete;

    /// Moves the time.
    void pass(std::chrono::milliseconds time);
    /// Puts a packet on the line and takes the answer; empty if there is silence.
    QByteArray exchange(const QByteArray &packet);
    /// The next command in clear, with the next number; nullopt if there is silence.
    std::optional<osdp::Frame> clear(osdp::Command code, const QByteArray &data = {});
    /// The same inside the session; what the answer said. Code 0 if there was none or it was not ours.
    osdp::ClearMessage secured(osdp::Command code, const QByteArray &data = {});
    template <class Message>
    requires std::is_same_v<decltype(Message::Code), const osdp::Command> osdp::ClearMessage
    secured(const Message &command)
    {
        return secured(Message::Code, command.encode());
    }
    osdp::ClearMessage secured(const osdp::profile::AnyRequest &request)
    {
        return secured(osdp::profile::wrap(request));
    }
    /// A pulse for a door, inside the session.
    osdp::ClearMessage release(int door, quint16 timer = 30);
    /// CHLNG to RMAC_I. True when the session runs.
    bool shakeHands(const osdp::Key128 &with, osdp::KeyKind kind = osdp::KeyKind::Own);
    /// What a POLL brings.
    osdp::ClearMessage poll() { return secured(osdp::Command::Poll); }

    [[nodiscard]] quint8 number(); ///< the next sequence number

    BoardMemory memory;
    BinHardware hardware;
    ChosenRandom random;
    PeripheralDevice device;
    Notes notes;
    osdp::SecureChannel channel;
    std::chrono::milliseconds now{0};
    std::optional<quint8> last; ///< number of the last command; nullopt: start over
    quint8 address = 1;
    QByteArray lastPacket;
};

/// A bench whose session runs, if `ready`.
struct SessionBench : DeviceBench {
    explicit SessionBench(int bins = 4, const DeviceOptions &options = {})
        : DeviceBench(bins, options, vectorKey()), ready(shakeHands(vectorKey()))
    {}
    /// The answer to a request of the key-box profile; nullopt if it is no such report.
    template <class Report>
    std::optional<Report> ask(const osdp::profile::AnyRequest &request)
    {
        const osdp::ClearMessage answer = secured(request);
        const auto reply = osdp::ManufacturerReply::decode(answer.data);
        if (answer.code != quint8(osdp::Reply::Manufacturer) || !reply) {
            return std::nullopt;
        }
        const auto report = osdp::profile::decodeReport(*reply);
        return report && std::holds_alternative<Report>(*report) ? std::optional(std::get<Report>(*report))
                                                                 : std::nullopt;
    }
    bool ready;
};

/// The fob of key Maple `key`.
[[nodiscard]] CardUid fobOf(int key);
/// Whether an answer is NAK with this code.
[[nodiscard]] bool isNak(const osdp::ClearMessage &answer, osdp::NakCode code);
[[nodiscard]] bool isNak(const std::optional<osdp::Frame> &answer, osdp::NakCode code);
[[nodiscard]] bool isAck(const osdp::ClearMessage &answer);

} // namespace latchkey::sim::bench
