// SPDX-License-Identifier: Apache-2.0
#include "textgateway.h"

#include <app/hub/front/formdata.h>
#include <app/hub/http/server.h>
#include <app/hub/http/workerpool.h>

namespace latchkey::simulator {

using namespace Qt::Literals::StringLiterals;
using hub::front::FormData;
using hub::http::Response;

namespace {

constexpr qint64 MostBody = qint64(16) * 1024;
constexpr size_t MostWaiting = 100;
constexpr qsizetype TokenBytes = 16;

QByteArray bytesOf(const Secret &secret)
{
    return {reinterpret_cast<const char *>(secret.bytes().data()), secret.size()};
}

} // namespace

struct TextGateway::Service {
    explicit Service(hub::http::Application &application)
        : server({application, workers, wakeups, [](const hub::http::AccessLine &) {}})
    {}
    hub::http::Wakeups wakeups;
    hub::http::WorkerPool workers{1, MostWaiting};
    hub::http::Server server; ///< dies first
};

TextGateway::TextGateway(RandomSource &random, QObject *parent)
    : QObject(parent),
      m_account(u"AC"_s + QString::fromLatin1(random.bytes(TokenBytes).toHex())),
      m_service(std::make_unique<Service>(static_cast<hub::http::Application &>(*this)))
{
    QByteArray token = random.bytes(TokenBytes).toHex();
    m_token = Secret::takeFrom(token);
}

TextGateway::~TextGateway() = default;

Status<QString> TextGateway::start() { return m_service->server.start({u"127.0.0.1"_s, 0, {}, {}, 1}); }

QString TextGateway::base() const { return u"http://127.0.0.1:%1"_s.arg(m_service->server.port()); }

hub::http::BodyRule TextGateway::ruleFor(const hub::http::Request &) { return {{}, {}, MostBody, false}; }

std::optional<Response> TextGateway::refuseBody(const hub::http::Request &) { return std::nullopt; }

bool TextGateway::isAllowed(const hub::http::Request &request) const
{
    const QByteArray wanted = "Basic " + (m_account.toLatin1() + ':' + bytesOf(m_token)).toBase64();
    return request.header("authorization") == wanted;
}

hub::http::Outcome TextGateway::handle(const hub::http::Request &request, const hub::http::Turn &)
{
    const QVector<QByteArray> place{"2010-04-01", "Accounts", m_account.toLatin1(), "Messages.json"};
    if (request.method != "POST" || request.segments != place)
        return Response::json(404, R"({"code":20404})");
    if (!isAllowed(request))
        return Response::json(401, R"({"code":20003})");
    const auto form = FormData::read(request.header("content-type"), request.body);
    if (!form || form->text("To").isEmpty() || form->text("Body").isEmpty())
        return Response::json(400, R"({"code":21602})");
    Q_EMIT textCame(form->text("To"), form->text("From"), form->text("Body"));
    return Response::json(201, R"({"status":"queued"})");
}

} // namespace latchkey::simulator
