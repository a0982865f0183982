// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QTcpSocket>

#include <core/ports/powersource.h>
#include <core/ports/timers.h>
#include <hal/power/nutanswer.h>

#include <memory>

namespace latchkey::hal {

/// A UPS of a NUT server (Network UPS Tools), as NUT writes it: keybox@localhost:3493.
struct NutAddress {
    static constexpr int Port = 3493; ///< IANA's for it

    QByteArray ups; ///< as in the server's ups.conf
    QString host;
    quint16 port = Port;

    /// nullopt where the name is not 1 to 64 letters, digits, dots, dashes and underscores, the host is none, or the port
    /// is not 1 to 65535.
    [[nodiscard]] static std::optional<NutAddress> from(const QString &ups, const QString &host, int port = Port);
    [[nodiscard]] QString text() const;
};

/// A UPS that a NUT server knows, over TCP (NUT developer guide, "Network protocol information"). The server never tells by
/// itself, so it is asked again and again, from the first ask() on. Reading needs neither a name nor a password.
class NutSource : public PowerSource {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds Between{5'000};
    static constexpr std::chrono::milliseconds OnBattery{2'000}; ///< between questions, while the mains are lost
    static constexpr std::chrono::milliseconds Patience{5'000}; ///< for the connection, and for each answer
    static constexpr std::chrono::milliseconds FirstRetry{1'000}; ///< doubles with each failure
    static constexpr std::chrono::milliseconds LongestRetry{60'000};

    NutSource(Timers &timers, NutAddress address, QObject *parent = nullptr);
    ~NutSource() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("nut"); }
    [[nodiscard]] std::optional<PowerReading> reading() const override { return m_reading; }
    [[nodiscard]] QString trouble() const override { return m_trouble; }
    void ask() override;

private:
    enum class State {
        Away, ///< until the timer
        Connecting,
        Asking,
        Resting, ///< connected, until the timer
    };

    void connectToServer();
    void onError();
    void beginRound();
    void askNext();
    void hear();
    void take(const NutAnswer &answer);
    void refuse(const QByteArray &code);
    void endRound();
    void rest(const std::optional<PowerReading> &reading, const QString &why);
    void hangUp(const QString &why);
    void onTimer();
    void enter(State state, std::chrono::milliseconds until);
    void be(const std::optional<PowerReading> &reading, const QString &why);

    Timers &m_timers;
    NutAddress m_address;
    std::unique_ptr<QTcpSocket> m_socket;
    State m_state = State::Away;
    std::chrono::milliseconds m_retry = FirstRetry;
    QByteArray m_heard; ///< the begin of a line
    qsizetype m_question = 0;
    NutValues m_values;
    std::optional<PowerReading> m_reading;
    QString m_trouble;
    Timers::Token m_timer = 0;
};

} // namespace latchkey::hal
