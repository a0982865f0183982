// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/store/linkrows.h>
#include <core/store/viewrows.h>
#include <core/sync/viewchange.h>

#include <functional>

namespace latchkey::store {

using sync::ViewFault;

/// Brings the hub's changes into people.db, through a connection of its own: whoever reads meanwhile goes on reading the
/// view as it was. Belongs to one thread and waits for the disk.
class ViewWriter {
public:
    /// The caller holds the FolderLock and has opened the file before, which brought it up to date; `cipher` outlives
    /// the writer.
    [[nodiscard]] static Result<std::unique_ptr<ViewWriter>, StoreError> open(const QString &folder,
                                                                              const ColumnCipher &cipher);

    /// All of the change and the state that goes with it, in one transaction with one sync, or nothing. `beforeCommit` is
    /// called when everything but the commit is done; its error takes all of it back.
    using BeforeCommit = std::function<Status<StoreError>()>;
    [[nodiscard]] Status<ViewFault> commit(const sync::ViewChange &change, const sync::ViewState &state,
                                           const BeforeCommit &beforeCommit = {});

    /// A PIN that came sealed and is still to be made.
    [[nodiscard]] Result<std::optional<sync::PinRecord>, StoreError> nextPin();
    /// `stored` is PinHasher's form; empty: it could not be opened, and the person has no PIN. Nothing happens where
    /// another came meanwhile.
    [[nodiscard]] Status<StoreError> keepPin(const sync::PinRecord &pin, const QByteArray &stored);

    /// Whether people have set PINs of their own, which would keep their length when that of the box changes.
    void setOwnPinsThere(bool there) { m_ownPinsThere = there; }

    [[nodiscard]] LinkRows &link() { return m_link; }
    [[nodiscard]] Database &database() { return *m_database; }
    /// Moves what was written into the file once it is worth it. Costs two more syncs: for a moment of rest.
    [[nodiscard]] Status<StoreError> tidy();

private:
    struct KeptPin {
        QByteArray sealed;
        int made;
        QByteArray pin; ///< the sealed column
    };
    using KeptPins = QHash<PersonId, KeptPin>;

    ViewWriter(std::unique_ptr<Database> database, const ColumnCipher &cipher);
    [[nodiscard]] Status<StoreError> fill(const sync::ViewChange &change);
    /// Empties the tables, without their indexes, which are quicker to make of all rows at the end.
    [[nodiscard]] Result<QStringList, StoreError> clear();
    [[nodiscard]] Result<KeptPins, StoreError> pins(const sync::ViewChange &change);
    void takeOff(const sync::ViewChange &change);
    void remove(const sync::ViewChange &change);
    void put(const sync::ViewChange &change);
    [[nodiscard]] Result<std::optional<int>, StoreError> pinLength();
    void putPins(const sync::ViewChange &change, const KeptPins &kept);
    [[nodiscard]] ViewFault faultOf(StoreError error);
    [[nodiscard]] QString danglingReference();

    std::unique_ptr<Database> m_database;
    ColumnSeals m_seals;
    std::optional<ViewRows> m_changing; ///< rows that may be there
    std::optional<ViewRows> m_filling; ///< rows of a snapshot
    ViewRows *m_rows = nullptr; ///< that of the two which is at work
    LinkRows m_link;
    bool m_ownPinsThere = false;
    std::optional<int> m_pinLength; ///< of the box as it was before, below 0 as the table has it
    qsizetype m_untidy = 0; ///< changes since the file was tidied
};

} // namespace latchkey::store
