// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/sequence.h>
#include <tests/hal/securelink.h>

#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::osdp;
using namespace latchkey::osdp::securelink;
using namespace Qt::Literals::StringLiterals;

class TestSequence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aRepeatIsAnsweredFromMemory();
    void numberZeroStartsOver();
    void otherNumbersAreWrong();
};

void TestSequence::aRepeatIsAnsweredFromMemory()
{
    Link link;
    ReplyMemory memory;
    QCOMPARE(memory.judge(0, "start"), ReplyMemory::Verdict::StartOver);
    memory.remember(0, "start", "hello");
    const ReceivedFrame unlock = sent(link.command(1, Command::Output, Pulse));
    QCOMPARE(memory.judge(1, unlock.raw), ReplyMemory::Verdict::Process);
    QVERIFY(link.device.unwrapCommand(unlock));
    const QByteArray answer = encodeFrame(link.device.wrapReply(unlock.frame, Reply::Ack, {}));
    memory.remember(1, unlock.raw, answer);
    const QByteArray chain = link.device.replyMac();
    // The answer is lost, the panel asks again: its packet would fail the MAC by now, so memory must answer it.
    const ReceivedFrame again = sent(link.command(1, Command::Output, Pulse));
    QCOMPARE(again.raw, unlock.raw);
    QCOMPARE(memory.judge(1, again.raw), ReplyMemory::Verdict::Repeat);
    QCOMPARE(memory.lastReply(), answer);
    QCOMPARE(errorOf(link.device.unwrapCommand(again)), ChannelError::WrongMac);
    QCOMPARE(link.device.replyMac(), chain);
    QVERIFY(link.panel.unwrapReply({parseFrame(answer.sliced(1)).value(), answer.sliced(1), true}));
    QVERIFY(link.exchange(2, Command::Poll, {}, Reply::Ack, {}));
}

void TestSequence::numberZeroStartsOver()
{
    ReplyMemory memory;
    QCOMPARE(memory.judge(0, "a"), ReplyMemory::Verdict::StartOver);
    memory.remember(0, "a", "answer");
    QCOMPARE(memory.judge(0, "a"), ReplyMemory::Verdict::StartOver); // even the very same bytes
    QVERIFY(memory.lastReply().isEmpty());
    memory.remember(0, "a", "answer");
    QCOMPARE(memory.judge(1, "b"), ReplyMemory::Verdict::Process);
    for (const auto &[now, next] : {std::pair(0, 1), std::pair(1, 2), std::pair(2, 3), std::pair(3, 1)}) {
        QCOMPARE(nextSequence(quint8(now)), quint8(next));
    }
}

void TestSequence::otherNumbersAreWrong()
{
    ReplyMemory memory;
    QCOMPARE(memory.judge(1, "a"), ReplyMemory::Verdict::Wrong); // just started: the panel must begin with 0
    memory.remember(3, "a", "answer");
    QCOMPARE(memory.judge(1, "b"), ReplyMemory::Verdict::Process);
    QCOMPARE(memory.judge(2, "b"), ReplyMemory::Verdict::Wrong);
    QCOMPARE(memory.judge(3, "b"), ReplyMemory::Verdict::Wrong); // the old number on another command
    QCOMPARE(memory.judge(3, "a"), ReplyMemory::Verdict::Repeat);
    memory.clear();
    QCOMPARE(memory.judge(3, "a"), ReplyMemory::Verdict::Wrong);
}

QTEST_GUILESS_MAIN(TestSequence)
#include "tst_sequence.moc"
