// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/simulator/presets.h>
#include <core/base/secret.h>
#include <core/ports/clock.h>

namespace latchkey::simulator {

/// What the hub of a demonstration is made of.
struct HubPlan {
    const Clock *clock = nullptr; ///< bears use from any thread and outlives the hub
    QString folder; ///< made; ours alone
    QByteArray site; ///< the site file that the box has too
    QString boxUrl; ///< how the box reaches the hub
    QString gatewayBase; ///< where text messages go
    QString gatewayAccount;
    Secret gatewayToken;
    Secret password; ///< of the story's manager
    HubStory story;
};

/// What the hub knows, for the card in the window.
struct HubNews {
    quint64 entries = 0; ///< of the box's journal
    QString openCase; ///< the newest that somebody should look at, as a sentence; empty: there is none
    int cases = 0;
    bool isTakenAway = false; ///< the leave of the story's person
};

} // namespace latchkey::simulator
