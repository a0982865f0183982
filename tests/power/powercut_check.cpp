// SPDX-License-Identifier: Apache-2.0
// What a start finds in each data folder after the power came back, found with the product's own code, as one line
// of JSON a folder:
//   {"ok":true,"entries":9,"open":[{"tx":"..","unlocked":true,"opened":false,"closed":false}],"committed":1,
//    "last":"pick-up","place":"out","keys":3,"permissions":12}
// or {"ok":false,"why":".."}. "last" is the kind of the newest committed exchange and "place" where the key
// maple-3 is; "keys" and "permissions" count what was imported.
//
//   powercut_check FOLDER...
#include <core/store/journalstore.h>
#include <core/store/peoplestore.h>
#include <core/store/reading.h>
#include <tests/fakes/ed25519signer.h>
#include <tests/fakes/xorcipher.h>

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace latchkey;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;

namespace {

const HeadSigner &signer()
{
    static const fakes::Ed25519Signer instance;
    return instance;
}

QJsonObject refused(const QString &why) { return {{u"ok"_s, false}, {u"why"_s, why}}; }

QJsonArray toJson(const QVector<journal::OpenExchange> &open)
{
    QJsonArray array;
    for (const journal::OpenExchange &exchange : open) {
        array.append(QJsonObject{{u"tx"_s, exchange.body[u"tx"_s]},
                                 {u"unlocked"_s, exchange.unlocked},
                                 {u"opened"_s, exchange.opened},
                                 {u"closed"_s, exchange.closed}});
    }
    return array;
}

QString placeOf(const QHash<KeyId, keys::Place> &places)
{
    switch (places.value(*KeyId::fromString(u"maple-3"_s)).kind) {
    case keys::Place::Kind::InBin: return u"in"_s;
    case keys::Place::Kind::Out: return u"out"_s;
    case keys::Place::Kind::Unknown: break;
    }
    return u"unknown"_s;
}

/// Counts the committed exchanges and remembers what the newest was for.
bool readCommitted(const QString &folder, QJsonObject &found)
{
    int committed = 0;
    QString last;
    QHash<QString, QString> kinds;
    const auto take = [&](const journal::StoredEntry &entry) {
        const auto record = journal::Record::fromBytes(entry.bytes);
        const QString tx = record->body[u"tx"_s].toString();
        if (record->is(journal::EntryType::Intent))
            kinds.insert(tx, record->body[u"kind"_s].toString());
        if (record->is(journal::EntryType::Committed)) {
            last = kinds.value(tx);
            ++committed;
        }
        return true;
    };
    const auto read = readJournal(folder, take);
    found.insert(u"committed"_s, committed);
    found.insert(u"last"_s, last);
    return bool(read);
}

bool readPeople(const QString &folder, QJsonObject &found)
{
    const fakes::XorCipher cipher;
    const auto people = PeopleStore::open(folder, cipher);
    const auto keys = people ? people.value()->keys() : people.error();
    const auto box = people ? people.value()->box() : people.error();
    if (!keys || !box)
        return false;
    qsizetype permissions = 0;
    for (int number = 1; number <= 16; ++number) {
        const auto grants = people.value()->grantsOf(*PersonId::fromString(u"p-%1"_s.arg(number)));
        if (!grants)
            return false;
        permissions += grants->size();
    }
    found.insert(u"keys"_s, keys->size());
    found.insert(u"permissions"_s, permissions);
    return true;
}

QJsonObject look(const QString &folder)
{
    const auto store = JournalStore::open(folder, signer());
    if (!store)
        return refused(sentence(store.error()));
    const auto places = store.value()->places();
    if (!places)
        return refused(sentence(places.error()));
    const auto check = [](const QByteArray &message, const QByteArray &signature, const QByteArray &key) {
        return signer().verify(message, signature, key);
    };
    const auto report = verifyJournal(folder, check, std::nullopt);
    if (!report || !report->ok)
        return refused(report ? report->why : sentence(report.error()));
    QJsonObject found{{u"ok"_s, true},
                      {u"entries"_s, qint64(report->entries)},
                      {u"open"_s, toJson(store.value()->tail().openExchanges())},
                      {u"place"_s, placeOf(*places)}};
    if (!readCommitted(folder, found) || !readPeople(folder, found))
        return refused(u"the data folder cannot be read"_s);
    return found;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList folders = QCoreApplication::arguments().mid(1);
    if (folders.isEmpty()) {
        std::fputs("usage: powercut_check FOLDER...\n", stderr);
        return 2;
    }
    bool ok = true;
    for (const QString &folder : folders) {
        const QJsonObject found = QDir(folder).exists() ? look(folder) : refused(u"there is no such folder"_s);
        std::puts(QJsonDocument(found).toJson(QJsonDocument::Compact).constData());
        ok = ok && found[u"ok"_s].toBool();
    }
    return ok ? 0 : 1;
}
