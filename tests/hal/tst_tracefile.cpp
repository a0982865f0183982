// SPDX-License-Identifier: Apache-2.0
#include <hal/board/tracefile.h>
#include <hal/wire/frame.h>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;
using namespace latchkey::osdp;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestTraceFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void whatIsWrittenCanBeRead();
    void itIsForItsOwnerOnly();
    void itNeverGrowsForEver();
    void withoutANameNothingIsWritten();
    void aFileThatCannotBeWrittenIsTold();

private:
    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_dir;
    const QString m_name = m_dir.filePath(u"trace"_s);
    const QByteArray m_poll = encodeFrame(commandFrame(1, 1, Command::Poll));
};

void TestTraceFile::whatIsWrittenCanBeRead()
{
    line::TraceFile file(m_name);
    QVERIFY(file.isUsable());
    file.write(1042ms, trace::Direction::ToPeripheral, m_poll);
    const auto entries = trace::parse(contentOf(m_name));
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().milliseconds, 1042);
    QCOMPARE(entries->first().bytes, m_poll);
    QCOMPARE(entries->first().note, u"POLL"_s);
}

void TestTraceFile::itIsForItsOwnerOnly()
{
    const line::TraceFile file(m_name);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(m_name) & others));
}

void TestTraceFile::itNeverGrowsForEver()
{
    line::TraceFile file(m_name, 500);
    for (int i = 0; i < 200; ++i) {
        file.write(1ms * i, trace::Direction::ToPanel, m_poll);
    }
    QVERIFY(file.isUsable());
    QVERIFY(contentOf(m_name).size() < 600);
    QVERIFY(contentOf(m_name + u".1"_s).size() < 600);
    QVERIFY(trace::parse(contentOf(m_name)));
    QVERIFY(trace::parse(contentOf(m_name + u".1"_s)));
    QCOMPARE(trace::parse(contentOf(m_name))->last().milliseconds, 199);
}

void TestTraceFile::withoutANameNothingIsWritten()
{
    line::TraceFile file{QString()};
    QVERIFY(file.isUsable());
    file.write(1ms, trace::Direction::ToPanel, m_poll);
}

void TestTraceFile::aFileThatCannotBeWrittenIsTold()
{
    line::TraceFile file(m_dir.filePath(u"no/such/folder/trace"_s));
    QVERIFY(!file.isUsable());
    file.write(1ms, trace::Direction::ToPanel, m_poll);
}

QTEST_APPLESS_MAIN(TestTraceFile)
#include "tst_tracefile.moc"
