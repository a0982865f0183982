// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <memory>

class QQmlApplicationEngine;
class QQmlComponent;

namespace latchkey {

/// The engine of the screens, before there is a box to show.
struct KioskScreens {
    KioskScreens();
    ~KioskScreens();
    KioskScreens(KioskScreens &&) noexcept;
    KioskScreens &operator=(KioskScreens &&) noexcept;

    /// Reads the types of the kiosk's own window, so that showing it only has to make the objects.
    void warmUp();

    std::unique_ptr<QQmlApplicationEngine> engine;
    std::unique_ptr<QQmlComponent> window; ///< keeps the types known
};

} // namespace latchkey
