// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "hubprocess.h"

#include <core/journal/record.h>
#include <core/sync/messages.h>
#include <hal/system/sealedmail.h>
#include <hal/system/sodiumheadsigner.h>

namespace latchkey::tests {

/// A box written by hand: says to the hub exactly what the test wants.
class PencilBox {
public:
    explicit PencilBox(HubProcess &hub, char seed = 'b');

    /// Pairs with a code that the hub made; the status of the answer.
    [[nodiscard]] int pair(const QString &code, int bins = 4);
    /// Gets a bearer.
    [[nodiscard]] bool signIn();
    [[nodiscard]] QByteArray assertion(const QByteArray &nonce) const;

    [[nodiscard]] link::HubAnswer session();
    [[nodiscard]] link::HubAnswer pull(const QByteArray &cursor, int limit = 500, int wait = 0);
    /// The page of an answer, where its signature is right for this box and the nonce of the last pull().
    [[nodiscard]] std::optional<sync::Page> pageOf(const link::HubAnswer &answer) const;
    /// Appends an entry to its journal and gives its number.
    quint64 write(const QString &type, const QJsonObject &body);
    /// Sends entries `first` to the end.
    [[nodiscard]] link::HubAnswer push(quint64 first);
    [[nodiscard]] link::HubAnswer ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {});

    HubProcess &hub;
    hal::SodiumHeadSigner signer;
    hal::SealedMail mail;
    QString id;
    QString org;
    QByteArray hubKey;
    QStringList words;
    QByteArray bearer;
    QByteArray nonce;
    QString log;
    QVector<QByteArray> records;
    QVector<QByteArray> hashes;
    QDateTime clock;
};

} // namespace latchkey::tests
