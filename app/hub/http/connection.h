// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/http/answerhead.h>
#include <app/hub/http/floor.h>
#include <app/hub/http/requestreader.h>

namespace latchkey::hub::http {

/// One client, from its first byte to its last: a request is read, judged, handled and answered, and only then the
/// next. On the loop only.
class Connection final : public std::enable_shared_from_this<Connection> {
public:
    Connection(Floor &floor, std::shared_ptr<Line> line);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    void start();
    /// Its topic was poked, or its wait is over. False when no worker can take it now: again later.
    [[nodiscard]] bool wake();
    void windDown();
    /// A handler threw: a bug, which only its own client notices.
    void handlerFailed(const QByteArray &what);

private:
    /// What a client may send before its turn, in bytes; the rest waits in the kernel.
    static constexpr qsizetype MostAhead = 16384;
    using Time = std::chrono::steady_clock::time_point;
    enum class State {
        Opening,
        Idle, ///< between requests
        Head,
        Asking, ///< whether the body may be read
        Body,
        Running, ///< a worker has it
        Waiting, ///< a Hold
        Answering,
        Streaming,
        Draining, ///< for the client to close
        Closed,
    };

    // connection.cpp: the line, and the way from bytes to a request
    void opened(bool good);
    void nextRequest();
    void received(QByteArrayView bytes);
    void ended();
    void consume();
    void judge();
    [[nodiscard]] std::optional<FormFault> makeRequest();
    void ask();
    void readBody();
    void remind(std::chrono::milliseconds delay, void (Connection::*job)());
    void tooSlow();
    void finish();
    void close();

    // connectionanswers.cpp: what becomes of the request
    [[nodiscard]] bool run(Floor::Kind kind);
    void settle(Outcome outcome);
    void hold(const Hold &hold);
    void waitIsOver();
    void stream(const Stream &stream);
    [[nodiscard]] bool runStream(Floor::Kind kind);
    void streamed(const std::optional<QByteArray> &events);
    void sent(bool good);
    void beat();
    void refuse(const FormFault &fault);
    void busy();
    void answer(Response response);
    void answered(bool good);
    void leave();
    void log(int status);
    [[nodiscard]] AnswerFacts facts(bool isStream) const;
    void stopAwaiting();

    Floor &m_floor;
    Hall &m_hall;
    std::shared_ptr<Line> m_line;
    State m_state = State::Opening;
    QByteArray m_input; ///< bytes that nobody has read yet
    bool m_ended = false; ///< the client will send no more
    qsizetype m_drained = 0;
    int m_requests = 0;

    // Of the request in hand.
    std::unique_ptr<RequestReader> m_reader;
    std::shared_ptr<Request> m_request;
    BodyRule m_rule;
    bool m_keepAlive = false;
    bool m_isOldClient = false;
    Time m_began;
    qint64 m_bytesIn = 0;
    qint64 m_bytesOut = 0;
    int m_status = 0;

    // Of a Hold or a Stream.
    Turn m_turn;
    Time m_waitEnds;
    quint64 m_looked = 0; ///< Wakeups::now() when the handler last began to look
    QByteArray m_topic;
    std::shared_ptr<const Stream> m_stream;
    bool m_streamBusy = false; ///< with a worker, or on its way
    bool m_streamPoked = false;
    bool m_beatDue = false;
};

} // namespace latchkey::hub::http
