// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "scriptedwire.h"
#include "syncbench.h"
#include "viewsamples.h"

namespace latchkey::fakes {

/// What the hub says, put together: a problem by its word, and a journal's head after a batch.
[[nodiscard]] sync::WireFault problem(sync::ProblemCode code);
[[nodiscard]] journal::Head headAfter(const sync::EntryBatch &batch);

/// A box that talks to a hub of few words. Whatever a function needs to have been asked, it checks.
class SyncTalk {
public:
    SyncTalk();

    void start();
    void answerSession(const journal::Head &journal = {0, journal::genesisHash()}, std::chrono::seconds spread = {});
    void answerPush();
    /// Takes all entries that are sent.
    void takePushes();
    void answerPull(const sync::Page &page);
    void answerPull(const sync::WireFault &fault);
    /// Nothing came while the hub waited.
    void answerNothing();
    void answerReport();
    /// Started, with a first view of two persons and two keys, and waiting for news.
    void settle();
    void loseEverything();
    void deliver() { box.answers.deliver(); }

    /// A snapshot of a whole site.
    [[nodiscard]] sync::Page pageOf(const people::SiteImage &site, const QByteArray &cursor, quint64 rev) const;
    /// A page that changes nothing.
    [[nodiscard]] sync::Page emptyPage(const QByteArray &cursor, quint64 rev) const;
    /// The journal's head as a hub that has all of it knows it.
    [[nodiscard]] journal::Head head() const;
    /// The entries about the line.
    [[nodiscard]] QStringList linkEntries() const;

    ScriptedWire wire;
    SyncBench box;
};

} // namespace latchkey::fakes
