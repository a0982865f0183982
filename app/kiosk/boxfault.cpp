// SPDX-License-Identifier: Apache-2.0
#include "boxfault.h"

#include <qml/viewmodels/screenwords.h>

namespace latchkey {

using namespace Qt::Literals::StringLiterals;

BoxFault faultOf(StoreError error, const QString &folder)
{
    return {ui::reasonWord(error), {}, u"data folder %1: %2"_s.arg(folder, sentence(error))};
}

BoxFault vaultFault(const QString &sentence) { return {u"vault"_s, {}, sentence}; }

QString sentenceOf(BoardFault fault, const QString &port, int expectedBins)
{
    switch (fault) {
    case BoardFault::None: return {};
    case BoardFault::NoPort:
        return u"%1 cannot be opened; check the cable and board.port, it is tried again by itself"_s.arg(port);
    case BoardFault::Silent:
        return u"nothing answers on %1; check power, cable, board.address and board.baud"_s.arg(port);
    case BoardFault::WrongKey:
        return u"the board on %1 has another key than this box; pair it with \"latchkey-kiosk board install\""_s.arg(
            port);
    case BoardFault::NotSecure:
        return u"the board on %1 answered without encryption although it was paired, and was refused"_s.arg(port);
    case BoardFault::WrongBinCount:
        return u"the board on %1 has not the %2 bins that the box's geometry says"_s.arg(port).arg(expectedBins);
    case BoardFault::NotOurProfile: return u"the device on %1 speaks OSDP but is not a key-box board"_s.arg(port);
    case BoardFault::Unpaired:
        return u"no key is stored for the board on %1; run \"latchkey-kiosk board install\" first"_s.arg(port);
    }
    return {};
}

} // namespace latchkey
