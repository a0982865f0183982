// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>

class QObject;

namespace latchkey {
class KioskApplication;
}

namespace latchkey::simulator {

/// The screens that can be asked for by their id in the design: G1, G2, ... and X1.
[[nodiscard]] QStringList screenIds();

/// Shows one of them with sample values, whatever the exchange says. `view` is the KioskView that is to show it.
void showScreen(KioskApplication &kiosk, QObject *view, const QString &id);

} // namespace latchkey::simulator
