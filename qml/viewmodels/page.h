// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/exchange/exchangestate.h>

namespace latchkey::ui {

Q_NAMESPACE

/// The screens that a state of the exchange can ask for; Main.qml has one page for each.
enum class Page {
    Unchanged, ///< a passing state: what was shown stays, so that nothing flickers
    Starting,
    OutOfService,
    Home,
    FromAfar, ///< a bin may be opened by somebody far away
    Identify,
    SentCode, ///< a code by text message or e-mail
    Pin, ///< a PIN, or the code of an app
    Overdue, ///< keys that should have been back
    ChooseKey,
    Reason, ///< why the key is taken
    Note, ///< what the key's owner wants to know
    SecondPerson, ///< the key needs company
    HandOver, ///< a key goes to somebody else
    Account, ///< what the person has set up
    NewPin,
    App, ///< an authenticator app takes its key
    Outage, ///< the list for a power outage
    UpsCheck,
    Badge, ///< a new one is linked
    Networks, ///< Wi-Fi that the box may use
    Join, ///< one of those, and its password
    TakeKey,
    DropOff,
    LeftOpen,
    DifferentKey,
    Stuck,
    Done,
    Refused,
};
Q_ENUM_NS(Page)

/// The page of a state. A new state of the machine does not compile before it has one.
[[nodiscard]] Page pageOf(const exchange::State &state);

} // namespace latchkey::ui
