// SPDX-License-Identifier: Apache-2.0
#include "kioskscreens.h"

#include "kioskapplication.h"

#include <QQmlApplicationEngine>
#include <QQmlComponent>

namespace latchkey {

using namespace Qt::Literals::StringLiterals;

KioskScreens::KioskScreens() : engine(std::make_unique<QQmlApplicationEngine>())
{
    engine->addImportPath(u"qrc:/qt/qml"_s);
}

KioskScreens::~KioskScreens() = default;
KioskScreens::KioskScreens(KioskScreens &&) noexcept = default;
KioskScreens &KioskScreens::operator=(KioskScreens &&) noexcept = default;

void KioskScreens::warmUp() { window = std::make_unique<QQmlComponent>(engine.get(), KioskApplication::windowUrl()); }

} // namespace latchkey
