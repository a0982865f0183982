// SPDX-License-Identifier: Apache-2.0
// How soon leave that is taken at the hub is leave no more at a box that is on the line: two processes, with a line in between
// that takes its time.
//
//   benchrevoke N DELAY     N times, with DELAY ms each way; prints one JSON object
#include <tests/hub/histories/boxprocess.h>
#include <tests/hub/histories/lossyline.h>
#include <tests/hub/line/pencilbox.h>

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

using namespace latchkey;
using namespace latchkey::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30000;

struct World {
    HubProcess hub;
    LossyLine line{1};
    QTemporaryDir folder;
    PencilBox pencil{hub};
    std::unique_ptr<BoxProcess> box;
    QString person;
    QString key;

    [[nodiscard]] bool start(std::chrono::milliseconds delay)
    {
        if (!hub.start())
            return false;
        const QString place = hub.make("locations", R"({"name":"Harbour House","timeZone":"Europe/London"})");
        const QString id = hub.make("boxes", R"({"name":"Lobby","location":")" + place.toLatin1() + R"("})");
        const auto code = hub.command({u"box"_s, u"code"_s, u"--email"_s, u"ada@harbour.example"_s, u"--box"_s, id});
        if (!code || pencil.pair(QString(*code).remove(u'-')) != 200)
            return false;
        person = hub.make("people", R"({"name":"Ada","kind":"box-only"})");
        key = hub.make("keys", R"({"name":"Maple 3","fob":"04A1B2C3","homeBox":")" + id.toLatin1() + R"("})");
        line.lead(hub.port());
        line.delay(delay);
        box = std::make_unique<BoxProcess>(QJsonObject{{u"folder"_s, folder.filePath(u"box"_s)},
                                                       {u"notes"_s, folder.filePath(u"notes"_s)},
                                                       {u"url"_s, u"https://localhost:%1"_s.arg(line.port())},
                                                       {u"pin"_s, QString::fromLatin1(hub.pin().toHex())},
                                                       {u"box"_s, pencil.id},
                                                       {u"org"_s, pencil.org},
                                                       {u"hubKey"_s, QString::fromLatin1(pencil.hubKey.toHex())}});
        return box->start(0);
    }
    [[nodiscard]] bool mayTake() const
    {
        return box->ask({{u"do"_s, u"may"_s}, {u"person"_s, person}, {u"key"_s, key}}).value(u"granted"_s).toBool();
    }
    [[nodiscard]] bool waitUntil(bool may) const
    {
        QElapsedTimer timer;
        timer.start();
        while (mayTake() != may) {
            if (timer.elapsed() > Patience)
                return false;
            QCoreApplication::processEvents();
        }
        return true;
    }
    /// Milliseconds from the hub's answer to the box's first refusal; the hub had it before.
    [[nodiscard]] double revoke()
    {
        const QString leave = hub.make(
            "permissions", R"({"person":")" + person.toLatin1() + R"(","key":")" + key.toLatin1() + R"("})");
        if (!waitUntil(true) || hub.api("DELETE", "permissions/" + leave.toLatin1()).status != 204)
            return -1;
        QElapsedTimer timer;
        timer.start();
        return waitUntil(false) ? double(timer.nsecsElapsed()) / 1e6 : -1;
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rounds = arguments.value(1).toInt();
    if (arguments.size() != 3 || rounds < 1) {
        std::fprintf(stderr, "benchrevoke N DELAY\n");
        return 2;
    }
    World world;
    if (!world.start(std::chrono::milliseconds(arguments[2].toInt())))
        return 1;
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        times.push_back(world.revoke());
        if (times.back() < 0)
            return 1;
    }
    world.box->kill();
    std::sort(times.begin(), times.end());
    const QJsonObject result{{u"median_ms"_s, times[times.size() / 2]},
                             {u"p99_ms"_s, times[size_t(double(times.size() - 1) * 0.99)]},
                             {u"longest_ms"_s, times.back()}};
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
