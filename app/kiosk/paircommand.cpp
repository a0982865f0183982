// SPDX-License-Identifier: Apache-2.0
#include "commands.h"

#include "box.h"
#include "hubside.h"

#include <app/link/pairing.h>
#include <core/store/reading.h>
#include <hal/system/stopsignals.h>
#include <hal/system/systemclock.h>
#include <hal/system/systemtimers.h>

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

namespace latchkey::commands {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds FirstView{60};
constexpr qsizetype LogIdBytes = 16;

int failed(const QString &sentence)
{
    complain(sentence);
    return 1;
}

QString sentenceOf(link::PairingFault fault)
{
    using link::PairingFault;
    switch (fault) {
    case PairingFault::NotTrusted:
        return u"the certificate is not the hub's; look at --pin, which the hub names beside the code"_s;
    case PairingFault::Unreachable: return u"the hub cannot be reached; look at --hub and the network"_s;
    case PairingFault::WrongCode: return u"no manager made this code, or it served already; ask for a new one"_s;
    case PairingFault::TooMany: return u"the hub wants to be asked less often; try again in an hour"_s;
    case PairingFault::Expired: return u"nobody agreed in time, or somebody said no; try again"_s;
    case PairingFault::WrongHub:
        return u"the hub's key does not go with the four words: somebody stands between box and hub; nothing was kept"_s;
    case PairingFault::Malformed: return u"what answers is no Latchkey hub of this version"_s;
    }
    return {};
}

/// What is remembered of a pairing until it is over.
Secret textOf(const link::HubAddress &hub, const sync::PairingReply &reply)
{
    QByteArray text = QJsonDocument(QJsonObject{{u"hub"_s, hub.url.toString()},
                                                {u"device"_s, reply.deviceCode},
                                                {u"words"_s, QJsonArray::fromStringList(reply.checkWords)}})
                          .toJson(QJsonDocument::Compact);
    return Secret::takeFrom(text);
}

std::optional<link::Pairing::Open> openFrom(const Secret &text, const link::HubAddress &hub)
{
    const QByteArray bytes(reinterpret_cast<const char *>(text.bytes().data()), text.size());
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value(u"hub"_s).toString() != hub.url.toString())
        return std::nullopt;
    return link::Pairing::Open{object.value(u"device"_s).toString(),
                               object.value(u"words"_s).toVariant().toStringList()};
}

QString dashed(const QString &code) { return code.left(code.size() / 2) + u'-' + code.mid(code.size() / 2); }

/// One run of the command, from the question to the first view.
class PairRun : public QObject {
    Q_OBJECT
public:
    struct Ground {
        const Options &options;
        link::HubAddress hub;
        SecretRoom &secrets;
        store::Storage &storage;
        HubSide &side;
        Clock &clock;
        Timers &timers;
    };

    explicit PairRun(const Ground &ground) : m_ground(ground), m_mail(ground.secrets.sealingSeed()) {}

    /// Ends the event loop with the command's code.
    void start(int bins)
    {
        m_bins = bins;
        const auto &link = m_ground.storage.start().link;
        if (link && !m_ground.options.again)
            return firstView(*link);
        const auto kept = m_ground.secrets.openPairing();
        if (!kept)
            return end(failed(kept.error()));
        const auto open = *kept ? openFrom(**kept, m_ground.hub) : std::nullopt;
        if (!open || !m_ground.options.code.isEmpty())
            return begin();
        m_resumed = true;
        make();
        m_pairing->resume(*open);
    }

private:
    void make()
    {
        m_pairing = std::make_unique<link::Pairing>(
            m_ground.hub, link::Pairing::Parts{m_ground.secrets.signer(), m_mail, m_ground.clock, m_ground.timers});
        connect(m_pairing.get(), &link::Pairing::waiting, this, &PairRun::tell);
        connect(m_pairing.get(), &link::Pairing::adopted, this, &PairRun::adopt);
        connect(m_pairing.get(), &link::Pairing::failed, this, &PairRun::excuse);
    }
    void begin()
    {
        m_resumed = false;
        make();
        const QString serial = m_ground.storage.start().box ? m_ground.storage.start().box->name.toString() : QString();
        m_pairing->begin(
            {{}, {}, serial, u"latchkey-kiosk"_s, QStringLiteral(LATCHKEY_VERSION), m_bins, m_ground.options.code});
    }
    void tell(const sync::PairingReply &reply)
    {
        if (const auto kept = m_ground.secrets.keepPairing(textOf(m_ground.hub, reply)); !kept)
            return end(failed(kept.error()));
        if (m_ground.options.code.isEmpty()) {
            print("type this code at " + reply.verificationUri.toUtf8() + ": " + dashed(reply.userCode).toUtf8());
            print("or open " + reply.verificationUriComplete.toUtf8());
        }
        print("the hub must show the same words: " + reply.checkWords.join(u' ').toUtf8());
    }
    /// In this order: whoever is cut off before the end finds the same adoption again.
    void adopt(const sync::Adoption &adoption, const sync::SealedKeys &keys)
    {
        link::HubAddress hub = m_ground.hub;
        for (const QByteArray &pin : adoption.pins) {
            if (!hub.pins.contains(pin))
                hub.pins.append(pin);
        }
        for (const auto &kept : {m_ground.secrets.keepHubKeys(keys), m_ground.secrets.keepHubAddress(hub)}) {
            if (!kept)
                return end(failed(kept.error()));
        }
        const QString log = QString::fromLatin1(m_ground.secrets.random().bytes(LogIdBytes).toHex());
        const sync::Link link{adoption.box, adoption.org, adoption.hubKey, *sync::LogId::fromString(log)};
        m_ground.side.store().pair(link, [this, link](const Status<StoreError> &done) {
            if (!done)
                return end(failed(wrong(m_ground.options.data, done.error())));
            (void)m_ground.secrets.keepPairing({});
            firstView(link);
        });
    }
    void firstView(const sync::Link &link)
    {
        link::BoxLine &line = m_ground.side.connectTo(m_ground.hub, link);
        connect(&line, &link::BoxLine::viewChanged, this, [this, link] {
            print("this box is " + link.box.toString().toUtf8() + " of " + m_ground.hub.url.toString().toUtf8());
            end(0);
        });
        connect(&line, &link::BoxLine::stalled, this, [this](sync::Stall, const QString &detail) {
            end(failed(u"the hub knows this box and says nothing that it can use: %1; pair it --again"_s.arg(detail)));
        });
        (void)m_ground.timers.start(FirstView, [this] {
            end(failed(
                u"the box is paired, and the hub told it nothing yet; look at the network and run this again"_s));
        });
        line.start();
    }
    void excuse(link::PairingFault fault)
    {
        const bool wasOld = m_resumed && fault == link::PairingFault::Expired;
        if (fault != link::PairingFault::Unreachable)
            (void)m_ground.secrets.keepPairing({});
        if (wasOld)
            return QTimer::singleShot(0, this, &PairRun::begin);
        end(failed(sentenceOf(fault)));
    }
    void end(int code)
    {
        QTimer::singleShot(0, this, [code] { QCoreApplication::exit(code); });
    }

    Ground m_ground;
    hal::SealedMail m_mail;
    std::unique_ptr<link::Pairing> m_pairing;
    int m_bins = 1;
    bool m_resumed = false;
};

/// From the command line, else the configuration, else what an earlier pairing found.
Result<link::HubAddress, QString> hubOf(const Options &options, const KioskConfig &config, SecretRoom &secrets)
{
    if (!options.hub.isEmpty()) {
        const QStringList pins = options.pin.isEmpty() ? QStringList() : QStringList{options.pin};
        if (const auto address = link::HubAddress::from(options.hub, pins))
            return *address;
        return u"--hub wants https://HOST or https://HOST:PORT, and --pin 64 hex digits or base64"_s;
    }
    if (config.hub)
        return *config.hub;
    const auto kept = secrets.hubAddress();
    if (!kept)
        return kept.error();
    return *kept ? Result<link::HubAddress, QString>(**kept) : u"--hub is missing; see latchkey-kiosk --help"_s;
}

Result<int, QString> binsOf(const Options &options, const std::optional<people::BoxInfo> &box)
{
    if (options.bins > 0)
        return options.bins;
    if (box && box->geometry.binCount() > 0)
        return box->geometry.binCount();
    return u"--bins is missing: this box has no site yet that would say how many bins it has"_s;
}

int pairWith(const Options &options, const KioskConfig &config, SecretRoom &secrets)
{
    const hal::SystemClock machine;
    access::TrustedClock clock(machine);
    hal::SystemTimers timers;
    const auto hub = hubOf(options, config, secrets);
    if (!hub)
        return failed(hub.error());
    const auto seen = store::readStartImage(options.data);
    const auto before = seen ? seen.value() : store::StartImage();
    const bool hasView = before.link && before.link->view.rev > 0;
    if (hasView && !options.again)
        return failed(u"this box has a hub already; --again takes it to another, or to the same anew"_s);
    const auto bins = binsOf(options, before.box);
    if (!bins)
        return failed(bins.error());
    const store::StorageParts parts{clock, timers, secrets.signer(), secrets.columns()};
    const auto storage = store::Storage::open(options.data, parts, startFacts(&clock, before));
    if (!storage)
        return failed(wrong(options.data, storage.error()));
    int code = 1;
    {
        const auto side = HubSide::open({clock, timers, &clock, secrets, **storage});
        if (!side)
            return failed(wrong(options.data, side.error()));
        PairRun run({options, *hub, secrets, **storage, **side, clock, timers});
        run.start(*bins);
        code = QCoreApplication::exec();
    }
    (void)(*storage)->shutdown({{u"version"_s, QStringLiteral(LATCHKEY_VERSION)}});
    return code;
}

} // namespace

int pair(const Options &options)
{
    const auto config = configOf(options);
    if (!config)
        return failed(config.error());
    const auto secrets = SecretRoom::open(*config, options.data);
    return secrets ? pairWith(options, *config, **secrets) : failed(secrets.error());
}

} // namespace latchkey::commands

#include "paircommand.moc"
