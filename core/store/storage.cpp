// SPDX-License-Identifier: Apache-2.0
#include "storage.h"

#include "files.h"
#include "journalstore.h"
#include "log.h"
#include "peoplestore.h"
#include "threadedcredentialbook.h"
#include "threadedjournal.h"
#include "threadedpeoplebook.h"
#include "threadedthrottle.h"

namespace latchkey::store {

namespace {

journal::Moment momentOf(const Clock &clock) { return {clock.now(), clock.steady()}; }

/// Fills in what is read from a store that has just been opened.
Status<StoreError> fill(StartImage &start, JournalStore &store)
{
    auto places = store.places();
    if (!places)
        return places.error();
    auto ups = store.upsTests();
    if (!ups)
        return ups.error();
    const auto perCharge = store.perCharge();
    if (!perCharge)
        return perCharge.error();
    start.perCharge = *perCharge;
    start.places = std::move(places).value();
    start.openExchanges = store.tail().openExchanges();
    start.head = store.tail().head();
    start.pulses = store.tail().pulses();
    auto clock = store.clock();
    if (!clock)
        return clock.error();
    start.newest = store.tail().time();
    start.clock = std::move(clock).value();
    start.ups = std::move(ups).value();
    return Done{};
}

Status<StoreError> fill(StartImage &start, PeopleStore &store)
{
    auto keys = store.keys();
    if (!keys)
        return keys.error();
    auto box = store.box();
    if (!box)
        return box.error();
    start.keys = std::move(keys).value();
    start.box = std::move(box).value();
    auto link = store.link();
    if (!link)
        return link.error();
    start.link = std::move(link).value();
    return Done{};
}

Status<StoreError> fill(StartImage &start, ThrottleStore &store)
{
    const auto box = store.box({}); // as it was stored
    if (!box)
        return box.error();
    start.triesAlarm = access::throttle::isAlarming(*box);
    return Done{};
}
Status<StoreError> fill(StartImage &, CredentialStore &) { return Done{}; }

/// Opens a store on its own thread, where its connection must stay, and reads what a start needs.
template <class Store, class Open>
Status<StoreError> openOn(StoreThread &thread, std::unique_ptr<Store> &place, StartImage &start, Open open)
{
    Status<StoreError> status = StoreError::Failed;
    thread.call([&] {
        auto opened = open();
        if (!opened) {
            status = opened.error();
            return;
        }
        place = std::move(opened).value();
        status = fill(start, *place);
    });
    return status;
}

} // namespace

/// The threads, what lives on them, and the facades on ours. Threads are destroyed after what uses them.
struct Storage::Rooms {
    Rooms(FolderLock held, const StorageParts &given, const QString &where)
        : lock(std::move(held)), parts(given), folder(where)
    {}
    ~Rooms();
    Rooms(const Rooms &) = delete;
    Rooms &operator=(const Rooms &) = delete;

    /// Both on the journal's thread.
    void storeServed();
    void closeJournal();
    [[nodiscard]] Status<StoreError> nameHolders(QHash<KeyId, keys::Place> &places);

    FolderLock lock;
    StorageParts parts;
    QString folder;
    std::unique_ptr<JournalStore> journalStore;
    std::unique_ptr<ThrottleStore> throttleStore;
    std::unique_ptr<CredentialStore> credentialStore;
    std::unique_ptr<PeopleStore> peopleStore;
    std::unique_ptr<ThreadedJournal> journal;
    std::unique_ptr<ThreadedThrottle> throttle;
    std::unique_ptr<ThreadedCredentialBook> credentials;
    std::unique_ptr<ThreadedPeopleBook> people;
    std::unique_ptr<ThreadedSyncStore> sync;
    StoreThread journalThread;
    StoreThread peopleThread;
};

void Storage::Rooms::storeServed()
{
    if (throttleStore && !throttleStore->serve(parts.clock.steady()))
        qCWarning(log, "the time served of waits could not be stored; they are that much longer");
}

void Storage::Rooms::closeJournal()
{
    throttleStore.reset();
    credentialStore.reset();
    journalStore.reset();
}

Status<StoreError> Storage::Rooms::nameHolders(QHash<KeyId, keys::Place> &places)
{
    Status<StoreError> status = StoreError::Failed;
    peopleThread.call([&] { status = peopleStore->nameHolders(places); });
    return status;
}

Storage::Rooms::~Rooms()
{
    sync.reset();
    // Connections are closed on the thread that opened them, after everything that was posted before.
    journalThread.call([this] {
        storeServed();
        if (journalStore && !journalStore->seal(momentOf(parts.clock)))
            qCWarning(log, "the journal's last head could not be signed");
        closeJournal();
    });
    peopleThread.call([this] { peopleStore.reset(); });
    journalThread.finish();
    peopleThread.finish();
}

Result<std::unique_ptr<Storage>, StoreError> Storage::open(const QString &folder, StorageParts parts,
                                                           const QJsonObject &facts)
{
    auto opened = prepare(folder, parts, facts);
    if (!opened)
        return opened.error();
    return std::make_unique<Storage>(std::move(opened).value());
}

Result<Storage::Opened, StoreError> Storage::prepare(const QString &folder, StorageParts parts,
                                                     const QJsonObject &facts)
{
    if (const auto made = makePrivateFolder(folder); !made)
        return made.error();
    auto lock = FolderLock::take(folder);
    if (!lock)
        return lock.error();
    auto rooms = std::make_shared<Rooms>(std::move(lock).value(), parts, folder);
    StartImage start;
    const auto openPeople = [&] { return PeopleStore::open(folder, parts.cipher); };
    if (const auto opened = openOn(rooms->peopleThread, rooms->peopleStore, start, openPeople); !opened)
        return opened.error();
    const auto openJournal = [&] { return JournalStore::open(folder, parts.signer); };
    if (const auto opened = openOn(rooms->journalThread, rooms->journalStore, start, openJournal); !opened)
        return opened.error();
    const auto openThrottle = [&] { return ThrottleStore::open(*rooms->journalStore, parts.clock.steady()); };
    if (const auto opened = openOn(rooms->journalThread, rooms->throttleStore, start, openThrottle); !opened)
        return opened.error();
    const auto openCredentials = [&] { return CredentialStore::open(*rooms->journalStore, parts.cipher); };
    if (const auto opened = openOn(rooms->journalThread, rooms->credentialStore, start, openCredentials); !opened)
        return opened.error();
    if (const auto named = rooms->nameHolders(start.places); !named)
        return named.error();
    Result<journal::Head, StoreError> booted = StoreError::Failed;
    rooms->journalThread.call([&] { booted = rooms->journalStore->boot(facts, momentOf(parts.clock)); });
    if (!booted)
        return booted.error();
    start.boot = rooms->journalStore->tail().boot();
    return Opened{std::move(rooms), std::move(start)};
}

Storage::Storage(Opened opened) : m_rooms(std::move(opened.rooms)), m_start(std::move(opened.start))
{
    m_rooms->journal = std::make_unique<ThreadedJournal>(m_rooms->journalThread, *m_rooms->journalStore,
                                                         m_rooms->parts.clock, m_rooms->parts.timers);
    m_rooms->throttle = std::make_unique<ThreadedThrottle>(m_rooms->journalThread, *m_rooms->throttleStore,
                                                           *m_rooms->journal, m_rooms->parts.clock,
                                                           m_rooms->parts.timers);
    m_rooms->credentials = std::make_unique<ThreadedCredentialBook>(m_rooms->journalThread, *m_rooms->credentialStore,
                                                                    *m_rooms->journal, m_rooms->parts.clock);
    m_rooms->people = std::make_unique<ThreadedPeopleBook>(m_rooms->peopleThread, *m_rooms->peopleStore);
}

Storage::~Storage() = default;

journal::Journal &Storage::journal() { return *m_rooms->journal; }

ThreadedPeopleBook &Storage::people() { return *m_rooms->people; }

access::ThrottleBook &Storage::throttle() { return *m_rooms->throttle; }
people::CredentialBook &Storage::credentials() { return *m_rooms->credentials; }

Result<ThreadedSyncStore *, StoreError> Storage::openSync(const SealedPins &pins)
{
    auto opened = ThreadedSyncStore::open(m_rooms->folder, m_rooms->parts.cipher, pins, *m_rooms->people);
    if (!opened)
        return opened.error();
    m_rooms->sync = std::move(opened).value();
    return m_rooms->sync.get();
}

void Storage::closeSync() { m_rooms->sync.reset(); }

void Storage::onWritten(std::function<void()> written) { m_rooms->journal->onWritten(std::move(written)); }

Status<StoreError> Storage::shutdown(const QJsonObject &facts)
{
    Status<StoreError> status = StoreError::Failed;
    m_rooms->journalThread.call([&] {
        m_rooms->storeServed();
        const auto ended = m_rooms->journalStore->shutdown(facts, momentOf(m_rooms->parts.clock));
        status = ended ? Status<StoreError>(Done{}) : Status<StoreError>(ended.error());
        m_rooms->closeJournal();
    });
    m_rooms->journalThread.finish();
    return status;
}

Status<StoreError> importSite(const QString &folder, const people::SiteImage &image, const CommandParts &parts,
                              const QJsonObject &facts)
{
    if (const auto made = makePrivateFolder(folder); !made)
        return made;
    const auto lock = FolderLock::take(folder);
    if (!lock)
        return lock.error();
    const auto people = PeopleStore::open(folder, parts.cipher);
    if (!people)
        return people.error();
    const auto journal = JournalStore::open(folder, parts.signer);
    if (!journal)
        return journal.error();
    if (const auto booted = journal.value()->boot({}, momentOf(parts.clock)); !booted)
        return booted.error();
    const auto record = [&]() -> Status<StoreError> {
        const auto written = journal.value()->append({journal::EntryType::Imported, facts}, {}, momentOf(parts.clock));
        return written ? Status<StoreError>(Done{}) : Status<StoreError>(written.error());
    };
    const auto replaced = people.value()->replaceAll(image, record);
    const auto ended = journal.value()->shutdown({}, momentOf(parts.clock));
    if (replaced && !ended)
        return ended.error();
    return replaced;
}

} // namespace latchkey::store
