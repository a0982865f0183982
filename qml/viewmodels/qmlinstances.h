// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QQmlEngine>

#include <qml/viewmodels/boxmodel.h>
#include <qml/viewmodels/boxstatus.h>
#include <qml/viewmodels/energy.h>
#include <qml/viewmodels/exchangeviewmodel.h>
#include <qml/viewmodels/networks.h>
#include <qml/viewmodels/outagelist.h>
#include <qml/viewmodels/upstest.h>

// How QML finds, by name, the view models that the composition root made: `Exchange.page`. The classes themselves
// carry no QML macro, or the type would exist twice.
namespace latchkey::ui {

/// One view model of the program, for one QML name.
template <class T>
struct Instance {
    inline static T *made = nullptr;
    static T *handOver()
    {
        Q_ASSERT(made);
        QJSEngine::setObjectOwnership(made, QJSEngine::CppOwnership);
        return made;
    }
};

struct ExchangeInstance {
    Q_GADGET
    QML_FOREIGN(latchkey::ui::ExchangeViewModel)
    QML_SINGLETON
    QML_NAMED_ELEMENT(Exchange)
public:
    static ExchangeViewModel *create(QQmlEngine *, QJSEngine *) { return Instance<ExchangeViewModel>::handOver(); }
};

struct KeyListInstance {
    Q_GADGET
    QML_FOREIGN(latchkey::ui::KeyListModel)
    QML_SINGLETON
    QML_NAMED_ELEMENT(KeyList)
public:
    static KeyListModel *create(QQmlEngine *, QJSEngine *) { return Instance<KeyListModel>::handOver(); }
};

struct CodeInstance {
    Q_GADGET
    QML_FOREIGN(latchkey::ui::CodeEntry)
    QML_SINGLETON
    QML_NAMED_ELEMENT(Code)
public:
    static CodeEntry *create(QQmlEngine *, QJSEngine *) { return Instance<CodeEntry>::handOver(); }
};

struct PinInstance {
    Q_GADGET
    QML_FOREIGN(latchkey::ui::PinEntry)
    QML_SINGLETON
    QML_NAMED_ELEMENT(Pin)
public:
    static PinEntry *create(QQmlEngine *, QJSEngine *) { return Instance<PinEntry>::handOver(); }
};

struct NumberInstance {
    Q_GADGET
    QML_FOREIGN(latchkey::ui::NumberEntry)
    QML_SINGLETON
    QML_NAMED_ELEMENT(Digits)
public:
    static NumberEntry *create(QQmlEngine *, QJSEngine *) { return Instance<NumberEntry>::handOver(); }
};

struct BoxInstance {
    Q_GADGET
    QML_FOREIGN(latchkey::ui::BoxModel)
    QML_SINGLETON
    QML_NAMED_ELEMENT(Box)
public:
    static BoxModel *create(QQmlEngine *, QJSEngine *) { return Instance<BoxModel>::handOver(); }
};

struct StatusInstance {
    Q_GADGET
    QML_FOREIGN(latchkey::ui::BoxStatus)
    QML_SINGLETON
    QML_NAMED_ELEMENT(Status)
public:
    static BoxStatus *create(QQmlEngine *, QJSEngine *) { return Instance<BoxStatus>::handOver(); }
};

struct EnergyInstance {
    Q_GADGET
    QML_FOREIGN(latchkey::ui::Energy)
    QML_SINGLETON
    QML_NAMED_ELEMENT(Energy)
public:
    static Energy *create(QQmlEngine *, QJSEngine *) { return Instance<Energy>::handOver(); }
};

struct OutageInstance {
    Q_GADGET
    QML_FOREIGN(latchkey::ui::OutageList)
    QML_SINGLETON
    QML_NAMED_ELEMENT(Outage)
public:
    static OutageList *create(QQmlEngine *, QJSEngine *) { return Instance<OutageList>::handOver(); }
};

struct UpsInstance {
    Q_GADGET
    QML_FOREIGN(latchkey::ui::UpsTest)
    QML_SINGLETON
    QML_NAMED_ELEMENT(Ups)
public:
    static UpsTest *create(QQmlEngine *, QJSEngine *) { return Instance<UpsTest>::handOver(); }
};

struct NetworksInstance {
    Q_GADGET
    QML_FOREIGN(latchkey::ui::Networks)
    QML_SINGLETON
    QML_NAMED_ELEMENT(Networks)
public:
    static Networks *create(QQmlEngine *, QJSEngine *) { return Instance<Networks>::handOver(); }
};

struct LookInstance {
    Q_GADGET
    QML_FOREIGN(latchkey::ui::Look)
    QML_SINGLETON
    QML_NAMED_ELEMENT(Look)
public:
    static Look *create(QQmlEngine *, QJSEngine *) { return Instance<Look>::handOver(); }
};

} // namespace latchkey::ui
