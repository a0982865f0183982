// SPDX-License-Identifier: Apache-2.0
#include "syncbench.h"

#include "viewsamples.h"

#include <core/store/reading.h>

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::fakes {

/// The journal as the engine writes to it.
class SyncBench::Notebook : public journal::Journal {
public:
    Notebook(SyncBench &bench) : m_bench(bench) {}

    void append(const journal::Entry &entry, Appended answer) override { append(entry, {}, std::move(answer)); }
    void append(const journal::Entry &entry, const QVector<journal::Placement> &placements, Appended answer) override
    {
        const journal::Moment at{m_bench.clock.now(), m_bench.clock.steady()};
        const auto written = m_bench.m_journal->append(entry, placements, at);
        m_bench.answers.post([written, answer = std::move(answer)] { answer(written); });
    }
    void hashAt(quint64 sequence, std::function<void(Result<QByteArray, StoreError>)> answer) override
    {
        answer(m_bench.m_journal->hashAt(sequence));
    }

private:
    SyncBench &m_bench;
};

SyncBench::SyncBench(const QString &where, quint32 seed) : timers(clock), m_folder(where), m_random(seed) {}

SyncBench::~SyncBench() { close(); }

void SyncBench::open(sync::HubWire &wire)
{
    const QString folder = m_folder.path();
    m_people = store::PeopleStore::open(folder, m_cipher).value();
    m_journal = store::JournalStore::open(folder, m_signer).value();
    if (!m_journal->boot({}, {clock.now(), clock.steady()}))
        qFatal("the journal does not begin");
    m_writer = store::ViewWriter::open(folder, m_cipher).value();
    m_feed = store::JournalFeed::open(folder).value();
    if (!m_writer->link().read().value() && !m_writer->link().write(samples::link()))
        qFatal("the box cannot be paired");
    m_store = std::make_unique<DirectSyncStore>(answers, *m_people, *m_writer, *m_feed);
    m_notebook = std::make_unique<Notebook>(*this);
    const sync::SyncParts parts{wire, *m_store, m_stamp, clock, timers, m_random, *m_notebook, ear};
    m_engine = std::make_unique<sync::SyncEngine>(parts, sync::SyncFacts{u"boot-%1"_s.arg(++m_boots), u"0.1"_s});
}

void SyncBench::close()
{
    m_engine.reset();
    m_notebook.reset();
    m_store.reset();
    m_feed.reset();
    m_writer.reset();
    m_journal.reset();
    m_people.reset();
    answers.drop();
}

void SyncBench::note(const QString &words)
{
    const journal::Moment at{clock.now(), clock.steady()};
    if (!m_journal->append({journal::EntryType::Note, {{u"report"_s, words}}}, {}, at))
        qFatal("the journal takes no entry");
    m_engine->poke();
}

QHash<QString, QByteArray> SyncBench::image() const
{
    QHash<QString, QByteArray> files;
    const QStringList names = QDir(m_folder.path()).entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the box cannot be copied");
        files.insert(name, file.readAll());
    }
    return files;
}

void SyncBench::restore(const QHash<QString, QByteArray> &image)
{
    const QStringList names = QDir(m_folder.path()).entryList(QDir::Files);
    for (const QString &name : names)
        QFile::remove(m_folder.filePath(name));
    for (auto it = image.cbegin(); it != image.cend(); ++it) {
        QFile file(m_folder.filePath(it.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(*it) != it->size())
            qFatal("the box cannot be put back");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
}

QVector<QByteArray> SyncBench::entries() const
{
    QVector<QByteArray> all;
    const auto take = [&](const journal::StoredEntry &entry) {
        all.append(entry.bytes);
        return true;
    };
    if (!store::readJournal(m_folder.path(), take))
        qFatal("the journal cannot be read");
    return all;
}

} // namespace latchkey::fakes
