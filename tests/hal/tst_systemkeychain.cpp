// SPDX-License-Identifier: Apache-2.0
#include "keychainactor.h"
#include "keyringsession.h"

#include <hal/system/vaultfactory.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;

namespace {

constexpr auto ShortPatience = 1500ms;
const auto Box = u"/srv/box"_s;

/// What asks for passwords on a desktop, while nobody sits there.
class SilentPrompter : public QDBusVirtualObject {
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        return true;
    }
};

} // namespace

/// KeychainVault against a real gnome-keyring-daemon, each time on a bus and in a home of its own.
class TestSystemKeychain : public QObject {
    Q_OBJECT

    std::unique_ptr<KeyringSession> m_session;

    [[nodiscard]] QProcessEnvironment inside() const { return m_session->environment(); }
    /// What a program of its own says to one order.
    QByteArray once(const QByteArray &order, std::chrono::milliseconds patience = hal::KeychainVault::Patience)
    {
        KeychainActor actor(inside(), Box, patience);
        const QByteArray said = actor.ask(order);
        return actor.end() ? said : QByteArray("did not end in order");
    }
    /// Everything in the keyring, looked at after a login.
    QStringList entriesAfterLogin()
    {
        m_session->endKeyring();
        return m_session->startUnlocked() ? m_session->entries() : QStringList{u"no keyring"_s};
    }
    static QString entry(const QString &name) { return u"latchkey "_s + Box + u'/' + name; }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_session = std::make_unique<KeyringSession>();
    }
    void cleanup() { m_session.reset(); }

    void secretsSurviveTheProgramAndTheKeyring()
    {
        QVERIFY(m_session->startBus() && m_session->startUnlocked());
        const QByteArray secret = QByteArray::fromHex("00ff000a0d2500ffc3a9") + QByteArray(64, '\0');
        {
            KeychainActor actor(inside(), Box);
            QCOMPARE(actor.ask("write master-key 0102"), QByteArray("kept"));
            QCOMPARE(actor.ask("write master-key " + secret.toHex()), QByteArray("kept"));
            QCOMPARE(actor.ask("read master-key"), secret.toHex());
            QVERIFY(actor.end());
        }
        QCOMPARE(entriesAfterLogin(), QStringList{entry(u"master-key"_s)});
        QCOMPARE(once("read master-key"), secret.toHex());
    }

    void whatIsMissingInAnOpenKeyringIsAbsentAndLeavesNoTrace()
    {
        QVERIFY(m_session->startBus() && m_session->startUnlocked());
        QCOMPARE(once("read master-key"), QByteArray("absent"));
        QVERIFY(m_session->entries().isEmpty());
        QVERIFY(entriesAfterLogin().isEmpty());
    }

    void theProbeOfAProgramThatDiedIsClearedAway()
    {
        QVERIFY(m_session->startBus() && m_session->startUnlocked());
        QCOMPARE(once("write is-it-open 00"), QByteArray("kept"));
        QCOMPARE(once("read master-key"), QByteArray("absent"));
        QVERIFY(m_session->entries().isEmpty());
    }

    void boxesOfOneUserShareNothing()
    {
        QVERIFY(m_session->startBus() && m_session->startUnlocked());
        QCOMPARE(once("write master-key 01"), QByteArray("kept"));
        KeychainActor other(inside(), Box + u'2');
        QCOMPARE(other.ask("read master-key"), QByteArray("absent"));
        QCOMPARE(other.ask("write master-key 02"), QByteArray("kept"));
        QCOMPARE(once("read master-key"), QByteArray("01"));
        QCOMPARE(m_session->entries().size(), 2);
    }

    /// QtKeychain's queue belongs to the first thread; the kiosk reads on two.
    void everyThreadMayAsk()
    {
        QVERIFY(m_session->startBus() && m_session->startUnlocked());
        KeychainActor actor(inside(), Box, ShortPatience);
        QCOMPARE(actor.ask("thread write master-key 01"), QByteArray("kept"));
        QCOMPARE(actor.ask("read master-key"), QByteArray("01"));
        QCOMPARE(actor.ask("thread read master-key"), QByteArray("01"));
        QCOMPARE(actor.ask("thread read other"), QByteArray("absent"));
        QVERIFY(actor.end());
    }

    void aLockedKeyringThatHasTheEntryIsLocked()
    {
        QVERIFY(m_session->startBus() && m_session->startUnlocked());
        QCOMPARE(once("write master-key 0aff"), QByteArray("kept"));
        m_session->endKeyring();
        QVERIFY(m_session->startLocked());
        QCOMPARE(once("read master-key"), QByteArray("locked"));
        QCOMPARE(once("write master-key 0b"), QByteArray("locked"));
        QCOMPARE(entriesAfterLogin(), QStringList{entry(u"master-key"_s)});
        QCOMPARE(once("read master-key"), QByteArray("0aff"));
    }

    void aLockedAndEmptyKeyringIsLocked()
    {
        QVERIFY(m_session->startBus() && m_session->startUnlocked());
        m_session->endKeyring();
        QVERIFY(m_session->startLocked());
        QCOMPARE(once("read master-key"), QByteArray("locked"));
        QVERIFY(entriesAfterLogin().isEmpty());
    }

    /// A login that comes while the program runs.
    void aKeyringThatIsUnlockedLaterIsReadThen()
    {
        QVERIFY(m_session->startBus() && m_session->startUnlocked());
        QCOMPARE(once("write master-key 0a"), QByteArray("kept"));
        m_session->endKeyring();
        QVERIFY(m_session->startLocked());
        KeychainActor actor(inside(), Box);
        QCOMPARE(actor.ask("read master-key"), QByteArray("locked"));
        m_session->endKeyring();
        QVERIFY(m_session->startUnlocked());
        QCOMPARE(actor.ask("read master-key"), QByteArray("0a"));
        QVERIFY(actor.end());
    }

    void aUserWithoutAKeyringIsLocked()
    {
        QVERIFY(m_session->startBus(KeyringSession::Bus::StartsKeyring));
        QCOMPARE(once("read master-key"), QByteArray("locked"));
        QCOMPARE(once("write master-key 01"), QByteArray("locked"));
    }

    void aBusWithoutAKeyringIsNoService()
    {
        QVERIFY(m_session->startBus());
        QCOMPARE(once("read master-key"), QByteArray("no service"));
        QCOMPARE(once("write master-key 01"), QByteArray("no service"));
        QVERIFY(m_session->startUnlocked());
        QVERIFY(m_session->entries().isEmpty());
    }

    void noBusIsNoService()
    {
        QProcessEnvironment bare = inside();
        bare.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        for (const auto &environment : {inside(), bare}) {
            KeychainActor actor(environment, Box);
            QCOMPARE(actor.ask("read master-key"), QByteArray("no service"));
            QCOMPARE(actor.ask("write master-key 01"), QByteArray("no service"));
            QVERIFY(actor.end());
        }
    }

    void aSlowKeyringIsTimedOutAndReadWhenItWakes()
    {
        QVERIFY(m_session->startBus() && m_session->startUnlocked());
        QCOMPARE(once("write master-key 01"), QByteArray("kept"));
        KeychainActor actor(inside(), Box, ShortPatience);
        QCOMPARE(actor.ask("read master-key"), QByteArray("01"));
        m_session->freezeKeyring();
        QCOMPARE(actor.ask("read master-key"), QByteArray("timed out"));
        QCOMPARE(actor.ask("read other"), QByteArray("timed out"));
        QCOMPARE(once("read master-key", ShortPatience), QByteArray("timed out"));
        m_session->thawKeyring();
        QCOMPARE(actor.ask("read master-key"), QByteArray("01"));
        QVERIFY(actor.end());
        QCOMPARE(m_session->entries(), QStringList{entry(u"master-key"_s)});
    }

    /// Whoever was told "timed out" threw its secret away. What the keyring made of it is there before anybody asks again.
    void aLateWriteComesBeforeTheNextRead()
    {
        QVERIFY(m_session->startBus() && m_session->startUnlocked());
        KeychainActor actor(inside(), Box, ShortPatience);
        QCOMPARE(actor.ask("read master-key"), QByteArray("absent"));
        m_session->freezeKeyring();
        QCOMPARE(actor.ask("write master-key 0a"), QByteArray("timed out"));
        QCOMPARE(actor.ask("write master-key 0b"), QByteArray("timed out")); // was never asked for
        m_session->thawKeyring();
        QCOMPARE(actor.ask("read master-key"), QByteArray("0a"));
        QVERIFY(actor.end());
        QCOMPARE(entriesAfterLogin(), QStringList{entry(u"master-key"_s)});
        QCOMPARE(once("read master-key"), QByteArray("0a"));
    }

    void aLateWriteOfAProgramThatEndedIsWholeOrNotThere_data()
    {
        QTest::addColumn<bool>("killed");
        QTest::newRow("ended") << false;
        QTest::newRow("killed") << true;
    }
    void aLateWriteOfAProgramThatEndedIsWholeOrNotThere()
    {
        QFETCH(bool, killed);
        QVERIFY(m_session->startBus() && m_session->startUnlocked());
        KeychainActor first(inside(), Box, ShortPatience);
        QCOMPARE(first.ask("read master-key"), QByteArray("absent"));
        m_session->freezeKeyring();
        QCOMPARE(first.ask("write master-key 0a"), QByteArray("timed out"));
        if (killed)
            first.kill();
        else
            QVERIFY(first.end());
        KeychainActor second(inside(), Box);
        m_session->thawKeyring();
        const QByteArray found = second.ask("read master-key");
        QVERIFY2(found == "0a" || found == "absent", found);
        if (found == "absent")
            QCOMPARE(second.ask("write master-key 0c"), QByteArray("kept"));
        QVERIFY(second.end());
        QCOMPARE(entriesAfterLogin(), QStringList{entry(u"master-key"_s)});
        QCOMPARE(once("read master-key"), QByteArray(found == "absent" ? "0c" : "0a"));
    }

    void aKeyringThatDiesBetweenWriteAndReadIsNoService()
    {
        QVERIFY(m_session->startBus() && m_session->startUnlocked());
        KeychainActor actor(inside(), Box);
        QCOMPARE(actor.ask("write master-key 01"), QByteArray("kept"));
        m_session->endKeyring();
        QCOMPARE(actor.ask("read master-key"), QByteArray("no service"));
        QCOMPARE(actor.ask("read other"), QByteArray("no service"));
        QVERIFY(m_session->startUnlocked());
        QCOMPARE(actor.ask("read master-key"), QByteArray("01"));
        QVERIFY(actor.end());
        QCOMPARE(m_session->entries(), QStringList{entry(u"master-key"_s)});
    }

    /// GLib would end the program together with its bus. Only a new program finds the new bus.
    void theEndOfTheBusIsNotTheEndOfTheProgram()
    {
        QVERIFY(m_session->startBus() && m_session->startUnlocked());
        KeychainActor actor(inside(), Box);
        QCOMPARE(actor.ask("write master-key 01"), QByteArray("kept"));
        m_session->endKeyring();
        m_session->endBus();
        QCOMPARE(actor.ask("read master-key"), QByteArray("no service"));
        QVERIFY(m_session->startBus() && m_session->startUnlocked());
        QCOMPARE(actor.ask("read master-key"), QByteArray("no service"));
        QCOMPARE(once("read master-key"), QByteArray("01"));
        QVERIFY(actor.end());
    }

    void aQuestionThatNobodyAnswersIsTimedOutAndThenLocked()
    {
        QVERIFY(m_session->startBus() && m_session->startUnlocked());
        QCOMPARE(once("write master-key 01"), QByteArray("kept"));
        m_session->endKeyring();
        QVERIFY(m_session->startLocked());
        SilentPrompter prompter;
        auto bus = QDBusConnection::connectToBus(m_session->busAddress(), u"prompter"_s);
        QVERIFY(bus.registerVirtualObject(u"/org/gnome/keyring/Prompter"_s, &prompter));
        QVERIFY(bus.registerService(u"org.gnome.keyring.SystemPrompter"_s));
        KeychainActor actor(inside(), Box, ShortPatience);
        QCOMPARE(actor.ask("read master-key"), QByteArray("timed out"));
        bus.unregisterService(u"org.gnome.keyring.SystemPrompter"_s);
        QDBusConnection::disconnectFromBus(u"prompter"_s);
        QCOMPARE(actor.ask("read master-key"), QByteArray("locked"));
        QVERIFY(actor.end());
        QCOMPARE(entriesAfterLogin(), QStringList{entry(u"master-key"_s)});
    }

    void aFolderThatTakesNothingIsUnwritable() { QVERIFY(m_session->startBus() && m_session->startUnlocked()); }

    void theFactoryMakesItOnlyWhenItIsNamed()
    {
        const auto vault = hal::makeVault(u"keychain"_s, Box);
        QVERIFY(vault);
        QCOMPARE((*vault)->level(), u"keyring"_s);
    }
};

int main(int argc, char **argv)
{
    if (isKeychainActor(argc, argv))
        return keychainActor(argc, argv);
    QCoreApplication app(argc, argv);
    TestSystemKeychain test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_systemkeychain.moc"
