// SPDX-License-Identifier: Apache-2.0
// The records of an evening at the box, written by the product's own store; tests/power/powercut.c cuts its power.
//
//   powercut_app FOLDER full|normal        two pick-ups and two drop-offs; the entries' numbers are acknowledged
//   powercut_app FOLDER import             two sites, one after the other; their numbers are acknowledged
//   powercut_app FOLDER restart            a start after the power came back, and an orderly end
#include <core/store/files.h>
#include <core/store/journalstore.h>
#include <core/store/storage.h>
#include <tests/core/journalsamples.h>
#include <tests/core/sitesamples.h>
#include <tests/fakes/ed25519signer.h>
#include <tests/fakes/handclock.h>
#include <tests/fakes/xorcipher.h>

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace latchkey;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;

namespace {

const HeadSigner &signer()
{
    static const fakes::Ed25519Signer instance;
    return instance;
}

/// Told at once, so that nothing acknowledged is left in a buffer when the power goes.
void acknowledge(quint64 number)
{
    const QByteArray line = "ACK " + QByteArray::number(number) + "\n";
    if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
        std::abort();
}

bool acknowledged(const JournalStore &store, const Result<journal::Head, StoreError> &head)
{
    if (head)
        acknowledge(store.tail().head().sequence);
    return bool(head);
}

bool perform(JournalStore &store, int number, bool pickUp)
{
    for (const auto &[entry, placements] : samples::exchange(number, pickUp, number)) {
        if (!acknowledged(store, store.append(entry, placements, samples::at(number))))
            return false;
    }
    return true;
}

bool exchanges(const QString &folder, Synchronous synchronous)
{
    auto store = JournalStore::open(folder, signer(), synchronous);
    if (!store)
        return false;
    JournalStore &journal = **store;
    return acknowledged(journal, journal.boot({}, samples::at(0))) && perform(journal, 1, true)
        && perform(journal, 2, false) && acknowledged(journal, journal.seal(samples::at(60))) && journal.checkpoint()
        && perform(journal, 3, true) && perform(journal, 4, false)
        && acknowledged(journal, journal.shutdown({}, samples::at(90)));
}

bool imports(const QString &folder)
{
    const fakes::HandClock clock;
    const fakes::XorCipher cipher;
    for (int site = 1; site <= 2; ++site) {
        if (!importSite(folder, samples::site(4 * site, 3 * site), {signer(), cipher, clock}, {}))
            return false;
        acknowledge(quint64(site));
    }
    return true;
}

bool restart(const QString &folder)
{
    const auto store = JournalStore::open(folder, signer());
    return store && store.value()->boot({}, samples::at(0)) && store.value()->shutdown({}, samples::at(1));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3) {
        std::fputs("usage: powercut_app FOLDER full|normal|import|restart\n", stderr);
        return 2;
    }
    const QString &folder = words[1];
    if (words[2] == "import"_L1)
        return imports(folder) ? 0 : 1;
    if (words[2] == "restart"_L1)
        return restart(folder) ? 0 : 1;
    return exchanges(folder, words[2] == "normal"_L1 ? Synchronous::Normal : Synchronous::Full) ? 0 : 1;
}
