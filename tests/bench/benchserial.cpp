// SPDX-License-Identifier: Apache-2.0
// Request to reply over a pty: the bare system calls beside the product's way (QSerialPort, its signal, the frame
// reader). The far end answers each packet at once, from a thread of its own. Prints one JSON object.
//
//   benchserial N
#include <hal/wire/frame.h>
#include <hal/wire/framereader.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSerialPort>
#include <QTextStream>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <poll.h>
#include <pty.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace latchkey;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A POLL and its ACK, as on the line (OSDP, 9 and 8 bytes with CRC and mark).
const QByteArray Request = osdp::encodeFrame({1, false, 1, osdp::Check::Crc, {}, 0x60, {}, {}}, osdp::Mark::With);
const QByteArray Reply = osdp::encodeFrame({1, true, 1, osdp::Check::Crc, {}, 0x40, {}, {}}, osdp::Mark::Without);

/// A pty whose far end answers every whole request.
class FarEnd {
public:
    FarEnd()
    {
        char name[128];
        termios raw{};
        cfmakeraw(&raw);
        if (openpty(&m_far, &m_near, name, &raw, nullptr) != 0)
            std::abort();
        path = QString::fromLatin1(name);
        m_thread = std::thread([this] { answer(); });
    }
    ~FarEnd()
    {
        m_stop = true;
        m_thread.join();
        ::close(m_near);
        ::close(m_far);
    }
    [[nodiscard]] int nearEnd() const { return m_near; }
    QString path;

private:
    void answer()
    {
        char buffer[256];
        qsizetype have = 0;
        while (!m_stop) {
            pollfd waiting{m_far, POLLIN, 0};
            if (::poll(&waiting, 1, 100) <= 0)
                continue;
            have += ::read(m_far, buffer, sizeof buffer);
            for (; have >= Request.size(); have -= Request.size()) {
                if (::write(m_far, Reply.constData(), size_t(Reply.size())) < 0)
                    return;
            }
        }
    }

    int m_far = -1;
    int m_near = -1;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

qint64 rawRound(int fd)
{
    char buffer[64];
    QElapsedTimer timer;
    timer.start();
    if (::write(fd, Request.constData(), size_t(Request.size())) < 0)
        std::abort();
    for (qsizetype have = 0; have < Reply.size();) {
        pollfd waiting{fd, POLLIN, 0};
        ::poll(&waiting, 1, 1000);
        have += ::read(fd, buffer, sizeof buffer);
    }
    return timer.nsecsElapsed();
}

qint64 productRound(QSerialPort &port, osdp::FrameReader &reader)
{
    QEventLoop loop;
    QElapsedTimer timer;
    qint64 ns = 0;
    const auto connection = QObject::connect(&port, &QSerialPort::readyRead, &loop, [&] {
        reader.feed(port.readAll());
        if (reader.next()) {
            ns = timer.nsecsElapsed();
            loop.quit();
        }
    });
    timer.start();
    port.write(Request);
    loop.exec();
    QObject::disconnect(connection);
    return ns;
}

double at(std::vector<qint64> ns, double share)
{
    std::sort(ns.begin(), ns.end());
    return double(ns[size_t(double(ns.size() - 1) * share)]) / 1000;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int count = QCoreApplication::arguments().value(1).toInt();
    if (count <= 0) {
        std::fprintf(stderr, "benchserial N\n");
        return 2;
    }
    FarEnd bare;
    FarEnd far;
    QSerialPort port(far.path);
    port.setBaudRate(QSerialPort::Baud115200);
    if (!port.open(QIODevice::ReadWrite))
        return 1;
    osdp::FrameReader reader;
    std::vector<qint64> raw, product;
    for (int i = 0; i < count; ++i) {
        raw.push_back(rawRound(bare.nearEnd()));
        product.push_back(productRound(port, reader));
    }
    const QJsonObject result{{u"raw_us_median"_s, at(raw, 0.5)},
                             {u"raw_us_p99"_s, at(raw, 0.99)},
                             {u"product_us_median"_s, at(product, 0.5)},
                             {u"product_us_p99"_s, at(product, 0.99)},
                             {u"ratio"_s, at(product, 0.5) / at(raw, 0.5)}};
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
