// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/http/requesthead.h>

#include <memory>

namespace latchkey::hub::http {

/// Reads one request from bytes that arrive in pieces. Touches no socket. Strict: what two servers could read in two
/// ways is a fault.
class RequestReader {
public:
    enum class State {
        Head, ///< wants more bytes of the head
        HeadRead, ///< head() can be judged; allowBody() goes on
        Body, ///< wants more bytes of the body
        Done, ///< the request is complete; what is left of the input is the next one's
        Faulty, ///< fault() says why; nothing more is read
    };

    /// `mostHead` is in bytes, of the request line and the headers together.
    explicit RequestReader(qsizetype mostHead);
    ~RequestReader();
    RequestReader(const RequestReader &) = delete;
    RequestReader &operator=(const RequestReader &) = delete;

    /// Takes from the front of the input what belongs to this request.
    State feed(QByteArray &input);
    /// After HeadRead: how many bytes of body may come. Feed again afterwards, even with an empty input.
    State allowBody(qint64 most);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const RequestHead &head() const { return m_head; }
    [[nodiscard]] const FormFault &fault() const { return m_fault; }
    [[nodiscard]] QByteArray takeBody();

private:
    class Parser;

    State fail(const FormFault &fault);
    State feedHead(QByteArray &input);
    State feedBody(QByteArray &input);

    std::unique_ptr<Parser> m_parser;
    RequestHead m_head;
    FormFault m_fault;
    qsizetype m_mostHead;
    State m_state = State::Head;
};

} // namespace latchkey::hub::http
