// SPDX-License-Identifier: Apache-2.0
// The only place that knows Asio: it waits, and tells who may read or write. What moves the bytes is channel.cpp.
#include "transport.h"

#include <app/hub/http/channel.h>

#include <QLoggingCategory>

#include <array>
#include <atomic>
#include <csignal>
#include <deque>
#include <mutex>
#include <pthread.h>
#include <thread>
#include <utility>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

namespace latchkey::hub::http {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcTransport, "latchkey.hub.http", QtInfoMsg)

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr auto AcceptPause = std::chrono::milliseconds(100); ///< after a fault such as no more descriptors
constexpr int ReadsInARow = 4; ///< then the others have their turn

class AsioLoop final : public Loop {
public:
    void post(std::function<void()> job) override
    {
        if (!m_ended)
            asio::post(context, std::move(job));
    }
    void after(std::chrono::milliseconds delay, std::function<void()> job) override
    {
        auto timer = std::make_shared<asio::steady_timer>(context, delay);
        timer->async_wait([timer, job = std::move(job)](const error_code &error) {
            if (!error)
                job();
        });
    }
    void run()
    {
        // All signals belong to the main thread; a client that left must not end the process with SIGPIPE.
        sigset_t all;
        sigfillset(&all);
        pthread_sigmask(SIG_BLOCK, &all, nullptr);
        while (!m_ended) {
            try {
                context.run();
            } catch (const std::exception &fault) {
                qCCritical(lcTransport) << "a connection was given up:" << fault.what();
            }
        }
    }
    void end()
    {
        m_ended = true;
        context.stop();
    }

    asio::io_context context{1};
    std::array<char, 16384> buffer{}; ///< of whichever line is being read

private:
    asio::executor_work_guard<asio::io_context::executor_type> m_work{context.get_executor()};
    std::atomic<bool> m_ended = false;
};

Address addressOf(const tcp::endpoint &endpoint)
{
    const asio::ip::address address = endpoint.address();
    const auto v6 = address.is_v6() ? address.to_v6() : asio::ip::make_address_v6(asio::ip::v4_mapped, address.to_v4());
    return Address(v6.to_bytes());
}

class AsioLine final : public Line, public std::enable_shared_from_this<AsioLine> {
public:
    AsioLine(AsioLoop &loop, tcp::socket socket, const Address &peer, std::unique_ptr<Channel> channel)
        : m_loop(loop), m_socket(std::move(socket)), m_timer(loop.context), m_peer(peer), m_channel(std::move(channel))
    {}

    const Address &peer() const override { return m_peer; }
    void open(Reader reader, std::function<void(bool)> then) override
    {
        m_reader = std::move(reader);
        asio::post(m_loop.context, [self = shared_from_this(), then = std::move(then)] { self->handshake(then); });
    }
    void setReading(bool reading) override
    {
        m_reading = reading;
        if (reading && !m_pumping && !m_awaitsRead)
            schedulePump();
    }
    void write(const QByteArray &bytes, std::function<void(bool)> then) override
    {
        m_out.push_back({bytes, std::move(then)});
        if (m_out.size() == 1)
            pumpWrite();
    }
    void finish() override
    {
        if (m_socket.is_open())
            m_channel->finish();
    }
    void remind(std::chrono::milliseconds delay, std::function<void()> job) override
    {
        m_timer.expires_after(delay);
        m_timer.async_wait(
            [self = shared_from_this(), turn = ++m_alarm, job = std::move(job)](const error_code &error) {
                if (!error && turn == self->m_alarm && self->m_socket.is_open())
                    job();
            });
    }
    void forget() override
    {
        ++m_alarm;
        m_timer.cancel();
    }
    void close() override;

private:
    struct Out {
        QByteArray bytes;
        std::function<void(bool)> then;
        qsizetype sent = 0;
    };

    void handshake(const std::function<void(bool)> &then);
    void wait(Step step, std::function<void()> then);
    void schedulePump();
    void pumpRead();
    void pumpWrite();
    void written(bool good);

    AsioLoop &m_loop;
    tcp::socket m_socket;
    asio::steady_timer m_timer;
    quint64 m_alarm = 0;
    Address m_peer;
    std::unique_ptr<Channel> m_channel;
    Reader m_reader;
    std::deque<Out> m_out;
    bool m_reading = false;
    bool m_pumping = false; ///< a reader is being called, or will be
    bool m_awaitsRead = false;
};

void AsioLine::close()
{
    if (!m_socket.is_open())
        return;
    error_code ignored;
    m_socket.close(ignored);
    forget();
    m_reading = false;
    // Perhaps one of them is running: they go when it has returned.
    auto out = std::make_shared<std::deque<Out>>(std::exchange(m_out, {}));
    asio::post(m_loop.context, [reader = std::exchange(m_reader, nullptr), out] {});
}

void AsioLine::wait(Step step, std::function<void()> then)
{
    const auto kind = step == Step::WaitToWrite ? tcp::socket::wait_write : tcp::socket::wait_read;
    m_socket.async_wait(kind, [self = shared_from_this(), then = std::move(then)](const error_code &error) {
        if (!error && self->m_socket.is_open())
            then();
    });
}

void AsioLine::handshake(const std::function<void(bool)> &then)
{
    if (!m_socket.is_open())
        return;
    const Step step = m_channel->open();
    if (step == Step::WaitToRead || step == Step::WaitToWrite)
        return wait(step, [this, then] { handshake(then); });
    then(step == Step::Done);
}

void AsioLine::schedulePump()
{
    m_pumping = true;
    asio::post(m_loop.context, [self = shared_from_this()] { self->pumpRead(); });
}

void AsioLine::pumpRead()
{
    m_pumping = true;
    for (int i = 0; i < ReadsInARow && m_reading && m_socket.is_open(); ++i) {
        qsizetype count = 0;
        const Step step = m_channel->read(m_loop.buffer, count);
        if (step == Step::WaitToRead || step == Step::WaitToWrite) {
            m_pumping = false;
            m_awaitsRead = true;
            return wait(step, [this] {
                m_awaitsRead = false;
                pumpRead();
            });
        }
        if (step == Step::Over)
            m_reading = false;
        m_reader(step == Step::Done ? QByteArrayView(m_loop.buffer.data(), count) : QByteArrayView());
    }
    m_pumping = false;
    if (m_reading && m_socket.is_open())
        schedulePump();
}

void AsioLine::pumpWrite()
{
    while (m_socket.is_open() && !m_out.empty()) {
        Out &out = m_out.front();
        if (out.sent == out.bytes.size())
            return written(true);
        qsizetype count = 0;
        const Step step = m_channel->write(QByteArrayView(out.bytes).sliced(out.sent), count);
        if (step == Step::Over)
            return written(false);
        if (step != Step::Done)
            return wait(step, [this] { pumpWrite(); });
        out.sent += count;
    }
}

void AsioLine::written(bool good)
{
    // Told from the loop, never from within write(): a client that pipelines must not build a tower of calls.
    asio::post(m_loop.context, [self = shared_from_this(), good] {
        if (!self->m_socket.is_open() || self->m_out.empty())
            return;
        const std::function<void(bool)> then = std::move(self->m_out.front().then);
        self->m_out.pop_front();
        if (then)
            then(good);
        if (good)
            self->pumpWrite();
    });
}

class AsioTransport final : public Transport {
public:
    explicit AsioTransport(const ListenPlan &plan)
        : m_plan(plan), m_loops(loopsFor(plan)), m_acceptor(m_loops[0]->context)
    {}
    ~AsioTransport() override { end(); }
    Q_DISABLE_COPY_MOVE(AsioTransport)

    std::optional<QString> listen();
    void start() override;
    quint16 port() const override { return m_port; }
    std::shared_ptr<Loop> loop(int index) const override { return m_loops[size_t(index)]; }
    void setTls(std::shared_ptr<TlsContext> context) override
    {
        const std::lock_guard lock(m_tlsMutex);
        m_tls = std::move(context);
    }
    void stopListening() override
    {
        m_loops[0]->post([this] {
            error_code ignored;
            m_acceptor.close(ignored);
        });
    }
    void end() override;

private:
    static std::vector<std::shared_ptr<AsioLoop>> loopsFor(const ListenPlan &plan)
    {
        std::vector<std::shared_ptr<AsioLoop>> loops;
        for (int i = 0; i < std::max(1, plan.threads); ++i)
            loops.push_back(std::make_shared<AsioLoop>());
        return loops;
    }
    void accept();
    void take(tcp::socket socket, int index);
    std::unique_ptr<Channel> channelFor(int descriptor);

    ListenPlan m_plan;
    std::vector<std::shared_ptr<AsioLoop>> m_loops;
    tcp::acceptor m_acceptor;
    quint16 m_port = 0;
    int m_next = 0;
    std::mutex m_tlsMutex;
    std::shared_ptr<TlsContext> m_tls;
    std::vector<std::thread> m_threads;
};

std::optional<QString> AsioTransport::listen()
{
    const QString where = m_plan.host + u" port "_s + QString::number(m_plan.port);
    error_code error;
    const std::string host = m_plan.host == u"localhost" ? "127.0.0.1" : m_plan.host.toStdString();
    const tcp::endpoint endpoint(asio::ip::make_address(host, error), m_plan.port);
    if (error)
        return u"\"%1\" is no address to listen on"_s.arg(m_plan.host);
    m_acceptor.open(endpoint.protocol(), error);
    if (!error)
        m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error && endpoint.protocol() == tcp::v6())
        m_acceptor.set_option(asio::ip::v6_only(false), error);
    if (!error)
        m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return u"cannot listen on %1: %2"_s.arg(where, QString::fromStdString(error.message()));
    m_port = m_acceptor.local_endpoint(error).port();
    return std::nullopt;
}

void AsioTransport::start()
{
    m_loops[0]->post([this] { accept(); });
    for (const auto &loop : m_loops)
        m_threads.emplace_back([loop] { loop->run(); });
}

void AsioTransport::accept()
{
    const int index = m_next;
    m_next = (m_next + 1) % int(m_loops.size());
    m_acceptor.async_accept(m_loops[size_t(index)]->context,
                            [this, index](const error_code &error, tcp::socket socket) {
                                if (!m_acceptor.is_open())
                                    return;
                                if (error == boost::system::errc::too_many_files_open
                                    || error == boost::system::errc::too_many_files_open_in_system
                                    || error == boost::system::errc::not_enough_memory)
                                    return m_loops[0]->after(AcceptPause, [this] { accept(); });
                                if (!error)
                                    take(std::move(socket), index);
                                accept();
                            });
}

std::unique_ptr<Channel> AsioTransport::channelFor(int descriptor)
{
    if (!m_plan.tls)
        return makePlainChannel(descriptor);
    const std::lock_guard lock(m_tlsMutex);
    return m_tls ? makeTlsChannel(descriptor, *m_tls) : nullptr;
}

void AsioTransport::take(tcp::socket socket, int index)
{
    error_code error;
    const tcp::endpoint peer = socket.remote_endpoint(error);
    if (error)
        return; // left before it was let in
    socket.set_option(tcp::no_delay(true), error);
    socket.native_non_blocking(true, error);
    std::unique_ptr<Channel> channel = channelFor(socket.native_handle());
    const Address address = addressOf(peer);
    if (error || !channel || !m_plan.welcome(address))
        return;
    AsioLoop &loop = *m_loops[size_t(index)];
    auto line = std::make_shared<AsioLine>(loop, std::move(socket), address, std::move(channel));
    loop.post([this, line, index] { m_plan.arrived(line, index); });
}

void AsioTransport::end()
{
    for (const auto &loop : m_loops)
        loop->end();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

} // namespace

Result<std::unique_ptr<Transport>, QString> Transport::bind(const ListenPlan &plan)
{
    auto transport = std::make_unique<AsioTransport>(plan);
    if (const auto fault = transport->listen())
        return *fault;
    return std::unique_ptr<Transport>(std::move(transport));
}

} // namespace latchkey::hub::http
