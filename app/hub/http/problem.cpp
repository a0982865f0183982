// SPDX-License-Identifier: Apache-2.0
#include "problem.h"

#include <QJsonDocument>

#include <algorithm>

namespace latchkey::hub::http {

using namespace Qt::Literals::StringLiterals;

namespace {

struct StatusWord {
    int status;
    const char *words;
};

constexpr StatusWord Words[] = {
    {100, "Continue"},
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {204, "No Content"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {304, "Not Modified"},
    {307, "Temporary Redirect"},
    {308, "Permanent Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {411, "Length Required"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {417, "Expectation Failed"},
    {421, "Misdirected Request"},
    {422, "Unprocessable Content"},
    {423, "Locked"},
    {425, "Too Early"},
    {426, "Upgrade Required"},
    {428, "Precondition Required"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {504, "Gateway Timeout"},
    {505, "HTTP Version Not Supported"},
    {507, "Insufficient Storage"},
};

} // namespace

QByteArray statusWords(int status)
{
    const auto *found = std::find_if(std::begin(Words), std::end(Words),
                                     [&](auto &word) { return word.status == status; });
    return found == std::end(Words) ? QByteArray() : QByteArray(found->words);
}

Problem &Problem::detail(const QString &text)
{
    m_detail = text;
    return *this;
}

Problem &Problem::field(const QString &pointer, const QByteArray &code, const QString &text)
{
    QJsonObject error{{u"pointer"_s, pointer}, {u"code"_s, QString::fromLatin1(code)}};
    if (!text.isEmpty())
        error.insert(u"detail"_s, text);
    m_errors.append(error);
    return *this;
}

Problem &Problem::member(const QString &name, const QJsonValue &value)
{
    m_members.insert(name, value);
    return *this;
}

Problem &Problem::retryAfter(int seconds)
{
    m_retryAfter = seconds;
    return *this;
}

Response Problem::response() const
{
    QJsonObject object = m_members;
    object.insert(u"type"_s, u"urn:latchkey:problem:"_s + QString::fromLatin1(m_code));
    object.insert(u"title"_s, QString::fromLatin1(statusWords(m_status)));
    object.insert(u"status"_s, m_status);
    object.insert(u"code"_s, QString::fromLatin1(m_code));
    if (!m_detail.isEmpty())
        object.insert(u"detail"_s, m_detail);
    if (!m_errors.isEmpty())
        object.insert(u"errors"_s, m_errors);
    Response response{m_status, {}, QJsonDocument(object).toJson(QJsonDocument::Compact)};
    response.with("Content-Type", "application/problem+json");
    if (m_retryAfter >= 0)
        response.with("Retry-After", QByteArray::number(m_retryAfter));
    return response;
}

} // namespace latchkey::hub::http
