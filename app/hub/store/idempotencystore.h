// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>

namespace latchkey::hub::store {

/// A request that says by a key of its own whether it is the same one again.
struct IdempotencyKey {
    QString scope; ///< whose: an account or token, and the route
    QString name; ///< the key
    QByteArray fingerprint; ///< of the request; the same key for another request is a mistake
};

struct Repeated {
    enum class Outcome {
        New, ///< go ahead, then finish() or abandon()
        Running, ///< the first one has not ended yet
        Same, ///< ended: `status` and `response` are its answer
        Other, ///< the key was used for something else
    };
    Outcome outcome = Outcome::New;
    int status = 0;
    QByteArray response = {};
};

class IdempotencyStore {
public:
    /// How long a request may run: one that died with its process must not block its key for ever.
    static constexpr Ms RunningFor = 120'000;
    static constexpr Ms KeptFor = 86'400'000; // a day

    explicit IdempotencyStore(Database &database) : m_database(database) {}

    /// In a transaction of its own, so that the second one sees it.
    [[nodiscard]] Result<Repeated, Fault> begin(Transaction &transaction, const IdempotencyKey &key, Ms now);
    /// In the transaction of what was done. A response with a secret in it is sealed by whoever brings it.
    [[nodiscard]] Status<Fault> finish(Transaction &transaction, const IdempotencyKey &key, int status,
                                       const QByteArray &response, Ms now);
    /// Nothing was done: the key may be used again.
    [[nodiscard]] Status<Fault> abandon(Transaction &transaction, const IdempotencyKey &key);
    [[nodiscard]] Result<qint64, Fault> collect(Transaction &transaction, Ms now);

private:
    Database &m_database;
};

} // namespace latchkey::hub::store
