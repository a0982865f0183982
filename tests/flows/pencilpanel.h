// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/wire/framereader.h>
#include <hal/wire/securechannel.h>
#include <hal/wire/sequence.h>

#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

namespace latchkey::osdp {

/// A control panel with pencil and paper, at the end of the link.
class PencilPanel {
public:
    explicit PencilPanel(const QString &path)
        : m_fd(open(QFile::encodeName(path).constData(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
    {}
    ~PencilPanel() { close(m_fd); }
    PencilPanel(const PencilPanel &) = delete;
    PencilPanel &operator=(const PencilPanel &) = delete;

    [[nodiscard]] quint8 number()
    {
        m_number = m_number ? nextSequence(*m_number) : quint8(0);
        return *m_number;
    }
    void startOver() { m_number.reset(); }
    void send(const Frame &frame)
    {
        m_answer.reset();
        const QByteArray bytes = encodeFrame(frame);
        QCOMPARE(write(m_fd, bytes.constData(), size_t(bytes.size())), bytes.size());
    }
    [[nodiscard]] bool has()
    {
        char buffer[512];
        const ssize_t count = read(m_fd, buffer, sizeof buffer);
        if (count > 0) {
            m_reader.feed(QByteArrayView(buffer, count));
        }
        const auto event = m_reader.next();
        if (event && std::holds_alternative<ReceivedFrame>(*event)) {
            m_answer = std::get<ReceivedFrame>(*event);
        }
        return m_answer.has_value();
    }
    [[nodiscard]] const ReceivedFrame &answer() const { return *m_answer; }

    SecureChannel channel;

private:
    int m_fd;
    FrameReader m_reader;
    std::optional<quint8> m_number;
    std::optional<ReceivedFrame> m_answer;
};

} // namespace latchkey::osdp
