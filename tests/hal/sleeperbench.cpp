// SPDX-License-Identifier: Apache-2.0
#include "sleeperbench.h"

#include <QDBusArgument>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace latchkey {

namespace {

const auto Manager = u"org.freedesktop.login1.Manager"_s;

} // namespace

QString SleeperBench::saying(const QString &signal, bool begins)
{
    return u"self.EmitSignal('%1', '%2', 'b', [%3])\n"_s.arg(Manager, signal, begins ? u"True"_s : u"False"_s);
}

SleeperBench::SleeperBench() : bus(u"logind"_s, u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s) {}

bool SleeperBench::start(const QByteArray &parameters) { return bus.startBus() && bus.startService(parameters); }

void SleeperBench::makeSleeper()
{
    sleeper = std::make_unique<hal::LogindSleeper>(bus.connection(), timers);
    auto *const made = sleeper.get();
    QObject::connect(made, &Sleeper::woke, made, [this] { heard.append(u"woke"_s); });
    QObject::connect(made, &Sleeper::refused, made, [this](const QString &why) { heard.append(why); });
    QObject::connect(made, &Sleeper::aboutToSleep, made, [this] { heard.append(u"about to sleep"_s); });
}

bool SleeperBench::startSettled()
{
    if (!start())
        return false;
    makeSleeper();
    return QTest::qWaitFor([this] { return sleeper->can(SleepKind::PowerOff) && locks() == QStringList{DelayLock}; });
}

void SleeperBench::prepareForSleep(bool begins) { bus.emitSignal(Manager, u"PrepareForSleep"_s, u"b"_s, {begins}); }

void SleeperBench::prepareForShutdown(bool begins)
{
    bus.emitSignal(Manager, u"PrepareForShutdown"_s, u"b"_s, {begins});
}

void SleeperBench::replaceOrder(const QString &method, const QString &code)
{
    bus.replaceMethod(Manager, method, u"b"_s, QString(), code);
}

void SleeperBench::replaceQuestion(const QString &method, const QString &gives, const QString &code)
{
    bus.replaceMethod(Manager, method, QString(), gives, code);
}

void SleeperBench::replaceInhibit(const QString &gives, const QString &code)
{
    bus.replaceMethod(Manager, u"Inhibit"_s, u"ssss"_s, gives, code);
}

QStringList SleeperBench::locks()
{
    QStringList found;
    const auto all = bus.call(Manager, u"ListInhibitors"_s, {}).value<QDBusArgument>();
    for (all.beginArray(); !all.atEnd();) {
        QString what, who, why, mode;
        quint32 user = 0, process = 0;
        all.beginStructure();
        all >> what >> who >> why >> mode >> user >> process;
        all.endStructure();
        found.append(mode + u' ' + what);
    }
    all.endArray();
    found.sort();
    return found;
}

QStringList SleeperBench::orders() const
{
    return bus.calls(u"Suspend"_s) + bus.calls(u"Hibernate"_s) + bus.calls(u"PowerOff"_s);
}

} // namespace latchkey
