// SPDX-License-Identifier: Apache-2.0
#include "nutsource.h"

#include <QNetworkProxy>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hal {

namespace {

struct Question {
    const char *name;
    std::optional<QByteArray> NutValues::*answer;
};
constexpr std::array Questions{
    Question{"ups.status", &NutValues::status},
    Question{"battery.charge", &NutValues::charge},
    Question{"battery.runtime", &NutValues::runtime},
    Question{"battery.voltage", &NutValues::voltage},
};

QString sentenceFor(const QByteArray &code)
{
    if (code == "DATA-STALE")
        return u"the driver has not heard of the UPS for too long"_s;
    if (code == "DRIVER-NOT-CONNECTED")
        return u"the driver of the UPS does not run"_s;
    if (code == "UNKNOWN-UPS")
        return u"the server knows no UPS of this name"_s;
    if (code == "ACCESS-DENIED")
        return u"the server does not answer this box"_s;
    return u"the server refuses: %1"_s.arg(QString::fromLatin1(code));
}

QString sentenceFor(const QTcpSocket &socket)
{
    switch (socket.error()) {
    case QAbstractSocket::ConnectionRefusedError: return u"there is no server"_s;
    case QAbstractSocket::HostNotFoundError: return u"the host is not known"_s;
    case QAbstractSocket::RemoteHostClosedError: return u"the server hung up"_s;
    default: return socket.errorString().simplified();
    }
}

} // namespace

std::optional<NutAddress> NutAddress::from(const QString &ups, const QString &host, int port)
{
    static const QRegularExpression upsName(u"\\A[A-Za-z0-9._-]{1,64}\\z"_s);
    static const QRegularExpression hostName(u"\\A[A-Za-z0-9.:_-]{1,253}\\z"_s);
    if (!upsName.match(ups).hasMatch() || !hostName.match(host).hasMatch() || port < 1 || port > 65535)
        return std::nullopt;
    return NutAddress{ups.toLatin1(), host, quint16(port)};
}

QString NutAddress::text() const
{
    const bool isIpv6 = host.contains(u':');
    return (isIpv6 ? u"%1@[%2]:%3"_s : u"%1@%2:%3"_s).arg(QString::fromLatin1(ups), host, QString::number(port));
}

NutSource::NutSource(Timers &timers, NutAddress address, QObject *parent)
    : PowerSource(parent), m_timers(timers), m_address(std::move(address)), m_trouble(u"nobody has asked yet"_s)
{}

NutSource::~NutSource()
{
    m_timers.cancel(m_timer);
    if (m_socket)
        m_socket->disconnect(this);
}

void NutSource::ask()
{
    if (m_state == State::Away)
        connectToServer();
    else if (m_state == State::Resting)
        beginRound();
    // Otherwise told() is on its way.
}

void NutSource::connectToServer()
{
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(MostOfNutLine + 1);
    connect(m_socket.get(), &QTcpSocket::connected, this, &NutSource::beginRound);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &NutSource::hear);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &NutSource::onError);
    enter(State::Connecting, Patience);
    m_socket->connectToHost(m_address.host, m_address.port);
}

/// Also when the server ends the connection in order.
void NutSource::onError() { hangUp(sentenceFor(*m_socket)); }

void NutSource::beginRound()
{
    m_question = 0;
    m_values = {};
    askNext();
}

void NutSource::askNext()
{
    enter(State::Asking, Patience);
    m_socket->write("GET VAR " + m_address.ups + ' ' + Questions.at(size_t(m_question)).name + '\n');
}

void NutSource::hear()
{
    m_heard += m_socket->readAll();
    qsizetype end = m_heard.indexOf('\n');
    while (end >= 0) {
        QByteArray line = m_heard.left(end);
        m_heard.remove(0, end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        take(nutAnswerFrom(line)); // may hang up, and so empty what was heard
        end = m_heard.indexOf('\n');
    }
    if (m_heard.size() > MostOfNutLine)
        hangUp(u"the server's line has no end"_s);
}

void NutSource::take(const NutAnswer &answer)
{
    if (m_state != State::Asking)
        return hangUp(u"the server speaks without being asked"_s);
    if (const auto *error = std::get_if<NutError>(&answer))
        return refuse(error->code);
    const Question &question = Questions.at(size_t(m_question));
    const auto *value = std::get_if<NutValue>(&answer);
    if (!value || value->ups != m_address.ups || value->name != question.name)
        return hangUp(u"the server does not speak as NUT does"_s);
    m_values.*question.answer = value->value;
    endRound();
}

void NutSource::refuse(const QByteArray &code)
{
    if (code == "VAR-NOT-SUPPORTED") // it is merely not known
        return endRound();
    rest(std::nullopt, sentenceFor(code));
}

/// Unless there are more questions.
void NutSource::endRound()
{
    if (++m_question < qsizetype(Questions.size()))
        return askNext();
    m_retry = FirstRetry;
    const PowerReading reading = readingOf(m_values);
    if (reading == PowerReading{})
        rest(std::nullopt, u"the UPS says nothing"_s);
    else
        rest(reading, {});
}

void NutSource::rest(const std::optional<PowerReading> &reading, const QString &why)
{
    enter(State::Resting, reading && reading->mains == false ? OnBattery : Between);
    be(reading, why);
}

void NutSource::hangUp(const QString &why)
{
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater(); // it may be the one that is telling this
    m_heard.clear();
    enter(State::Away, m_retry);
    m_retry = std::min(m_retry * 2, LongestRetry);
    be(std::nullopt, why);
}

void NutSource::onTimer()
{
    switch (m_state) {
    case State::Away: return connectToServer();
    case State::Connecting: return hangUp(u"there is no answer from the host"_s);
    case State::Asking: return hangUp(u"the server does not answer"_s);
    case State::Resting: return beginRound();
    }
}

void NutSource::enter(State state, std::chrono::milliseconds until)
{
    m_state = state;
    m_timers.cancel(m_timer);
    m_timer = m_timers.start(until, [this] { onTimer(); });
}

void NutSource::be(const std::optional<PowerReading> &reading, const QString &why)
{
    m_reading = reading;
    m_trouble = reading ? QString() : m_address.text() + u": "_s + why;
    Q_EMIT told();
}

} // namespace latchkey::hal
