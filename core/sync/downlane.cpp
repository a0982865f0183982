// SPDX-License-Identifier: Apache-2.0
#include "downlane.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::sync {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr int ChangesPerPage = 500; // small enough to be read between two frames
constexpr qsizetype MostChanges = 1'000'000; // in a transfer: more is no box's
constexpr int MostRefetches = 3;
constexpr qsizetype NonceBytes = 16;

} // namespace

void DownLane::load(const Link &link)
{
    m_link = link;
    m_transfer.reset();
    m_wantsAll = false;
}

void DownLane::begin(seconds pollWait)
{
    m_session.renew();
    m_pollWait = pollWait;
    m_serving = true;
    if (!m_committing)
        pull(seconds(0));
}

void DownLane::end()
{
    m_session.renew();
    m_serving = false;
}

QByteArray DownLane::cursor() const
{
    if (m_transfer)
        return m_transfer->cursor;
    return m_wantsAll ? QByteArray() : m_link->cursor;
}

void DownLane::pull(seconds wait)
{
    const QByteArray nonce = newNonce(m_parts.random.bytes(NonceBytes));
    const milliseconds asked = now();
    m_parts.wire.pull({cursor(), ChangesPerPage, wait, nonce},
                      m_session([this, nonce, asked](const Result<std::optional<SignedPage>, WireFault> &answer) {
                          pulled(nonce, asked, answer);
                      }));
}

void DownLane::pulled(const QByteArray &nonce, milliseconds asked,
                      const Result<std::optional<SignedPage>, WireFault> &answer)
{
    if (!answer)
        return refused(answer.error());
    if (!answer.value()) {
        m_host.answered();
        return m_host.isStale() ? m_host.startOver() : pull(m_pollWait);
    }
    const SignedPage &signedPage = *answer.value();
    // Nothing of the page is looked at before it is known whose it is.
    if (!m_parts.verifier.verify(signedBytes(m_link->box, nonce, signedPage.page), signedPage.signature))
        return giveUp(Stall::NotTheHub, u"the signature of a page is wrong"_s);
    const auto page = decode<Page>(signedPage.page);
    if (!page)
        return giveUp(Stall::Unreadable, u"a page is wrong at \"%1\""_s.arg(page.error().pointer));
    if (!(page->box == m_link->box))
        return giveUp(Stall::NotTheHub, u"a page is for another box"_s);
    m_host.answered();
    m_parts.observer.timeTold(page->hubTime, now() - asked);
    read(*page, asked);
}

void DownLane::refused(const WireFault &fault)
{
    if (fault.kind != WireFault::Kind::Problem || fault.problem.code != ProblemCode::MustRefetch)
        return m_host.failed(fault);
    // The view stays in force until another one is whole.
    m_transfer.reset();
    m_wantsAll = true;
    if (++m_refetches > MostRefetches) {
        m_refetches = 0;
        return m_host.failed(fault);
    }
    m_host.answered();
    // Whoever put another hub there may have put another journal there too.
    m_host.startOver();
}

bool DownLane::fits(const Page &page) const
{
    if (m_transfer)
        return page.snapshot == m_transfer->change.snapshot && (!page.hasMore || page.cursor != m_transfer->cursor)
            && m_transfer->change.size() + page.changes.size() <= MostChanges;
    return page.snapshot == cursor().isEmpty();
}

void DownLane::read(const Page &page, milliseconds asked)
{
    if (!fits(page))
        return giveUp(Stall::Unreadable, u"a page does not go on from the one before it"_s);
    for (const Command &command : page.commands)
        remember(command, asked + command.ttl);
    m_link->leaseUntil = page.leaseUntil;
    const bool isNews = m_transfer || page.hasMore || page.snapshot || !page.changes.isEmpty()
        || page.cursor != m_link->cursor;
    if (isNews)
        take(page);
    else
        pull(m_pollWait);
}

void DownLane::take(const Page &page)
{
    ViewChange news;
    if (const auto fault = news.take(page)) {
        m_transfer.reset();
        return giveUp(Stall::Unreadable, u"a page is wrong at \"%1\""_s.arg(fault->pointer));
    }
    // Deny early, grant late.
    if (const Removals removals = page.hasMore ? removalsOf(news) : Removals(); !removals.isEmpty())
        m_parts.store.deny(removals);
    if (!m_transfer)
        m_transfer = Transfer{{page.snapshot, {}, {}, {}, {}, {}, {}, {}}, {}};
    m_transfer->change.add(std::move(news));
    m_transfer->cursor = page.cursor;
    if (page.hasMore)
        pull(seconds(0));
    else
        commit(page);
}

void DownLane::commit(const Page &page)
{
    const ViewState state{page.cursor, {page.epoch, page.rev}, page.leaseUntil, m_parts.clock.now()};
    const auto change = std::make_shared<const ViewChange>(std::move(m_transfer->change));
    m_transfer.reset();
    m_committing = true;
    const auto done = m_always([this, state, isSnapshot = change->snapshot](const Status<ViewFault> &outcome) {
        committed(state, isSnapshot, outcome);
    });
    m_parts.store.commit(change, state, done);
}

void DownLane::committed(const ViewState &state, bool isSnapshot, const Status<ViewFault> &done)
{
    m_committing = false;
    if (done) {
        m_link->cursor = state.cursor;
        m_link->view = state.view;
        m_link->updatedAt = state.at;
        m_wantsAll = false;
        m_refetches = 0;
        m_parts.observer.viewChanged(state.view);
        m_host.viewCommitted();
        if (m_serving)
            pull(m_pollWait);
        return;
    }
    // What does not fit to the view may fit together by itself.
    m_wantsAll = m_wantsAll || done.error().error == StoreError::Refused;
    m_host.stalled(Stall::ViewRefused, done.error().why);
    if (m_serving && !isSnapshot && done.error().error == StoreError::Refused)
        return pull(seconds(0));
    m_host.failedOnDisk(done.error().error);
}

void DownLane::remember(const Command &command, milliseconds deadline)
{
    const auto known = [this, command, deadline](const Result<bool, StoreError> &isNew) {
        if (isNew && *isNew)
            this->command(command, deadline);
    };
    m_parts.store.remember(command.id, m_always(known));
}

void DownLane::command(const Command &command, milliseconds deadline)
{
    const milliseconds left = deadline - now();
    if (left.count() <= 0)
        return m_host.commandExpired(command.id);
    m_host.commandCame(command, left);
}

void DownLane::giveUp(Stall why, const QString &detail)
{
    m_host.stalled(why, detail);
    m_host.failed({WireFault::Kind::Malformed, {}, {}});
}

} // namespace latchkey::sync
