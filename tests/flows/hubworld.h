// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "cutline.h"
#include "twoprocesses.h"

#include <tests/hub/line/hubprocess.h>

#include <QJsonArray>

namespace latchkey::flows {

/// Three real programs: the hub, the kiosk and the lock board, with a line between the first two that can be cut. At the hub
/// Dana may take Maple 3, which lives in bin 7.
struct HubWorld {
    static constexpr int Patience = 90000; ///< ms: a box that lost its hub comes back at a random moment
    static const QString DanasBadge;
    static const QString Maple3;

    std::unique_ptr<tests::HubProcess> hub;
    std::unique_ptr<TwoProcesses> world;
    std::unique_ptr<CutLine> line;
    QString boxId;
    QString personId;
    QString keyId;
    QString permissionId;

    /// False: the hub does not start.
    [[nodiscard]] bool begin();
    void end();
    [[nodiscard]] QString invitation();
    [[nodiscard]] Program::Run pair(const QStringList &more);
    /// Paired, started and on the line.
    [[nodiscard]] bool isJoined();
    [[nodiscard]] QJsonObject status();
    [[nodiscard]] bool isOnline() { return stateOfLine() == QStringLiteral("online"); }
    [[nodiscard]] QString stateOfLine();
    /// Entries of the box at the hub, and how many events they made.
    [[nodiscard]] QPair<int, int> atHub() const;
    [[nodiscard]] bool hubHasAll();
    bool board(const QString &pattern, int from = 0) { return world->board().waitFor(pattern, from) >= 0; }
    /// Takes Dana's leave away, and names a key that no bin has, by which the new view is known.
    void revoke();
    [[nodiscard]] int unseenKeys();
    [[nodiscard]] bool isTurnedAway();
    [[nodiscard]] bool takes();
    [[nodiscard]] bool bringsBack();
    /// The newest record of a type in the box's journal.
    [[nodiscard]] QJsonObject lastRecord(const QString &type) const;
    [[nodiscard]] QJsonArray events(const QByteArray &filter);
    /// Orders a bin open from afar; the answer of the hub.
    [[nodiscard]] link::HubAnswer order(int bin, const QString &presence);
    [[nodiscard]] QJsonObject command(const QString &id);
    [[nodiscard]] QString stateOf(const QString &id);

private:
    void furnish();
};

[[nodiscard]] inline QByteArray quoted(const QString &id) { return '"' + id.toLatin1() + '"'; }

} // namespace latchkey::flows
