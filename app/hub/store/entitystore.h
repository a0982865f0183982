// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>
#include <app/hub/store/written.h>

namespace latchkey::hub::store {

struct Field {
    QString name;
    QString value;
    friend bool operator==(const Field &, const Field &) = default;
};

/// Something that managers look after: a key, a person, a permission ... What is in `doc` is the business of whoever
/// writes it; secrets are not (SecretStore).
struct Entity {
    QString org;
    QString kind;
    QString id;
    QString sort; ///< what lists are sorted by and searched in, such as the name in lower case
    QJsonObject doc;
    QVector<Field> keys = {}; ///< must be unique in the organisation and kind. Only for writing
    QVector<Field> refs = {}; ///< what it points at or is filtered by. Only for writing
    qint64 version = 0;
    Ms createdAt = 0;
    Ms updatedAt = 0;
    std::optional<Ms> deletedAt = {};
};

/// Where a page of a list ended.
struct Position {
    QString sort;
    QString id;

    /// For a URL: letters, digits, `-` and `_`.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<Position> fromText(const QString &text);
};

struct EntityFilter {
    QString org;
    QString kind;
    QVector<Field> refs = {}; ///< all of them
    QString contains = {}; ///< in `sort`
    bool withDeleted = false;
    std::optional<Position> after = {};
    int limit = 50;
};

struct EntityPage {
    QVector<Entity> entities; ///< by `sort`, then id
    std::optional<Position> next; ///< none: this was the last page
};

/// Who points at something.
struct Referrer {
    QString kind;
    QString field;
    QString id;
};

class EntityStore {
public:
    explicit EntityStore(Database &database) : m_database(database) {}

    /// Taken with field "id" where the id was ever used.
    [[nodiscard]] Result<Written, Fault> create(Transaction &transaction, const Entity &entity, Ms now);
    /// Replaces sort, doc, keys and refs. `expected`: the version that the writer has seen; none: whatever is there.
    [[nodiscard]] Result<Written, Fault> update(Transaction &transaction, const Entity &entity,
                                                std::optional<qint64> expected, Ms now);
    /// It stays as a record; its keys are free and its refs gone.
    [[nodiscard]] Result<Written, Fault> remove(Transaction &transaction, const QString &org, const QString &kind,
                                                const QString &id, std::optional<qint64> expected, Ms now);

    [[nodiscard]] Result<std::optional<Entity>, Fault> get(const QString &org, const QString &kind, const QString &id,
                                                           bool withDeleted = false);
    /// Those of `ids` that there are, in no order.
    [[nodiscard]] Result<QVector<Entity>, Fault> getAll(const QString &org, const QString &kind,
                                                        const QStringList &ids);
    [[nodiscard]] Result<std::optional<Entity>, Fault> byKey(const QString &org, const QString &kind, const Field &key);
    /// The same for many values of one field: their ids, for those that are known.
    [[nodiscard]] Result<QHash<QString, QString>, Fault> idsByKey(const QString &org, const QString &kind,
                                                                  const QString &field, const QStringList &values);
    [[nodiscard]] Result<EntityPage, Fault> list(const EntityFilter &filter);
    [[nodiscard]] Result<QVector<Referrer>, Fault> referrers(const QString &org, const QString &target);
    [[nodiscard]] Result<qint64, Fault> count(const QString &org, const QString &kind);

private:
    [[nodiscard]] Result<std::optional<QString>, Fault> takenField(const Entity &entity);
    [[nodiscard]] Status<Fault> writeIndex(Transaction &transaction, const Entity &entity);
    [[nodiscard]] Status<Fault> dropIndex(Transaction &transaction, const Entity &entity);
    [[nodiscard]] Result<Written, Fault> whyNot(const QString &org, const QString &kind, const QString &id);

    Database &m_database;
};

} // namespace latchkey::hub::store
