// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>

#include <app/hub/notify/delivery.h>
#include <app/hub/notify/peeraddress.h>
#include <core/base/secret.h>

#include <curl/curl.h>

#include <chrono>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>

namespace latchkey::hub::notify {

/// What every transfer of this room obeys.
struct Line {
    std::chrono::milliseconds deadline; ///< for all of it: name, connection, TLS, question and answer
    Reach reach = Reach::Public;
    QByteArray protocols; ///< as libcurl lists them: "smtp,smtps"
    QByteArray caFile; ///< PEM file of the authorities that are trusted; empty: those of the system
};

/// One transfer through libcurl: a connection of its own, no proxy and no .netrc of the environment, no redirect, no
/// word to standard output. Every text is given here before it runs and is wiped after it.
class Transfer {
public:
    explicit Transfer(const Line &line);
    ~Transfer();
    Q_DISABLE_COPY_MOVE(Transfer)

    void set(CURLoption option, long value);
    void set(CURLoption option, const QByteArray &text); ///< libcurl keeps its own copy
    void set(CURLoption option, const Secret &text);
    void addTo(CURLoption list, const QByteArray &line); ///< a header or a recipient
    void addTo(CURLoption list, const Secret &line);
    /// The bytes that an upload reads.
    void upload(const Secret &content);
    /// The body of a POST or PUT.
    void post(const Secret &body);

    /// Whether the other side has said that it has the whole upload.
    [[nodiscard]] bool wasTaken() const;
    /// Runs until the answer is there, the deadline has passed or `stop` is asked for; within a second of the latter.
    [[nodiscard]] CURLcode run(const std::stop_token &stop);
    /// The last code of the server's answers; 0: none came.
    [[nodiscard]] int code() const;
    /// Whether a final status of HTTP came: it holds, whatever became of the rest of the answer.
    [[nodiscard]] bool hasStatus() const { return code() >= 200; }
    /// The answer's body, as far as it is read: a longer one ends the transfer, by then its code is known.
    [[nodiscard]] const QByteArray &answer() const { return m_answer; }
    /// A header of the answer, or nothing.
    [[nodiscard]] std::optional<QByteArray> header(const char *name) const;
    /// What a transfer that brought no usable answer failed by.
    [[nodiscard]] Fault faultOf(CURLcode result) const;

private:
    static curl_socket_t openSocket(void *self, curlsocktype purpose, curl_sockaddr *address);
    static size_t take(char *bytes, size_t size, size_t count, void *self);
    static size_t give(char *buffer, size_t size, size_t count, void *self);
    [[nodiscard]] bool mayGoOn();
    static int goOn(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
    curl_slist *&listOf(CURLoption list);

    struct Cleanup {
        void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
    };
    std::unique_ptr<CURL, Cleanup> m_handle;
    curl_slist *m_headers = nullptr;
    curl_slist *m_recipients = nullptr;
    std::chrono::milliseconds m_deadline;
    Reach m_reach;
    std::stop_token m_stop;
    std::span<const unsigned char> m_content; ///< what is still to upload
    Secret m_kept;
    bool m_uploads = false;
    std::chrono::steady_clock::time_point m_begun;
    std::optional<std::chrono::steady_clock::time_point> m_takenAt;
    QByteArray m_answer;
    bool m_forbidden = false; ///< an address was refused
    bool m_allowed = false; ///< another was not
};

} // namespace latchkey::hub::notify
