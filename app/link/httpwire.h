// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/link/hubcalls.h>

namespace latchkey::link {

/// The wire of the sync over HTTPS: /box/v1.
class HttpWire : public sync::HubWire {
public:
    HttpWire(const HubAddress &address, const BoxIdentity &identity) : m_calls(address, identity) {}

    void session(const sync::SessionRequest &request, Answer<sync::SessionReply> answer) override;
    void push(const sync::LogId &log, const sync::EntryBatch &batch, Answer<journal::Head> answer) override;
    void pull(const sync::ChangesQuery &query, Answer<std::optional<sync::SignedPage>> answer) override;
    void report(const sync::CommandId &command, const sync::CommandResult &result, Answer<Done> answer) override;
    void abort() override { m_calls.abort(); }

    /// Until an answer is there, beyond what the hub was asked to wait.
    static constexpr std::chrono::seconds Patience{30};

private:
    HubCalls m_calls;
};

/// The hub's authority key, as it was learnt at the pairing.
class HubKey : public sync::PageVerifier {
public:
    /// `publicKey`: Ed25519, 32 bytes. `signer` verifies; it outlives this.
    HubKey(const HeadSigner &signer, QByteArray publicKey) : m_signer(signer), m_publicKey(std::move(publicKey)) {}
    [[nodiscard]] bool verify(const QByteArray &message, const QByteArray &signature) const override
    {
        return m_signer.verify(message, signature, m_publicKey);
    }

private:
    const HeadSigner &m_signer;
    QByteArray m_publicKey;
};

} // namespace latchkey::link
