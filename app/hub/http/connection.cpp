// SPDX-License-Identifier: Apache-2.0
#include "connection.h"

#include <app/hub/http/problem.h>

#include <utility>

namespace latchkey::hub::http {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MostDrained = qsizetype(256) * 1024;
constexpr auto Continue = "HTTP/1.1 100 Continue\r\n\r\n";

QVector<QByteArray> valuesOf(const RequestHead &head, QByteArrayView wanted)
{
    QVector<QByteArray> values;
    for (const auto &[name, value] : head.headers) {
        if (name == wanted)
            values.append(value);
    }
    return values;
}

} // namespace

Connection::Connection(Floor &floor, std::shared_ptr<Line> line)
    : m_floor(floor), m_hall(floor.hall()), m_line(std::move(line))
{}

Connection::~Connection()
{
    if (m_state == State::Closed)
        return;
    m_line->close(); // dropped at the end of the server
    m_hall.census.leave(m_line->peer().group());
}

void Connection::start()
{
    remind(m_hall.limits.headTime, &Connection::close);
    m_line->open(
        [weak = weak_from_this()](QByteArrayView bytes) {
            if (const auto self = weak.lock())
                self->received(bytes);
        },
        [weak = weak_from_this()](bool good) {
            if (const auto self = weak.lock())
                self->opened(good);
        });
}

void Connection::remind(std::chrono::milliseconds delay, void (Connection::*job)())
{
    m_line->remind(delay, [weak = weak_from_this(), job] {
        if (const auto self = weak.lock())
            ((*self).*job)();
    });
}

void Connection::opened(bool good)
{
    if (m_state != State::Opening)
        return;
    if (!good || m_floor.isWindingDown())
        return close();
    nextRequest();
}

void Connection::nextRequest()
{
    m_state = State::Idle;
    m_reader = std::make_unique<RequestReader>(m_hall.limits.headBytes);
    m_request.reset();
    m_rule = {};
    m_turn = {};
    m_bytesIn = m_bytesOut = 0;
    if (m_ended && m_input.isEmpty())
        return close();
    remind(m_hall.limits.idleTime, &Connection::close);
    m_line->setReading(!m_ended);
    if (!m_input.isEmpty())
        received(std::exchange(m_input, {}));
}

void Connection::received(QByteArrayView bytes)
{
    if (m_state == State::Closed)
        return;
    if (bytes.isEmpty())
        return ended();
    if (m_state == State::Draining) {
        m_drained += bytes.size();
        if (m_drained > MostDrained)
            close();
        return;
    }
    m_input.append(bytes.data(), bytes.size());
    if (m_state == State::Idle) {
        m_state = State::Head;
        m_began = std::chrono::steady_clock::now();
        remind(m_hall.limits.headTime, &Connection::tooSlow);
    }
    if (m_state == State::Head || m_state == State::Body)
        consume();
    else if (m_input.size() > MostAhead)
        m_line->setReading(false);
}

void Connection::ended()
{
    m_ended = true;
    switch (m_state) {
    case State::Body:
    case State::Waiting:
    case State::Streaming: return leave();
    case State::Asking:
    case State::Running:
    case State::Answering: return; // whoever only closed their half still gets the answer
    default: return close();
    }
}

void Connection::consume()
{
    switch (m_reader->feed(m_input)) {
    case RequestReader::State::HeadRead: return judge();
    case RequestReader::State::Faulty: return refuse(m_reader->fault());
    case RequestReader::State::Done:
        m_request->body = m_reader->takeBody();
        m_bytesIn = m_request->body.size();
        m_reader.reset();
        if (!run(Floor::Kind::First))
            busy();
        return;
    default: return;
    }
}

std::optional<FormFault> Connection::makeRequest()
{
    const RequestHead &head = m_reader->head();
    m_isOldClient = head.minor == 0;
    const auto target = parseTarget(head.target);
    if (!target)
        return FormFault{400, "bad-target"};
    const Surroundings &around = m_hall.surroundings;
    Address peer = m_line->peer();
    bool secure = around.tls;
    if (around.behindProxy) {
        peer = forwardedPeer(peer, valuesOf(head, "x-forwarded-for"), around.proxies);
        // The last value is the nearest proxy's own; what is before it the client may have invented.
        const QVector<QByteArray> schemes = valuesOf(head, "x-forwarded-proto");
        secure = !schemes.isEmpty() && schemes.constLast().split(',').constLast().trimmed().toLower() == "https";
    }
    m_request = std::make_shared<Request>(Request{m_hall.nextId(),
                                                  head.method,
                                                  target->path,
                                                  target->segments,
                                                  target->query,
                                                  head.headers,
                                                  {},
                                                  head.header("host").toLower(),
                                                  QString::fromLatin1(peer.toText()),
                                                  QString::fromLatin1(peer.group()),
                                                  secure});
    return std::nullopt;
}

void Connection::judge()
{
    m_keepAlive = m_reader->head().keepAlive && ++m_requests < m_hall.limits.requestsPerConnection;
    if (const auto fault = makeRequest())
        return refuse(*fault);
    m_rule = m_hall.application.ruleFor(*m_request);
    if (m_rule.answer) {
        // What would follow is not read, so nobody could tell where the next request begins.
        m_keepAlive = m_keepAlive && !m_reader->head().bringsBody();
        return answer(*std::exchange(m_rule.answer, std::nullopt));
    }
    const bool fits = m_reader->head().length.value_or(0) <= quint64(m_rule.most);
    if (m_rule.askFirst && m_reader->head().bringsBody() && fits)
        return ask();
    readBody();
}

void Connection::ask()
{
    m_state = State::Asking;
    m_line->forget();
    m_line->setReading(false);
    const bool taken = m_floor.work(*this, Floor::Kind::First, [&application = m_hall.application, head = m_request] {
        return Floor::Afterwards([refusal = application.refuseBody(*head)](Connection &self) {
            if (self.m_state != State::Asking)
                return;
            if (!refusal)
                return self.readBody();
            self.m_keepAlive = false;
            self.answer(*refusal);
        });
    });
    if (!taken)
        busy();
}

void Connection::readBody()
{
    const RequestHead &head = m_reader->head();
    const RequestReader::State state = m_reader->allowBody(m_rule.most);
    if (state == RequestReader::State::Body) {
        m_state = State::Body;
        if (head.expectsContinue() && m_input.isEmpty())
            m_line->write(Continue, {});
        remind(m_hall.limits.timeFor(head.chunked ? m_rule.most : qint64(head.length.value_or(0))),
               &Connection::tooSlow);
        m_line->setReading(!m_ended);
    }
    consume();
}

void Connection::tooSlow() { refuse({408, "too-slow"}); }

void Connection::finish()
{
    if (m_ended)
        return close();
    m_state = State::Draining;
    m_line->finish();
    remind(m_hall.limits.drainTime, &Connection::close);
    m_line->setReading(true);
}

void Connection::close()
{
    if (m_state == State::Closed)
        return;
    const auto self = shared_from_this();
    m_state = State::Closed;
    stopAwaiting();
    m_stream.reset();
    m_line->close();
    m_hall.census.leave(m_line->peer().group());
    m_floor.forget(*this);
}

void Connection::windDown()
{
    m_keepAlive = false;
    switch (m_state) {
    case State::Opening: return close();
    case State::Idle: return finish();
    case State::Waiting: return waitIsOver();
    case State::Streaming:
        if (!m_streamBusy)
            streamed(std::nullopt);
        return;
    default: return;
    }
}

} // namespace latchkey::hub::http
