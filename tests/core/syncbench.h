// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "directsyncstore.h"
#include "fakehub.h"

#include <core/store/journalstore.h>
#include <core/sync/syncengine.h>
#include <tests/fakes/ed25519signer.h>
#include <tests/fakes/handtimers.h>
#include <tests/fakes/seededrandom.h>
#include <tests/fakes/xorcipher.h>

#include <QTemporaryDir>

namespace latchkey::fakes {

/// Writes down what the sync tells.
class SyncEar : public sync::SyncObserver {
public:
    void viewChanged(const people::ViewMark &view) override { views.append(view); }
    void lineChanged(bool online) override { lines.append(online); }
    void commandReceived(const sync::Command &command, std::chrono::milliseconds left) override
    {
        commands.append({command, left});
    }
    void forked(const sync::LogId &log) override { forks.append(log); }
    void timeTold(const QDateTime &hubTime, std::chrono::milliseconds roundTrip) override
    {
        lastTime = hubTime;
        lastTrip = roundTrip;
    }
    void stalled(sync::Stall why, const QString &detail) override { stalls.append({why, detail}); }

    QVector<people::ViewMark> views;
    QVector<bool> lines;
    QVector<QPair<sync::Command, std::chrono::milliseconds>> commands;
    QVector<sync::LogId> forks;
    QVector<QPair<sync::Stall, QString>> stalls;
    QDateTime lastTime;
    std::chrono::milliseconds lastTrip{0};
};

/// A box with everything that the sync stands on: real stores in a scratch folder, time moved by hand, and a wire that the
/// test brings. Its program can end at any moment and start again.
class SyncBench {
public:
    /// `where` is a template of QTemporaryDir.
    explicit SyncBench(const QString &where, quint32 seed = 1);
    ~SyncBench();
    SyncBench(const SyncBench &) = delete;
    SyncBench &operator=(const SyncBench &) = delete;

    /// The program starts: a Boot entry, the stores, the engine.
    void open(sync::HubWire &wire);
    /// It ends at once. Answers under way are lost.
    void close();
    /// A new entry of the journal.
    void note(const QString &words);

    /// The files, which a later restore() brings back. Only while closed.
    [[nodiscard]] QHash<QString, QByteArray> image() const;
    void restore(const QHash<QString, QByteArray> &image);

    [[nodiscard]] QVector<QByteArray> entries() const; ///< of the journal, from 1 on
    [[nodiscard]] sync::Link link() { return *m_writer->link().read().value(); }
    [[nodiscard]] store::PeopleStore &people() { return *m_people; }
    [[nodiscard]] store::ViewWriter &writer() { return *m_writer; }
    [[nodiscard]] DirectSyncStore &disk() { return *m_store; }
    [[nodiscard]] sync::SyncEngine &engine() { return *m_engine; }
    [[nodiscard]] bool isOpen() const { return m_engine != nullptr; }

    HandClock clock;
    HandTimers timers;
    AnswerQueue answers;
    SyncEar ear;

private:
    class Notebook;

    QTemporaryDir m_folder;
    SeededRandom m_random;
    Ed25519Signer m_signer;
    XorCipher m_cipher;
    PageStamp m_stamp;
    std::unique_ptr<store::PeopleStore> m_people;
    std::unique_ptr<store::JournalStore> m_journal;
    std::unique_ptr<store::ViewWriter> m_writer;
    std::unique_ptr<store::JournalFeed> m_feed;
    std::unique_ptr<DirectSyncStore> m_store;
    std::unique_ptr<Notebook> m_notebook;
    std::unique_ptr<sync::SyncEngine> m_engine;
    int m_boots = 0;
};

} // namespace latchkey::fakes
