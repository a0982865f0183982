// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/ports/cardreader.h>
#include <core/ports/hublink.h>

namespace latchkey {

/// A box that stands on its own: nothing is missing.
class NoHub : public HubLink {
    Q_OBJECT
public:
    using HubLink::HubLink;
    [[nodiscard]] State state() const override { return State::NoHub; }
    [[nodiscard]] QDateTime offlineSince() const override { return {}; }
    [[nodiscard]] QDateTime lastUpdate() const override { return {}; }
};

/// A box without a reader at its front.
class NoReader : public CardReader {
    Q_OBJECT
public:
    using CardReader::CardReader;
    [[nodiscard]] bool isReady() const override { return false; }
};

} // namespace latchkey
