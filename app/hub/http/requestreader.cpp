// SPDX-License-Identifier: Apache-2.0
// The only place that knows Beast. Its parser is driven by hand, so that nothing of it but the grammar is used.
#include "requestreader.h"

#include <algorithm>
#include <utility>

#include <boost/beast/http/basic_parser.hpp>

namespace latchkey::hub::http {

namespace beast = boost::beast;
using beast::error_code;
using beast::string_view;

namespace {

/// Of a body, what may lie unread: the longest line of a chunk, or all trailers.
constexpr qsizetype MostUnread = 4096;
/// The least that ends a body in chunks: 0 and two line ends. Given less, Beast would assert after a last chunk.
constexpr qsizetype LeastOfChunks = 5;

QByteArray copyOf(string_view text) { return {text.data(), qsizetype(text.size())}; }

FormFault faultOf(const error_code &error)
{
    if (error == beast::http::error::header_limit)
        return {431, "head-too-large"};
    if (error == beast::http::error::bad_version)
        return {505, "version-not-known"};
    return {400, "bad-request"};
}

} // namespace

/// Collects what Beast finds. Trailers are dropped: merged into the headers they could forge one.
class RequestReader::Parser final : public beast::http::basic_parser<true> {
public:
    explicit Parser(RequestHead &head) : m_head(head) { body_limit(boost::none); }

    QByteArray body;
    quint64 seen = 0; ///< bytes of body, also those that were over the limit
    qint64 most = 0;

private:
    void on_request_impl(beast::http::verb, string_view method, string_view target, int version, error_code &) override
    {
        m_head.method = copyOf(method);
        m_head.target = copyOf(target);
        m_head.minor = version - 10;
    }
    void on_response_impl(int, string_view, int, error_code &) override {}
    void on_field_impl(beast::http::field, string_view name, string_view value, error_code &) override
    {
        if (!m_headRead)
            m_head.headers.append({copyOf(name).toLower(), copyOf(value)});
    }
    void on_header_impl(error_code &) override { m_headRead = true; }
    void on_body_init_impl(const boost::optional<std::uint64_t> &, error_code &) override {}
    std::size_t on_body_impl(string_view piece, error_code &) override { return take(piece); }
    void on_chunk_header_impl(std::uint64_t size, string_view, error_code &) override
    {
        if (size > quint64(most))
            seen = quint64(most) + 1; // no need to wait for it
    }
    std::size_t on_chunk_body_impl(std::uint64_t, string_view piece, error_code &) override { return take(piece); }
    void on_finish_impl(error_code &) override {}

    std::size_t take(string_view piece)
    {
        seen += piece.size();
        if (seen <= quint64(most))
            body.append(piece.data(), qsizetype(piece.size()));
        return piece.size();
    }

    RequestHead &m_head;
    bool m_headRead = false;
};

RequestReader::RequestReader(qsizetype mostHead) : m_parser(std::make_unique<Parser>(m_head)), m_mostHead(mostHead)
{
    m_parser->header_limit(std::uint32_t(mostHead + 1));
}

RequestReader::~RequestReader() = default;

RequestReader::State RequestReader::fail(const FormFault &fault)
{
    m_fault = fault;
    return m_state = State::Faulty;
}

RequestReader::State RequestReader::feed(QByteArray &input)
{
    switch (m_state) {
    case State::Head: return feedHead(input);
    case State::Body: return feedBody(input);
    default: return m_state;
    }
}

RequestReader::State RequestReader::feedHead(QByteArray &input)
{
    if (input.startsWith("\r\n")) // left by clients that end a body with one
        input.remove(0, 2);
    const auto end = input.indexOf("\r\n\r\n");
    const auto length = end < 0 ? input.size() : end + 4;
    if (const auto fault = rawHeadFault(QByteArrayView(input).first(std::min(length, m_mostHead))))
        return fail(*fault);
    if (length > m_mostHead)
        return fail({431, "head-too-large"});
    if (end < 0)
        return m_state;
    for (qsizetype read = 0; !m_parser->is_header_done();) {
        error_code error;
        const auto count = m_parser->put(boost::asio::buffer(input.constData() + read, size_t(length - read)), error);
        read += qsizetype(count);
        if (error || (count == 0 && !m_parser->is_header_done()))
            return fail(faultOf(error));
    }
    input.remove(0, length);
    m_head.keepAlive = m_parser->keep_alive();
    m_head.chunked = m_parser->chunked();
    if (const auto announced = m_parser->content_length())
        m_head.length = *announced;
    if (const auto fault = headFault(m_head))
        return fail(*fault);
    return m_state = State::HeadRead;
}

RequestReader::State RequestReader::allowBody(qint64 most)
{
    if (m_state != State::HeadRead)
        return m_state;
    m_parser->most = most;
    if (m_head.length.value_or(0) > quint64(most) || (m_head.chunked && most == 0))
        return fail({413, "body-too-large"});
    return m_state = m_parser->is_done() ? State::Done : State::Body;
}

RequestReader::State RequestReader::feedBody(QByteArray &input)
{
    const qsizetype least = m_head.chunked ? LeastOfChunks : 1;
    qsizetype read = 0;
    while (!m_parser->is_done() && input.size() - read >= least) {
        error_code error;
        const auto count = m_parser->put(boost::asio::buffer(input.constData() + read, size_t(input.size() - read)),
                                         error);
        read += qsizetype(count);
        if (m_parser->seen > quint64(m_parser->most))
            return fail({413, "body-too-large"});
        if (error == beast::http::error::need_more && input.size() - read <= MostUnread)
            break;
        if (error || count == 0)
            return fail(faultOf(error));
    }
    input.remove(0, read);
    return m_state = m_parser->is_done() ? State::Done : State::Body;
}

QByteArray RequestReader::takeBody() { return std::exchange(m_parser->body, {}); }

} // namespace latchkey::hub::http
