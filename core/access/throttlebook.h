// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/throttle.h>
#include <core/base/result.h>
#include <core/base/storeerror.h>
#include <core/journal/entry.h>

#include <functional>
#include <optional>

namespace latchkey::access {

/// The tries at one box, as they are counted: see docs/throttling.md. Every answer comes later, on the caller's thread
/// and in the order of the calls, each exactly once and never while the call is still running. An error means that
/// nothing was counted and nothing may be looked at: refuse.
///
/// An `identity` comes from throttle::identityOf(); methods without a track ignore it.
class ThrottleBook {
public:
    template <class T>
    using Answer = std::function<void(Result<T, StoreError>)>;
    using Finished = std::function<void(Status<StoreError>)>;

    /// What became of a try that was asked for.
    struct Counted {
        throttle::Admission admission;
        quint64 receipt = 0; ///< 0: nothing was counted, and nothing may be looked at
    };

    virtual ~ThrottleBook() = default;
    /// Whether a try could be made now; writes nothing.
    virtual void admission(const QByteArray &identity, throttle::Method method, Answer<throttle::Admission> answer) = 0;
    /// Counts a try as wrong, durably and with its entry (throttle::attemptEntry). Only with a receipt may the secret be
    /// hashed, compared or sent.
    virtual void count(const QByteArray &identity, throttle::Method method, const journal::Entry &entry,
                       Answer<Counted> answer)
        = 0;
    /// The try with this receipt was right; with an entry about it, if there is one. Refused for any but the newest
    /// try, and the second time; after another error it may be asked again.
    virtual void succeeded(quint64 receipt, const std::optional<journal::Entry> &entry, Finished answer) = 0;

    /// The board remembers a release that this disk does not: throttle::Box::rolledBack from now on, durably and with
    /// the entry, whose members boardSequence and boardHead say which. The answer is whether it holds now: not where
    /// the owner has acknowledged just this word of the board before. What was told before is not written again.
    virtual void rolledBack(const journal::Entry &entry, Answer<bool> answer) = 0;

    /// What all tries at the box add up to.
    virtual void box(Answer<throttle::Box> answer) = 0;
    /// The owner has seen the wrong tries.
    virtual void acknowledge(const journal::Entry &entry, Finished answer) = 0;
    /// The owner's reset of one identity, or its new enrolment: all its tracks are clear.
    virtual void reset(const QByteArray &identity, const journal::Entry &entry, Finished answer) = 0;

    /// Who is told when the alarm begins (true) and when it ends, once each; also of one that a start finds. Empty:
    /// nobody. The book itself writes the journal's line.
    virtual void setAlarmListener(std::function<void(bool alarming)> listener) = 0;
};

} // namespace latchkey::access
