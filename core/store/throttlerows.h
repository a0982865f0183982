// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/throttle.h>
#include <core/store/database.h>

#include <QByteArray>

#include <optional>
#include <vector>

namespace latchkey::store {

/// The row of an identity on the track of `method`; empty where the method has no track. nullopt: `identity` is not
/// 16 to 64 bytes, as a keyed hash is.
[[nodiscard]] std::optional<QByteArray> throttleScope(const QByteArray &identity, access::throttle::Method method);

/// The statements on the tables `throttle` and `throttle_recent`: no rule. Each of the writing ones is a part of the
/// caller's transaction. A row that says nothing is not kept.
class ThrottleRows {
public:
    [[nodiscard]] static Result<ThrottleRows, StoreError> prepare(Database &database);

    /// The rows that one try concerns, as they were stored. An empty `scope` reads no identity.
    [[nodiscard]] Result<access::throttle::State, StoreError> read(const QByteArray &scope);
    /// Keeps the rows, changed in the `order` of the tries. With a new identity the least recently tried ones beyond
    /// access::throttle::MostIdentities are forgotten, but for those that ever had to wait.
    [[nodiscard]] Status<StoreError> write(const QByteArray &scope, const access::throttle::State &state,
                                           quint64 order);
    /// The newest order of any identity; 0: there is none.
    [[nodiscard]] Result<quint64, StoreError> newestOrder();
    /// Takes time served off every row.
    [[nodiscard]] Status<StoreError> serve(std::chrono::milliseconds elapsed);
    /// Whether any time is left to serve.
    [[nodiscard]] Result<bool, StoreError> isAnyRunning();
    [[nodiscard]] Status<StoreError> remove(const QByteArray &scope);
    /// How many identities, known or not, must wait or are locked on one track at least.
    struct Standing {
        int waiting = 0;
        int locked = 0;
    };
    [[nodiscard]] Result<Standing, StoreError> standing();

private:
    struct Row {
        QByteArray scope;
        int fails = 0;
        std::chrono::milliseconds penalty{0};
        std::chrono::milliseconds bucket{0};
    };
    enum Question {
        Read,
        Put,
        Remove,
        Running,
        Serve,
        Recent,
        PutRecent,
        TrimRecent,
        Evict,
        Newest,
        Count,
        QuestionCount
    };
    ThrottleRows() = default;
    [[nodiscard]] Result<Row, StoreError> row(const QByteArray &scope);
    [[nodiscard]] Status<StoreError> put(const Row &row, quint64 order);
    [[nodiscard]] Result<QVector<Row>, StoreError> running();
    [[nodiscard]] Status<StoreError> readRecent(access::throttle::Box &box);
    [[nodiscard]] Status<StoreError> writeRecent(const access::throttle::Box &box);

    std::vector<Statement> m_statements; ///< by Question
};

} // namespace latchkey::store
