// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QTest>

#include <app/hub/store/database.h>

#include <QTemporaryDir>

#include <memory>

namespace latchkey::hub::store {

/// Lets every function of a test program run on SQLite and on PostgreSQL: call addDatabases() in initTestCase_data(),
/// and take a new database with the hub's tables in init().
class HubBench {
public:
    static void addDatabases();
    enum class Tables { All, None };
    /// A new database of the kind whose turn it is, or of one kind.
    explicit HubBench(Tables tables = Tables::All) : HubBench(kindInTurn(), tables) {}
    explicit HubBench(Kind kind, Tables tables = Tables::All);

    [[nodiscard]] bool isSqlite() const { return m_url.kind == Kind::Sqlite; }
    [[nodiscard]] const DatabaseUrl &url() const { return m_url; }
    [[nodiscard]] const QString &urlText() const { return m_text; }
    /// The connection of the test's own thread.
    [[nodiscard]] Database &database() const { return *m_database; }
    /// One more, for another thread.
    [[nodiscard]] std::unique_ptr<Database> connect() const;
    /// Closes the connection of the test's thread: a database that is copied must not be in use.
    void disconnect() { m_database.reset(); }
    void reconnect() { m_database = connect(); }
    /// The whole database as it is now, as a snapshot of a disk would have it. Nobody else may be connected.
    [[nodiscard]] QString copyDisk();
    /// Puts a copy back: nothing in it tells that this was done.
    void putBack(const QString &copy);
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    [[nodiscard]] static Kind kindInTurn();

    QTemporaryDir m_folder;
    QString m_text;
    int m_copies = 0;
    DatabaseUrl m_url;
    std::unique_ptr<Database> m_database;
};

/// What a Result holds, or the end of the test program with the fault's words.
template <class T>
T must(Result<T, Fault> result)
{
    if (!result)
        qFatal("%ls", qUtf16Printable(sentence(result.error())));
    return std::move(result).value();
}

/// Runs `work(Transaction &)`, whose outcome must be good.
template <class Work>
auto mustTransact(Database &database, Work work)
{
    return must(database.transact(work));
}

} // namespace latchkey::hub::store
