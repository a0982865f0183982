// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractItemModel>
#include <QQmlEngine>

#include <app/simulator/hands.h>
#include <app/simulator/hubcard.h>
#include <app/simulator/powercard.h>
#include <qml/viewmodels/qmlinstances.h>

namespace latchkey::simulator {

/// So that properties of this type have one for the QML tools.
struct ItemModel {
    Q_GADGET
    QML_FOREIGN(QAbstractItemModel)
    QML_ANONYMOUS
};

/// How the simulator's window finds the hands: `World.doorStates`.
struct HandsInstance {
    Q_GADGET
    QML_FOREIGN(latchkey::simulator::Hands)
    QML_SINGLETON
    QML_NAMED_ELEMENT(World)
public:
    static Hands *create(QQmlEngine *, QJSEngine *) { return ui::Instance<Hands>::handOver(); }
};

/// The hub beside the box: `Hub.state`.
struct HubCardInstance {
    Q_GADGET
    QML_FOREIGN(latchkey::simulator::HubCard)
    QML_SINGLETON
    QML_NAMED_ELEMENT(Hub)
public:
    static HubCard *create(QQmlEngine *, QJSEngine *) { return ui::Instance<HubCard>::handOver(); }
};

/// Energy and time of the box: `Power.asleep`.
struct PowerCardInstance {
    Q_GADGET
    QML_FOREIGN(latchkey::simulator::PowerCard)
    QML_SINGLETON
    QML_NAMED_ELEMENT(Power)
public:
    static PowerCard *create(QQmlEngine *, QJSEngine *) { return ui::Instance<PowerCard>::handOver(); }
};

} // namespace latchkey::simulator
