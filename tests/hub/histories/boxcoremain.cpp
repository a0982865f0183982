// SPDX-License-Identifier: Apache-2.0
// A box for tests: reads its facts as one line of JSON, then orders, each a line; ends with stdin.
#include "boxcore.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <unistd.h>

using namespace latchkey;
using namespace latchkey::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<BoxFacts> factsFrom(const QJsonObject &json)
{
    const auto text = [&](const char *name) { return json.value(QLatin1StringView(name)).toString(); };
    const auto hub = link::HubAddress::from(text("url"), {text("pin")});
    const auto box = sync::BoxId::fromString(text("box"));
    const auto org = sync::OrgId::fromString(text("org"));
    if (!hub || !box || !org)
        return std::nullopt;
    BoxFacts facts{text("folder"), text("notes"), *hub, *box, *org, QByteArray::fromHex(text("hubKey").toLatin1())};
    facts.shift = json.value(u"shift"_s).toInteger();
    return facts;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    std::unique_ptr<BoxCore> box;
    QByteArray come;
    const auto obey = [&](const QByteArray &line) {
        const QJsonObject order = QJsonDocument::fromJson(line).object();
        if (box)
            return box->obey(order);
        const auto facts = factsFrom(order);
        if (!facts)
            qFatal("the first line is no box");
        box = std::make_unique<BoxCore>(*facts);
        if (const auto opened = box->open(); !opened)
            qFatal("%ls", qUtf16Printable(opened.error()));
    };
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &app, [&] {
        char bytes[4096];
        const ssize_t got = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (got <= 0)
            return QCoreApplication::quit();
        come.append(bytes, got);
        for (qsizetype end = come.indexOf('\n'); end >= 0; end = come.indexOf('\n')) {
            const QByteArray line = come.left(end);
            come.remove(0, end + 1);
            obey(line);
        }
    });
    return QCoreApplication::exec();
}
