// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <qml/viewmodels/page.h>

#include <QStringList>

#include <optional>

namespace latchkey::ui {

/// Everything that one screen says about the exchange, as plain values. Fields that a page does not use keep their
/// defaults, so that nothing of one person is left over for the next.
struct Screen {
    Page page = Page::Starting;
    QString phase; ///< what stage of the page, in the words of qml/pages/README.md
    int step = 1; ///< the step that is to be done now; 3: all are done
    std::optional<BinNumber> bin;
    std::optional<DoorNumber> door; ///< alone where nobody knows which bin behind it was meant
    QString keyName;
    QString foundKey; ///< the key that is there instead; empty: a fob that the box does not know
    bool checking = false;
    QString problem;
    int triesLeft = -1; ///< -1: not to be told
    quint64 claim = 0; ///< that is to be proved; another one may be somebody else's. 0: none
    QString factor; ///< what is asked for: "pin", "app" or "code"
    QStringList others; ///< what may be shown instead, in the same words
    bool aloneOffered = false; ///< "I have none of these": the same for everybody
    bool textsMissing = false; ///< no code can be sent now
    bool mayResend = false;
    int resendsLeft = 0;
    QStringList advice; ///< with the reason, the best first
    QString reason;
    QStringList reasons; ///< to choose from
    QString prompt; ///< what is to be typed, in the site's words
    int more = 0; ///< further overdue keys
    QString receiver; ///< who has the key now
    QString home; ///< where the key lives, if not here
    bool looksAfterBox = false; ///< who stands there does
    exchange::AccountFacts account; ///< what is set up, and what may be
    int present = 0; ///< persons who are there already
    int needed = 0; ///< persons who must be there
    QString detail; ///< figures for the sentence of the reason
    QString digits; ///< that are to be told to somebody far away
    QString holder;
    QDateTime at; ///< UTC, what a reason refers to
    QDateTime due; ///< UTC, when the key is to be back
    QString kind;
    bool toldTeam = false;
};

/// What `state` shows. For passing states it is what was shown before.
[[nodiscard]] Screen screenOf(const exchange::State &state, const Screen &before);

} // namespace latchkey::ui
