// SPDX-License-Identifier: Apache-2.0
#include <tests/hal/securelink.h>

#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::osdp;
using namespace latchkey::osdp::securelink;
using namespace Qt::Literals::StringLiterals;

class TestHandshake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void bothEndsComeToTheSameSession();
    void aDeviceWithAnotherKeyIsFoundOut();
    void aPanelWithAnotherKeyIsFoundOut();
    void aForgedInitialMacIsRefused();
    void theKindOfKeyMustStayTheSame();
    void stepsOutOfOrderAreRefused();
    void handshakesWithoutTheirBlockAreRefused();
    void closeEndsTheSession();
    void everyErrorHasASentence();
};

void TestHandshake::bothEndsComeToTheSameSession()
{
    Link link;
    QVERIFY(link.started && link.panel.isActive() && link.device.isActive());
    QCOMPARE(link.panel.keyKind(), KeyKind::Own);
    QCOMPARE(link.panel.replyMac(), link.device.replyMac());
    QVERIFY(link.exchange(2, Command::Poll, {}, Reply::Ack, {}));
    QVERIFY(link.exchange(3, Command::Output, Pulse, Reply::Ack, {}));
    QVERIFY(link.exchange(1, Command::InputStatus, {}, Reply::InputStatus, QByteArray(49, 0)));
}

void TestHandshake::aDeviceWithAnotherKeyIsFoundOut()
{
    SecureChannel panel;
    SecureChannel device;
    const Frame challenge = panel.challenge(1, 0, Check::Crc, keyOf('a'), KeyKind::Own, RandomA);
    const auto proof = device.answerChallenge(challenge, keyOf('b'), Uid, RandomB);
    const auto answer = panel.answerClientCryptogram(proof.value(), 1);
    QVERIFY(!answer);
    QCOMPARE(answer.error(), ChannelError::WrongCryptogram);
    QVERIFY(!panel.isActive());
}

void TestHandshake::aPanelWithAnotherKeyIsFoundOut()
{
    SecureChannel panel;
    SecureChannel device;
    const Frame challenge = panel.challenge(1, 0, Check::Crc, keyOf('a'), KeyKind::Own, RandomA);
    QVERIFY(device.answerChallenge(challenge, keyOf('b'), Uid, RandomB));
    Frame guess = commandFrame(1, 1, Command::ServerCryptogram, QByteArray(16, 'g'));
    guess.security = SecurityBlock{ScsType::ServerCryptogram, QByteArray(1, 1)};
    const auto answer = device.answerServerCryptogram(guess);
    QVERIFY(!answer);
    QCOMPARE(answer.error(), ChannelError::WrongCryptogram);
    QVERIFY(!device.isActive());
}

void TestHandshake::aForgedInitialMacIsRefused()
{
    SecureChannel panel;
    SecureChannel device;
    const Frame challenge = panel.challenge(1, 0, Check::Crc, keyOf('k'), KeyKind::Own, RandomA);
    const auto proof = device.answerChallenge(challenge, keyOf('k'), Uid, RandomB);
    const auto answer = panel.answerClientCryptogram(proof.value(), 1);
    Frame forged = device.answerServerCryptogram(answer.value()).value();
    const Frame sound = forged;
    forged.data[15] = char(forged.data.at(15) ^ 1);
    QCOMPARE(panel.finish(forged).error(), ChannelError::WrongCryptogram);
    forged.data.chop(1);
    QCOMPARE(panel.finish(forged).error(), ChannelError::BadMessage);
    QVERIFY(!panel.isActive());
    QVERIFY(panel.finish(sound) && panel.isActive());
}

void TestHandshake::theKindOfKeyMustStayTheSame()
{
    SecureChannel panel;
    SecureChannel device;
    const Frame challenge = panel.challenge(1, 0, Check::Crc, keyOf('k'), KeyKind::Own, RandomA);
    QCOMPARE(SecureChannel::requestedKey(challenge), std::optional(KeyKind::Own));
    Frame proof = device.answerChallenge(challenge, keyOf('k'), Uid, RandomB).value();
    const Frame sound = proof;
    proof.security->data[0] = 0;
    QCOMPARE(panel.answerClientCryptogram(proof, 1).error(), ChannelError::OtherKey);
    Frame answer = panel.answerClientCryptogram(sound, 1).value();
    answer.security->data[0] = 0;
    QCOMPARE(device.answerServerCryptogram(answer).error(), ChannelError::OtherKey);
    Frame odd = challenge;
    odd.security->data[0] = 2;
    QVERIFY(!SecureChannel::requestedKey(odd));
    odd.security.reset();
    QVERIFY(!SecureChannel::requestedKey(odd));
}

void TestHandshake::stepsOutOfOrderAreRefused()
{
    Link link;
    SecureChannel fresh;
    const Frame challenge = link.panel.challenge(1, 0, Check::Crc, keyOf('k'), KeyKind::Own, RandomA);
    QVERIFY(!link.panel.isActive()); // a new handshake ends the old session
    const Frame proof = link.device.answerChallenge(challenge, keyOf('k'), Uid, RandomB).value();
    QVERIFY(!link.device.isActive());
    QCOMPARE(fresh.answerClientCryptogram(proof, 1).error(), ChannelError::NoSession);
    const Frame answer = link.panel.answerClientCryptogram(proof, 1).value();
    QCOMPARE(fresh.answerServerCryptogram(answer).error(), ChannelError::NoSession);
    const Frame mac = link.device.answerServerCryptogram(answer).value();
    QCOMPARE(fresh.finish(mac).error(), ChannelError::NoSession);
    QCOMPARE(link.device.answerServerCryptogram(answer).error(), ChannelError::NoSession);
    QVERIFY(link.panel.finish(mac));
    QCOMPARE(link.panel.finish(mac).error(), ChannelError::NoSession);
    QCOMPARE(errorOf(fresh.unwrapCommand(sent(link.command(2)))), ChannelError::NoSession);
    QCOMPARE(errorOf(fresh.unwrapReply(sent(mac))), ChannelError::NoSession);
}

void TestHandshake::handshakesWithoutTheirBlockAreRefused()
{
    SecureChannel panel;
    SecureChannel device;
    Frame challenge = panel.challenge(1, 0, Check::Crc, keyOf('k'), KeyKind::Own, RandomA);
    Frame shortened = challenge;
    shortened.data.chop(1);
    QCOMPARE(device.answerChallenge(shortened, keyOf('k'), Uid, RandomB).error(), ChannelError::BadMessage);
    Frame bare = challenge;
    bare.security.reset();
    QCOMPARE(device.answerChallenge(bare, keyOf('k'), Uid, RandomB).error(), ChannelError::WrongBlock);
    Frame proof = device.answerChallenge(challenge, keyOf('k'), Uid, RandomB).value();
    Frame cut = proof;
    cut.data.chop(1);
    QCOMPARE(panel.answerClientCryptogram(cut, 1).error(), ChannelError::BadMessage);
    cut.security.reset();
    QCOMPARE(panel.answerClientCryptogram(cut, 1).error(), ChannelError::WrongBlock);
    Frame answer = panel.answerClientCryptogram(proof, 1).value();
    cut = answer;
    cut.data.chop(1);
    QCOMPARE(device.answerServerCryptogram(cut).error(), ChannelError::BadMessage);
    cut.security.reset();
    QCOMPARE(device.answerServerCryptogram(cut).error(), ChannelError::WrongBlock);
    cut = device.answerServerCryptogram(answer).value();
    cut.security.reset();
    QCOMPARE(panel.finish(cut).error(), ChannelError::WrongBlock);
}

void TestHandshake::closeEndsTheSession()
{
    Link link;
    const Frame command = link.command(2);
    link.device.close();
    QVERIFY(!link.device.isActive() && link.device.commandMac().isEmpty() && link.device.replyMac().isEmpty());
    QCOMPARE(errorOf(link.device.unwrapCommand(sent(command))), ChannelError::NoSession);
    link.panel.close();
    QCOMPARE(errorOf(link.panel.unwrapReply(sent(replyFrame(command, Reply::Ack)))), ChannelError::NoSession);
}

void TestHandshake::everyErrorHasASentence()
{
    for (int i = 0; i <= int(ChannelError::BadCipher); ++i) {
        QVERIFY(sentenceOf(ChannelError(i)).endsWith(u'.'));
    }
}

QTEST_GUILESS_MAIN(TestHandshake)
#include "tst_handshake.moc"
