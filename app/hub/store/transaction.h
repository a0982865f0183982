// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/result.h>

#include <app/hub/store/fault.h>

#include <functional>
#include <mutex>
#include <vector>

namespace latchkey::hub::store {

class Database;

/// What a function takes that writes: proof that a transaction is under way. Database::transact() makes it.
class Transaction {
public:
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Database &database() const { return m_database; }
    /// Nothing of this transaction shall be kept, although what its work returns is a good answer.
    void takeBack() { m_takenBack = true; }
    /// Runs after a commit that was acknowledged, in the order of the calls; never where nothing was kept.
    void afterCommit(std::function<void()> act) { m_after.push_back(std::move(act)); }

private:
    friend class Database;
    explicit Transaction(Database &database) : m_database(database) {}
    [[nodiscard]] Status<Fault> begin();
    /// Commits, or takes back what was to be taken back.
    [[nodiscard]] Status<Fault> end();
    void rollBack();

    Database &m_database;
    std::unique_lock<std::mutex> m_writer;
    std::vector<std::function<void()>> m_after;
    bool m_open = false;
    bool m_takenBack = false;
};

/// What a function takes whose questions must all see the same moment.
class Snapshot {
public:
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    [[nodiscard]] Database &database() const { return m_database; }

private:
    friend class Database;
    explicit Snapshot(Database &database) : m_database(database) {}
    [[nodiscard]] Status<Fault> begin();

    Database &m_database;
    bool m_open = false;
};

} // namespace latchkey::hub::store
