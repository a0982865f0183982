// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desk.h>
#include <app/hub/http/gatekeeper.h>
#include <core/sync/messages.h>

#include <mutex>

namespace latchkey::hub {

/// A box that proved who it is.
class BoxCaller final : public http::Caller {
public:
    BoxCaller(QString box, QString org) : m_box(std::move(box)), m_org(std::move(org)) {}
    [[nodiscard]] const QString &box() const { return m_box; }
    [[nodiscard]] const QString &org() const { return m_org; }

private:
    QString m_box;
    QString m_org;
};

/// How a box proves who it is: a nonce of the hub's, signed with the box's key (RFC 7523), gives a bearer for an hour.
/// Neither needs a row in the database: the hub knows its own by their seal. A box that got other keys, or was removed,
/// loses its bearers at once.
class BoxTokens {
public:
    static constexpr std::chrono::seconds NonceLife{60};
    static constexpr std::chrono::seconds TokenLife{3600};

    explicit BoxTokens(const House &house) : m_house(house) {}

    [[nodiscard]] QByteArray newNonce();
    enum class Refusal { UnknownNonce, WrongBox, WrongSignature, Malformed };
    /// `assertion`: compact JWS. The box's row, or why not; each nonce serves once.
    [[nodiscard]] Result<Secret, Refusal> exchange(const Desk &desk, const QByteArray &assertion);
    /// Who sent this bearer, or nothing.
    [[nodiscard]] Result<std::shared_ptr<const BoxCaller>, store::Fault> admit(const Desk &desk,
                                                                               const QByteArray &bearer) const;

private:
    [[nodiscard]] QByteArray sealed(const QByteArray &words, const QString &place) const;
    [[nodiscard]] std::optional<QByteArray> opened(const QByteArray &text, const QString &place) const;
    [[nodiscard]] bool spend(const QByteArray &nonce);

    const House &m_house;
    std::mutex m_mutex;
    QHash<QByteArray, qint64> m_spent; ///< nonces that served, until their time is over
};

} // namespace latchkey::hub
