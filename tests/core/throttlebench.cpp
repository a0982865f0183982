// SPDX-License-Identifier: Apache-2.0
#include "throttlebench.h"

#include <QDir>
#include <QEventLoop>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace latchkey {

using namespace access::throttle;
using access::ThrottleBook;

namespace {

template <class T>
QByteArray errorOf(const Result<T, StoreError> &told)
{
    return "error " + QByteArray::number(int(told.error()));
}

/// Everything that is on disk, as a power cut leaves it.
void copyBox(const QString &from, const QString &to)
{
    for (const QString &name : {u"/journal.db"_s, u"/journal.db-wal"_s, u"/people.db"_s})
        QVERIFY(QFile::copy(from + name, to + name));
}

} // namespace

ThrottleBench::ThrottleBench() { open(); }

void ThrottleBench::open()
{
    auto opened = store::Storage::open(box(), {clock, timers, signer, cipher}, {});
    QVERIFY(opened);
    storage = std::move(opened).value();
    alarms.clear();
    book().setAlarmListener([this](bool alarming) { alarms.append(alarming); });
    settle();
}

void ThrottleBench::losePower()
{
    const QTemporaryDir copy;
    copyBox(box(), copy.path());
    storage.reset();
    QVERIFY(QDir(box()).removeRecursively() && QDir().mkdir(box()));
    copyBox(copy.path(), box());
    open();
}

void ThrottleBench::settle() const
{
    for (int round = 0; round < 3; ++round) {
        QEventLoop loop; // quicker than to look every 50 ms
        book().box([&](const Result<Box, StoreError> &) { loop.quit(); });
        loop.exec();
    }
}

void ThrottleBench::pass(milliseconds time)
{
    const milliseconds until = clock.steady() + time;
    while (timers.nextIn() && clock.steady() + *timers.nextIn() <= until) {
        QVERIFY(timers.fireNext());
        settle();
    }
    clock.advance(until - clock.steady());
}

ThrottleBench::Counted ThrottleBench::count(int person, Method method) const
{
    std::optional<Counted> counted;
    book().count(samples::identity(person), method, attemptEntry(method), [&](const auto &told) { counted = told; });
    settle();
    return counted.value_or(StoreError::Failed);
}

void ThrottleBench::wrongTries(int people, Method method)
{
    for (int i = 0; i < people; ++i)
        QVERIFY(count(++persons, method)->receipt > 0);
}

void ThrottleBench::succeed(quint64 receipt) const
{
    bool done = false;
    book().succeeded(receipt, journal::Entry{journal::EntryType::Identified, {}},
                     [&](const Status<StoreError> &status) { done = bool(status); });
    settle();
    QVERIFY(done);
}

void ThrottleBench::acknowledge() const
{
    bool done = false;
    book().acknowledge(acknowledgedEntry({}), [&](const Status<StoreError> &status) { done = bool(status); });
    settle();
    QVERIFY(done);
}

store::Tries ThrottleBench::stored() const { return store::readTries(box()).valueOr({{}, -1, -1}); }

QStringList ThrottleBench::types() const
{
    QStringList words;
    const auto read = store::readJournal(box(), [&](const journal::StoredEntry &entry) {
        words.append(journal::Record::fromBytes(entry.bytes)->type);
        return true;
    });
    return read ? words : QStringList();
}

QByteArray textOf(const Result<Admission, StoreError> &told)
{
    return told ? QByteArray::number(int(told->verdict)) + ' ' + QByteArray::number(told->wait.count()) : errorOf(told);
}

QByteArray textOf(const ThrottleBench::Counted &told)
{
    if (!told)
        return errorOf(told);
    return textOf(Result<Admission, StoreError>(told->admission)) + " receipt " + QByteArray::number(told->receipt);
}

QByteArray textOf(const Status<StoreError> &told) { return told ? "done"_ba : errorOf(told); }

QByteArray textOf(const Result<bool, StoreError> &told)
{
    if (!told)
        return errorOf(told);
    return *told ? "holds"_ba : "does not hold"_ba;
}

QByteArray textOf(const Result<Box, StoreError> &told)
{
    if (!told)
        return errorOf(told);
    QByteArray text = QByteArray::number(told->wrong) + " level " + QByteArray::number(told->bucket.count());
    for (const milliseconds left : told->recent)
        text += ' ' + QByteArray::number(left.count());
    return told->rolledBack ? text + " rolled back" : text;
}

} // namespace latchkey
