// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/wire/framereader.h>
#include <hal/wire/securechannel.h>
#include <hal/wire/sequence.h>
#include <tests/hal/vectorfile.h>

namespace latchkey::osdp::vectors {

/// Plays one recorded session with both ends of ours: makes each packet from its fields and reads it back.
class Replay {
public:
    explicit Replay(const Session &session) : m_session(session) {}

    /// Number of packets that were made and read as recorded; stops at the first that was not.
    int run();
    QByteArray failure() const { return m_failure; }

private:
    bool play(const Packet &packet, const Packet *next);
    bool expect(bool condition, const char *what);
    bool playDamaged(const Packet &packet);
    bool judge(const Packet &packet, const Packet *next);
    Frame make(const Packet &packet);
    Frame makeClear(const Packet &packet) const;
    Frame makeHandshake(const Packet &packet);
    bool readBack(const Packet &packet);
    bool readCommand(const Packet &packet);
    bool readReply(const Packet &packet);
    bool readHandshake(const Packet &packet);
    bool sameFields(const Packet &packet) const;

    const Session &m_session;
    SecureChannel m_panel;
    SecureChannel m_device;
    ReplyMemory m_memory;
    ReceivedFrame m_command;
    ReceivedFrame m_received;
    ReceivedFrame m_clientProof;
    qsizetype m_handshake = -1;
    bool m_repeat = false;
    bool m_wasBusy = false; ///< the last command was put off: sent again it is new
    QByteArray m_failure;
};

} // namespace latchkey::osdp::vectors
