// SPDX-License-Identifier: Apache-2.0
#include "connection.h"

#include <app/hub/http/problem.h>

#include <QLoggingCategory>
#include <QSet>

#include <algorithm>
#include <utility>

namespace latchkey::hub::http {

Q_LOGGING_CATEGORY(lcHttp, "latchkey.hub.http", QtInfoMsg)

namespace {

constexpr qsizetype WorthAWrite = 65536; ///< bytes of a body that are sent by themselves
constexpr auto StreamRetry = std::chrono::milliseconds(100);

/// A piece of a body whose length was not announced.
QByteArray chunk(const QByteArray &bytes) { return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n"; }

/// Methods that are told in the log; anything else may be whatever somebody typed.
QByteArray known(const QByteArray &method)
{
    static const QSet<QByteArray> methods{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    return methods.contains(method) ? method : QByteArray("other");
}

} // namespace

bool Connection::run(Floor::Kind kind)
{
    const quint64 moment = m_hall.wakeups.now(); // before the handler looks, so that no poke falls in between
    const bool taken = m_floor.work(
        *this, kind, [&application = m_hall.application, request = m_request, turn = m_turn] {
            return Floor::Afterwards(
                [outcome = application.handle(*request, turn)](Connection &self) { self.settle(outcome); });
        });
    if (!taken)
        return false;
    m_looked = moment;
    m_state = State::Running;
    m_line->forget();
    if (kind == Floor::Kind::First)
        m_line->setReading(!m_ended && m_input.size() <= MostAhead); // to notice when the client leaves
    return true;
}

void Connection::settle(Outcome outcome)
{
    if (m_state != State::Running)
        return;
    if (auto *response = std::get_if<Response>(&outcome))
        return answer(std::move(*response));
    if (m_ended) // nobody waits with half a connection
        return leave();
    if (const auto *waiting = std::get_if<Hold>(&outcome))
        return hold(*waiting);
    stream(std::get<Stream>(outcome));
}

void Connection::hold(const Hold &hold)
{
    if (m_turn.last)
        return answer(Response::empty());
    const Time now = std::chrono::steady_clock::now();
    if (m_turn.attempt == 0)
        m_waitEnds = now + std::min(hold.wait, m_hall.limits.longestWait);
    m_state = State::Waiting;
    m_topic = hold.topic;
    m_floor.await(m_topic, *this);
    if (m_floor.isWindingDown() || m_waitEnds <= now)
        return waitIsOver();
    remind(std::chrono::ceil<std::chrono::milliseconds>(m_waitEnds - now), &Connection::waitIsOver);
    if (m_hall.wakeups.pokedSince(m_topic, m_looked))
        m_floor.schedule(*this);
}

void Connection::waitIsOver()
{
    m_turn.last = true;
    m_floor.schedule(*this);
}

bool Connection::wake()
{
    if (m_state == State::Streaming) {
        if (!m_streamBusy)
            return runStream(Floor::Kind::Woken);
        m_streamPoked = true;
        return true;
    }
    if (m_state != State::Waiting)
        return true; // it was woken for something that is over
    ++m_turn.attempt;
    if (!run(Floor::Kind::Woken)) {
        --m_turn.attempt;
        return false;
    }
    stopAwaiting();
    return true;
}

void Connection::stopAwaiting()
{
    if (!m_topic.isNull())
        m_floor.awaitNoMore(std::exchange(m_topic, {}), *this);
}

void Connection::stream(const Stream &stream)
{
    Response response{200, {}, {}};
    response.with("Content-Type", "text/event-stream").with("X-Accel-Buffering", "no");
    m_keepAlive = false;
    if (m_request->method == "HEAD")
        return answer(response);
    addSecurityHeaders(response, m_request->secure);
    m_state = State::Streaming;
    m_status = 200;
    m_stream = std::make_shared<Stream>(stream);
    m_topic = stream.topic;
    m_floor.await(m_topic, *this);
    m_line->write(answerHead(response, facts(true)), {});
    m_streamBusy = false;
    m_streamPoked = false;
    m_beatDue = false;
    if (!runStream(Floor::Kind::First))
        remind(StreamRetry, &Connection::beat);
}

bool Connection::runStream(Floor::Kind kind)
{
    const bool taken = m_floor.work(*this, kind, [stream = m_stream] {
        return Floor::Afterwards([events = stream->next()](Connection &self) {
            if (self.m_state == State::Streaming)
                self.streamed(events);
        });
    });
    if (taken) {
        m_streamBusy = true;
        m_streamPoked = false;
        m_line->forget();
    }
    return taken;
}

void Connection::streamed(const std::optional<QByteArray> &events)
{
    const bool isOver = !events || m_floor.isWindingDown();
    QByteArray bytes = events.value_or(QByteArray());
    if (std::exchange(m_beatDue, false) && bytes.isEmpty() && !isOver)
        bytes = ":\n\n";
    m_bytesOut += bytes.size();
    if (!m_isOldClient)
        bytes = (bytes.isEmpty() ? QByteArray() : chunk(bytes)) + (isOver ? "0\r\n\r\n" : "");
    m_streamBusy = true;
    m_line->write(bytes, [weak = weak_from_this(), isOver](bool good) {
        const auto self = weak.lock();
        if (!self || self->m_state != State::Streaming)
            return;
        if (good && isOver) {
            self->stopAwaiting();
            self->log(self->m_status);
            return self->finish();
        }
        self->sent(good);
    });
    remind(m_hall.limits.timeFor(bytes.size()), &Connection::leave);
}

void Connection::sent(bool good)
{
    if (!good)
        return leave();
    m_streamBusy = false;
    if (m_floor.isWindingDown())
        return streamed(std::nullopt);
    if (m_streamPoked && runStream(Floor::Kind::First))
        return;
    remind(m_streamPoked ? StreamRetry : m_stream->heartbeat, &Connection::beat);
}

void Connection::beat()
{
    m_beatDue = !m_streamPoked;
    if (!runStream(Floor::Kind::First))
        remind(StreamRetry, &Connection::beat);
}

void Connection::refuse(const FormFault &fault)
{
    m_keepAlive = false;
    if (!m_request) {
        m_request = std::make_shared<Request>();
        m_request->id = m_hall.nextId();
        m_request->secure = m_hall.surroundings.tls;
        m_request->peer = QString::fromLatin1(m_line->peer().toText());
    }
    answer(Problem(fault.status, fault.code));
}

void Connection::busy()
{
    m_keepAlive = m_keepAlive && !m_reader; // a body may be on its way
    answer(Problem(503, "busy").retryAfter(1));
}

void Connection::handlerFailed(const QByteArray &what)
{
    qCCritical(lcHttp).noquote() << "request" << m_request->id << "to" << m_rule.route << "failed:" << what;
    if (m_state == State::Streaming)
        return streamed(std::nullopt);
    if (m_state == State::Running || m_state == State::Asking) {
        m_keepAlive = m_keepAlive && !m_reader;
        answer(Problem(500, "internal"));
    }
}

AnswerFacts Connection::facts(bool isStream) const
{
    return {m_request->id, m_floor.date(), m_keepAlive, m_isOldClient, isStream};
}

void Connection::answer(Response response)
{
    if (const auto bad = badHeader(response)) {
        qCCritical(lcHttp).noquote() << "request" << m_request->id << "to" << m_rule.route
                                     << "would have got a bad header; there is a check missing";
        response = Problem(500, "internal");
    }
    addSecurityHeaders(response, m_request->secure);
    m_state = State::Answering;
    m_reader.reset();
    m_keepAlive = m_keepAlive && !m_floor.isWindingDown();
    m_status = response.status;
    QByteArray bytes = answerHead(response, facts(false));
    if (m_request->method != "HEAD" && mayHaveBody(response.status)) {
        m_bytesOut = response.body.size();
        if (m_bytesOut > WorthAWrite)
            m_line->write(std::exchange(bytes, response.body), {}); // rather than copy it behind the head
        else
            bytes += response.body;
    }
    m_line->write(bytes, [weak = weak_from_this()](bool good) {
        if (const auto self = weak.lock())
            self->answered(good);
    });
    remind(m_hall.limits.timeFor(bytes.size()), &Connection::leave);
}

void Connection::answered(bool good)
{
    if (m_state != State::Answering)
        return;
    if (!good)
        return leave();
    log(m_status);
    m_keepAlive ? nextRequest() : finish();
}

void Connection::leave()
{
    log(499);
    close();
}

void Connection::log(int status)
{
    if (!m_hall.log)
        return;
    const auto spent = std::chrono::steady_clock::now() - m_began;
    const auto address = Address::fromText(m_request->peer.toLatin1());
    m_hall.log({m_request->id, known(m_request->method), m_rule.route, address ? address->blurred() : QByteArray(),
                status, std::chrono::duration_cast<std::chrono::milliseconds>(spent).count(), m_bytesIn, m_bytesOut});
}

} // namespace latchkey::hub::http
