// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <app/hub/store/databaseurl.h>

using namespace latchkey::hub::store;
using namespace Qt::Literals::StringLiterals;

class tst_DatabaseUrl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAFile();
    void readsAServer();
    void quotesWhatItPassesOn();
    void refusesNonsense_data();
    void refusesNonsense();
    void keepsNamesAndPasswordsOutOfTheLog();
};

void tst_DatabaseUrl::readsAFile()
{
    const auto url = DatabaseUrl::fromText(u"sqlite:/var/lib/latchkey hub/hub%20.db"_s);
    QVERIFY(url);
    QCOMPARE(url->kind, Kind::Sqlite);
    QCOMPARE(url->path, u"/var/lib/latchkey hub/hub%20.db"_s);
}

void tst_DatabaseUrl::readsAServer()
{
    const auto url = DatabaseUrl::fromText(u"postgresql://an%40na:p%2Fw@db.example:6432/hub?sslmode=verify-full"_s);
    QVERIFY(url);
    QCOMPARE(url->kind, Kind::Postgres);
    QCOMPARE(url->host, u"db.example"_s);
    QCOMPARE(url->port, 6432);
    QCOMPARE(url->name, u"hub"_s);
    QCOMPARE(url->user, u"an@na"_s);
    QCOMPARE(url->password, u"p/w"_s);
    QVERIFY(url->options.contains(u" sslmode='verify-full'"_s));
    const auto socket = DatabaseUrl::fromText(u"postgresql:///hub?host=/run/postgresql"_s);
    QVERIFY(socket);
    QCOMPARE(socket->host, u"/run/postgresql"_s);
}

void tst_DatabaseUrl::quotesWhatItPassesOn()
{
    const auto url = DatabaseUrl::fromText(u"postgresql://h/hub?application_name=a' fsync='off\\"_s);
    if (url) // QUrl may refuse it first
        QVERIFY(url->options.endsWith(u" application_name='a\\' fsync=\\'off\\\\'"_s));
    const auto encoded = DatabaseUrl::fromText(u"postgresql://h/hub?application_name=a%27%20b%3D%27c"_s);
    QVERIFY(encoded);
    QVERIFY(encoded->options.endsWith(u" application_name='a\\' b=\\'c'"_s));
}

void tst_DatabaseUrl::refusesNonsense_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a bare path") << u"/var/lib/hub.db"_s;
    QTest::newRow("no path") << u"sqlite:"_s;
    QTest::newRow("memory") << u"sqlite::memory:"_s;
    QTest::newRow("another database") << u"mysql://h/hub"_s;
    QTest::newRow("no name") << u"postgresql://h/"_s;
    QTest::newRow("unknown option") << u"postgresql://h/hub?options=-csynchronous_commit%3Doff"_s;
    QTest::newRow("two options in one") << u"postgresql://h/hub?application_name=a%3Bb"_s;
    QTest::newRow("two hosts") << u"postgresql://h/hub?host=/run"_s;
    QTest::newRow("fragment") << u"postgresql://h/hub#x"_s;
    QTest::newRow("bad port") << u"postgresql://h:99999/hub"_s;
    QTest::newRow("line feed") << u"postgresql://u%0A@h/hub"_s;
}

void tst_DatabaseUrl::refusesNonsense()
{
    QFETCH(QString, text);
    QVERIFY(!DatabaseUrl::fromText(text));
}

void tst_DatabaseUrl::keepsNamesAndPasswordsOutOfTheLog()
{
    const auto url = DatabaseUrl::fromText(u"postgresql://anna:word@db.example:6432/hub"_s);
    QCOMPARE(url->toLogText(), u"postgresql://db.example:6432/hub"_s);
}

QTEST_GUILESS_MAIN(tst_DatabaseUrl)
#include "tst_databaseurl.moc"
