// SPDX-License-Identifier: Apache-2.0
#include <hal/power/sysfile.h>
#include <tests/hal/fakesysfs.h>

#include <sys/stat.h>

using namespace latchkey;
using namespace Qt::Literals::StringLiterals;

class TestSysFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aValueIsReadWithoutTheSpaceAroundIt();
    void whatCannotBeReadIsNotThere_data();
    void whatCannotBeReadIsNotThere();
    void noMoreThanABoundIsRead();
    void nobodyIsWaitedFor();
    void aValueIsWrittenOverTheOldOneInTheSameFile();
    void whatCannotBeWrittenIsTold();

private:
    tests::FakeSysfs m_tree;
};

void TestSysFile::aValueIsReadWithoutTheSpaceAroundIt()
{
    m_tree.put(u"bat"_s, u"status"_s, " Not charging ");
    QCOMPARE(hal::readSysFile(m_tree.path(u"bat"_s, u"status"_s)), QByteArray("Not charging"));
    m_tree.put(u"bat"_s, u"empty"_s, "");
    QCOMPARE(hal::readSysFile(m_tree.path(u"bat"_s, u"empty"_s)), QByteArray(""));
}

void TestSysFile::whatCannotBeReadIsNotThere_data()
{
    QTest::addColumn<QString>("path");
    m_tree.add(u"folder"_s);
    m_tree.spoil(u"bat"_s, u"capacity"_s);
    QVERIFY(QFile::link(m_tree.path(u"nowhere"_s), m_tree.path(u"bat"_s, u"dangling"_s)));
    QTest::newRow("missing") << m_tree.path(u"bat"_s, u"online"_s);
    QTest::newRow("folder") << m_tree.path(u"folder"_s);
    QTest::newRow("reading fails") << m_tree.path(u"bat"_s, u"capacity"_s);
    QTest::newRow("link to nothing") << m_tree.path(u"bat"_s, u"dangling"_s);
    QTest::newRow("no path") << QString();
}

void TestSysFile::whatCannotBeReadIsNotThere()
{
    QFETCH(QString, path);
    QVERIFY(!hal::readSysFile(path));
}

void TestSysFile::noMoreThanABoundIsRead()
{
    QVERIFY(!hal::readSysFile(u"/dev/zero"_s)); // has no end
    m_tree.put(u"bat"_s, u"short"_s, QByteArray(hal::MostOfSysFile - 2, '1'));
    m_tree.put(u"bat"_s, u"long"_s, QByteArray(hal::MostOfSysFile - 1, '1'));
    QCOMPARE(hal::readSysFile(m_tree.path(u"bat"_s, u"short"_s)), QByteArray(hal::MostOfSysFile - 2, '1'));
    QVERIFY(!hal::readSysFile(m_tree.path(u"bat"_s, u"long"_s)));
}

void TestSysFile::nobodyIsWaitedFor()
{
    m_tree.add(u"bat"_s);
    const QString pipe = m_tree.path(u"bat"_s, u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(hal::readSysFile(pipe), QByteArray("")); // nobody writes
    QVERIFY(!hal::writeSysFile(pipe, "1")); // nobody reads
}

void TestSysFile::aValueIsWrittenOverTheOldOneInTheSameFile()
{
    m_tree.put(u"light"_s, u"brightness"_s, "255");
    const QString path = m_tree.path(u"light"_s, u"brightness"_s);
    const QByteArray name = QFile::encodeName(path);
    struct stat before {};
    struct stat after {};
    QCOMPARE(::stat(name.constData(), &before), 0);
    QVERIFY(hal::writeSysFile(path, "7"));
    QCOMPARE(::stat(name.constData(), &after), 0);
    QCOMPARE(after.st_ino, before.st_ino);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("7\n5\n")); // not truncated
}

void TestSysFile::whatCannotBeWrittenIsTold()
{
    const auto missing = hal::writeSysFile(m_tree.path(u"light"_s, u"none"_s), "7");
    QVERIFY(!missing);
    QVERIFY(!missing.error().isEmpty());
    QVERIFY(!QFile::exists(m_tree.path(u"light"_s, u"none"_s))); // and it is not made
    QVERIFY(!hal::writeSysFile(u"/dev/full"_s, "7"));
}

QTEST_APPLESS_MAIN(TestSysFile)
#include "tst_sysfile.moc"
