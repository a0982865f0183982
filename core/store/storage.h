// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/throttlebook.h>
#include <core/base/result.h>
#include <core/base/storeerror.h>
#include <core/journal/chain.h>
#include <core/journal/journal.h>
#include <core/people/credentialbook.h>
#include <core/people/peoplebook.h>
#include <core/people/siteimage.h>
#include <core/ports/clock.h>
#include <core/ports/columncipher.h>
#include <core/ports/headsigner.h>
#include <core/ports/sealedpins.h>
#include <core/ports/timers.h>
#include <core/power/upsrecord.h>
#include <core/store/threadedpeoplebook.h>
#include <core/store/threadedsyncstore.h>

#include <QHash>
#include <QJsonObject>

#include <functional>
#include <memory>
#include <optional>

namespace latchkey::store {

/// Everything that the program must know before it can serve anybody.
struct StartImage {
    std::optional<people::BoxInfo> box; ///< none: no site was imported yet
    QVector<keys::Key> keys; ///< in natural order of their names
    QHash<KeyId, keys::Place> places;
    QVector<journal::OpenExchange> openExchanges; ///< recovery ends them before anybody is served
    journal::Head head; ///< to be compared with the board's witness: the newest entry before this start's Boot
    quint64 pulses = 0; ///< the board's pulse count as the journal last had it
    quint32 boot = 0; ///< the number of this start, from 1
    QDateTime newest; ///< UTC, of the newest entry before this start; null: there is none
    QJsonObject clock; ///< what the journal says last about the clock (access::clockPastFrom); empty: nothing
    bool triesAlarm = false; ///< the wrong tries of late were an alarm when the time served was stored last
    std::optional<sync::Link> link = {}; ///< none: the box has no hub
    power::UpsHistory ups = {}; ///< the checks of the UPS
    double perCharge = 0; ///< exchanges that a full battery is good for, as was learnt; 0: nothing was
};

struct StorageParts {
    const Clock &clock;
    Timers &timers;
    const HeadSigner &signer; ///< used on the journal's thread: must bear const calls from there
    const ColumnCipher &cipher; ///< used on both threads
};

/// The data folder of one box, opened for writing: two files, each with its own thread, so that reading people never
/// waits for the journal. Whoever holds a Storage is the only writer; readers (see reading.h) need no lock.
class Storage {
    struct Rooms;

public:
    struct Opened {
        std::shared_ptr<Rooms> rooms;
        StartImage start;
    };

    /// Opens, checks and if need be creates the folder, then writes a Boot entry with `facts` (version, board, ...).
    /// Waits for the disk: call it before there is a window to freeze.
    [[nodiscard]] static Result<std::unique_ptr<Storage>, StoreError> open(const QString &folder, StorageParts parts,
                                                                           const QJsonObject &facts);
    /// The first half of open(): may run on any thread, beside other work of a start. Only Storage(Opened) can use the
    /// outcome; dropped, it closes the folder again.
    [[nodiscard]] static Result<Opened, StoreError> prepare(const QString &folder, StorageParts parts,
                                                            const QJsonObject &facts);
    /// The second half: takes over what was prepared; the answers come to the thread that calls this.
    explicit Storage(Opened opened);
    /// Ends what was asked for, stores the time served, seals the journal and closes; answers that have not been given are dropped.
    ~Storage();
    Storage(const Storage &) = delete;
    Storage &operator=(const Storage &) = delete;

    [[nodiscard]] journal::Journal &journal();
    [[nodiscard]] ThreadedPeopleBook &people();
    [[nodiscard]] access::ThrottleBook &throttle();
    [[nodiscard]] people::CredentialBook &credentials();
    [[nodiscard]] const StartImage &start() const { return m_start; }

    /// What the sync with a hub needs of the disk, on a thread of its own. Waits for the disk; call it once, and end the sync
    /// before the storage. `pins` is used on that thread until closeSync().
    [[nodiscard]] Result<ThreadedSyncStore *, StoreError> openSync(const SealedPins &pins);
    /// Ends what was asked for; the pointer is void then.
    void closeSync();
    /// Called after each entry of the journal.
    void onWritten(std::function<void()> written);

    /// The orderly end: everything asked for is written, also the time served, then a Shutdown entry with `facts` and a seal. Waits for the
    /// disk. Later appends answer StoreError::Failed, and so does a second call.
    Status<StoreError> shutdown(const QJsonObject &facts);

private:
    std::shared_ptr<Rooms> m_rooms; ///< nobody else's; shared, because the outside does not know the type
    StartImage m_start;
};

/// What is needed to write to a box while no kiosk runs on it.
struct CommandParts {
    const HeadSigner &signer;
    const ColumnCipher &cipher;
    const Clock &clock;
};

/// Takes a whole site in and writes an Imported entry with `facts` (file name's hash, counts): both or neither of
/// them is stored, short of a power cut between the two, which leaves the entry and the old site. Refused with InUse
/// while a kiosk runs on the folder.
[[nodiscard]] Status<StoreError> importSite(const QString &folder, const people::SiteImage &image,
                                            const CommandParts &parts, const QJsonObject &facts);

} // namespace latchkey::store
