// SPDX-License-Identifier: Apache-2.0
// A hub under load, for tools that ask from outside: starts one, pairs boxes with it and writes what those tools send.
//
//   benchload sqlite|postgresql DIR BOXES BATCHES SIZE
//
// DIR/boxes has a line for each box: its id, its bearer, its log; DIR/entries-N the bodies that box N pushes, BATCHES of SIZE entries.
// Prints one JSON object: where the hub is. Then waits for a line on stdin and prints how many entries the hub has; ends with stdin.
#include <app/hub/store/boxstore.h>
#include <app/hub/store/journalstore.h>
#include <app/hub/store/tallystore.h>
#include <tests/bench/toldexchanges.h>
#include <tests/hub/line/pencilbox.h>
#include <tests/hub/store/hubbench.h>
#include <tests/hub/store/scratchpostgres.h>

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QTextStream>

#include <cstdio>
#include <iostream>
#include <limits>

#include <unistd.h>

using namespace latchkey;
using namespace latchkey::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Size {
    int boxes = 0;
    int batches = 0;
    int entries = 0;
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// What a box pushes, a line each.
QByteArray bodies(const Size &size)
{
    QByteArray all;
    ToldExchanges told;
    for (int i = 0; i < size.batches; ++i) {
        sync::EntryBatch batch;
        batch.previous = told.head().hash;
        batch.first = told.head().sequence + 1;
        for (int k = 0; k < size.entries; ++k)
            batch.entries.append(told.next());
        all += sync::encode(batch) + '\n';
    }
    return all;
}

/// Pairs one box and says how it is known.
QByteArray addBox(HubProcess &hub, const QByteArray &place, int number)
{
    PencilBox pencil(hub, char(number));
    const QByteArray name = QByteArray::number(number);
    const QString id = hub.make("boxes", R"({"name":"Box )" + name + R"(","location":")" + place + R"("})");
    const auto code = hub.command({u"box"_s, u"code"_s, u"--email"_s, u"ada@harbour.example"_s, u"--box"_s, id});
    if (!code || pencil.pair(QString(*code).remove(u'-')) != 200 || !pencil.signIn())
        qFatal("a box cannot be paired");
    pencil.log = QString::fromLatin1(QByteArray(16, char(number)).toHex());
    if (pencil.session().status != 200)
        qFatal("a box has no session");
    return id.toLatin1() + ' ' + pencil.bearer + ' ' + pencil.log.toLatin1() + '\n';
}

/// One address pairs few boxes an hour, and here all come from one.
void forgetCounts(hub::store::Database &database)
{
    constexpr auto Never = std::numeric_limits<hub::store::Ms>::max();
    (void)hub::store::mustTransact(
        database, [&](hub::store::Transaction &t) { return hub::store::TallyStore(database).collect(t, Never); });
}

qint64 countEntries(hub::store::Database &database)
{
    qint64 count = 0;
    const auto boxes = hub::store::must(hub::store::BoxStore(database).listAll());
    for (const auto &box : boxes) {
        const auto logs = hub::store::must(hub::store::JournalStore(database).logsOf(box.id));
        for (const auto &log : logs)
            count += qint64(log.head.sequence);
    }
    return count;
}

int run(const QString &kind, const QString &folder, const Size &size)
{
    const QString database = kind == u"postgresql"_s ? ScratchPostgres::shared().newDatabase() : QString();
    HubProcess hub(database);
    hub.setOptions({u"--max-connections"_s, u"40000"_s});
    if (!hub.start())
        return 1;
    const QByteArray place = hub.make("locations", R"({"name":"Harbour House","timeZone":"Europe/London"})").toLatin1();
    for (int i = 0; i < 50; ++i)
        (void)hub.make("people", R"({"name":"Person )" + QByteArray::number(i) + R"(","kind":"box-only"})");
    for (int i = 0; i < ToldExchanges::Keys; ++i) {
        (void)hub.make("keys",
                       R"({"name":"Key )" + QByteArray::number(i) + R"(","fob":")" + ToldExchanges::fob(i).toLatin1()
                           + R"("})");
    }
    const QString file = u"sqlite:"_s + hub.data() + u"/hub.db"_s;
    const auto url = *hub::store::DatabaseUrl::fromText(database.isEmpty() ? file : database);
    const auto eyes = hub::store::must(hub::store::Database::open(url));
    QByteArray boxes;
    for (int i = 1; i <= size.boxes; ++i) {
        boxes += addBox(hub, place, i);
        forgetCounts(*eyes);
        if (size.batches > 0)
            write(folder + u"/entries-%1"_s.arg(i), bodies(size));
    }
    write(folder + u"/boxes"_s, boxes);
    write(folder + u"/token"_s, hub.token());
    QTextStream out(stdout);
    out << QJsonDocument(QJsonObject{{u"url"_s, hub.url()}, {u"pid"_s, hub.processId()}}).toJson(QJsonDocument::Compact)
        << Qt::endl;
    // By events, for somebody must read meanwhile what the hub says: a full pipe would hold it up.
    QSocketNotifier asked(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&asked, &QSocketNotifier::activated, &asked, [&] {
        std::string line;
        if (!std::getline(std::cin, line))
            return QCoreApplication::quit();
        out << countEntries(*eyes) << Qt::endl;
    });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const Size size{words.value(3).toInt(), words.value(4).toInt(), words.value(5).toInt()};
    if (words.size() != 6 || size.boxes < 1 || size.boxes > 255) {
        std::fprintf(stderr, "benchload sqlite|postgresql DIR BOXES BATCHES SIZE\n");
        return 2;
    }
    return run(words[1], words[2], size);
}
