// SPDX-License-Identifier: Apache-2.0
#include "transfer.h"

#include <algorithm>
#include <cstring>
#include <sys/socket.h>

namespace latchkey::hub::notify {

namespace {

constexpr qsizetype MostAnswer = 65'536;
constexpr std::chrono::seconds ConnectLimit{10};
constexpr std::chrono::seconds LongestGoodbye{1};

void requireCurl()
{
    static const CURLcode state = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (state != CURLE_OK)
        qFatal("libcurl does not start");
}

/// The bytes of a secret with the zero that C wants behind them, for as long as the call takes.
class Terminated {
public:
    explicit Terminated(const Secret &secret)
        : m_size(size_t(secret.size())), m_text(std::make_unique<char[]>(m_size + 1))
    {
        std::copy_n(secret.bytes().data(), m_size, m_text.get());
    }
    ~Terminated() { wipeMemory(m_text.get(), m_size); }
    Q_DISABLE_COPY_MOVE(Terminated)
    [[nodiscard]] const char *text() const { return m_text.get(); }

private:
    size_t m_size;
    std::unique_ptr<char[]> m_text;
};

void wipe(curl_slist *list)
{
    for (const curl_slist *line = list; line; line = line->next)
        wipeMemory(line->data, std::strlen(line->data));
    curl_slist_free_all(list);
}

} // namespace

Transfer::Transfer(const Line &line) : m_deadline(line.deadline), m_reach(line.reach)
{
    requireCurl();
    m_handle.reset(curl_easy_init());
    if (!m_handle)
        qFatal("libcurl has no memory for a transfer");
    set(CURLOPT_NOSIGNAL, 1L); // threads
    set(CURLOPT_TIMEOUT_MS, long(line.deadline.count()));
    set(CURLOPT_CONNECTTIMEOUT_MS, long(std::min<std::chrono::milliseconds>(line.deadline, ConnectLimit).count()));
    set(CURLOPT_QUICK_EXIT, 1L); // a name server that is silent keeps nobody beyond the deadline
    set(CURLOPT_FORBID_REUSE, 1L);
    set(CURLOPT_PROXY, QByteArray(""));
    set(CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_PROTOCOLS_STR, line.protocols);
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!line.caFile.isEmpty())
        set(CURLOPT_CAINFO, line.caFile);
    set(CURLOPT_NOPROGRESS, 0L);
    CURL *const handle = m_handle.get();
    curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, &Transfer::goOn);
    curl_easy_setopt(handle, CURLOPT_XFERINFODATA, this);
    curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, &Transfer::openSocket);
    curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &Transfer::take);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, this);
}

Transfer::~Transfer()
{
    m_handle.reset(); // before what it points to
    wipe(m_headers);
    wipe(m_recipients);
}

void Transfer::set(CURLoption option, long value) { curl_easy_setopt(m_handle.get(), option, value); }

void Transfer::set(CURLoption option, const QByteArray &text)
{
    curl_easy_setopt(m_handle.get(), option, text.constData());
}

void Transfer::set(CURLoption option, const Secret &text)
{
    curl_easy_setopt(m_handle.get(), option, Terminated(text).text());
}

curl_slist *&Transfer::listOf(CURLoption list) { return list == CURLOPT_MAIL_RCPT ? m_recipients : m_headers; }

void Transfer::addTo(CURLoption list, const QByteArray &line)
{
    curl_slist *&all = listOf(list);
    all = curl_slist_append(all, line.constData());
    curl_easy_setopt(m_handle.get(), list, all);
}

void Transfer::addTo(CURLoption list, const Secret &line)
{
    curl_slist *&all = listOf(list);
    all = curl_slist_append(all, Terminated(line).text());
    curl_easy_setopt(m_handle.get(), list, all);
}

void Transfer::upload(const Secret &content)
{
    m_kept = content;
    m_content = m_kept.bytes();
    m_uploads = true;
    set(CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(m_handle.get(), CURLOPT_READFUNCTION, &Transfer::give);
    curl_easy_setopt(m_handle.get(), CURLOPT_READDATA, this);
}

void Transfer::post(const Secret &body)
{
    m_kept = body;
    curl_easy_setopt(m_handle.get(), CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_kept.size()));
    curl_easy_setopt(m_handle.get(), CURLOPT_POSTFIELDS, m_kept.isEmpty() ? nullptr : m_kept.bytes().data());
    set(CURLOPT_POST, 1L);
}

CURLcode Transfer::run(const std::stop_token &stop)
{
    m_stop = stop;
    m_begun = std::chrono::steady_clock::now();
    return curl_easy_perform(m_handle.get());
}

int Transfer::code() const
{
    long code = 0;
    curl_easy_getinfo(m_handle.get(), CURLINFO_RESPONSE_CODE, &code);
    return int(code);
}

bool Transfer::wasTaken() const
{
    const int last = code(); // SMTP's word before the upload is 354
    return m_uploads && m_content.empty() && last >= 200 && last < 300;
}

std::optional<QByteArray> Transfer::header(const char *name) const
{
    curl_header *found = nullptr;
    if (curl_easy_header(m_handle.get(), name, 0, CURLH_HEADER, -1, &found) != CURLHE_OK)
        return std::nullopt;
    return QByteArray(found->value);
}

Fault Transfer::faultOf(CURLcode result) const
{
    switch (result) {
    case CURLE_ABORTED_BY_CALLBACK: return Fault::Interrupted;
    case CURLE_URL_MALFORMAT:
    case CURLE_SSL_CACERT_BADFILE: return Fault::BadSettings;
    case CURLE_COULDNT_RESOLVE_HOST: return Fault::NoName;
    case CURLE_COULDNT_CONNECT: return m_forbidden && !m_allowed ? Fault::ForbiddenAddress : Fault::NoConnection;
    case CURLE_OPERATION_TIMEDOUT: return Fault::TimedOut;
    case CURLE_LOGIN_DENIED: return Fault::LoginRefused;
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_INVALIDCERTSTATUS: return Fault::NotSecure;
    default: return Fault::NoConnection;
    }
}

curl_socket_t Transfer::openSocket(void *self, curlsocktype, curl_sockaddr *address)
{
    auto &transfer = *static_cast<Transfer *>(self);
    const auto peer = PeerAddress::fromSocket(&address->addr);
    if (!peer || !peer->isWithin(transfer.m_reach)) {
        transfer.m_forbidden = true;
        return CURL_SOCKET_BAD;
    }
    transfer.m_allowed = true;
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

size_t Transfer::take(char *bytes, size_t size, size_t count, void *self)
{
    auto &transfer = *static_cast<Transfer *>(self);
    const auto length = qsizetype(count) * qsizetype(size);
    if (transfer.m_answer.size() + length > MostAnswer)
        return 0;
    transfer.m_answer.append(bytes, length);
    return size_t(length);
}

size_t Transfer::give(char *buffer, size_t size, size_t count, void *self)
{
    auto &content = static_cast<Transfer *>(self)->m_content;
    const size_t length = std::min(size * count, content.size());
    std::copy_n(content.data(), length, buffer);
    content = content.subspan(length);
    return length;
}

/// libcurl waits two minutes for the answer to its farewell, of which nothing depends, and beyond its own time-out; we
/// do neither.
bool Transfer::mayGoOn()
{
    const auto now = std::chrono::steady_clock::now();
    if (m_stop.stop_requested() || now - m_begun > m_deadline + LongestGoodbye)
        return false;
    if (!wasTaken())
        return true;
    if (!m_takenAt)
        m_takenAt = now;
    return now - *m_takenAt < LongestGoodbye;
}

int Transfer::goOn(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Transfer *>(self)->mayGoOn() ? 0 : 1;
}

} // namespace latchkey::hub::notify
