// SPDX-License-Identifier: Apache-2.0
#include "commands.h"

#include "languages.h"
#include "secretroom.h"
#include "setupcheck.h"
#include "siteimport.h"

#include <core/access/trustedclock.h>
#include <core/store/reading.h>
#include <core/store/storage.h>
#include <hal/system/systemclock.h>

#include <QCryptographicHash>
#include <QFile>

namespace latchkey::commands {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The file and its hash, for the journal.
struct Source {
    QByteArray text;
    QString hash;
};

Result<Source, QString> readSource(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return u"%1: cannot be read: %2"_s.arg(name, file.errorString());
    QByteArray text = file.read(site::SiteFile::MaxBytes + 1);
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return Source{std::move(text), QString::fromLatin1(hash.toHex())};
}

Result<site::SiteFile, int> parseSite(const QString &name, QByteArray text)
{
    auto parsed = site::SiteFile::parse(std::move(text));
    const QVector<site::SiteError> &told = parsed ? parsed->warnings : parsed.error();
    for (const site::SiteError &error : told)
        complain(u"%1: %2%3"_s.arg(name, parsed ? u"warning: "_s : QString(), error.toString()));
    if (!parsed)
        return 1;
    return std::move(parsed).value();
}

/// Whoever imports a site vouches for the machine's clock: a box without a hub has no other way to set it right. What
/// the journal should know of it; empty: nothing.
QJsonObject ownersWord(access::TrustedClock &clock, const QString &dataFolder)
{
    if (const auto seen = store::readStartImage(dataFolder))
        clock.resume(access::clockPastFrom(seen->clock, seen->newest));
    QJsonObject said;
    clock.setListener([&](const access::ClockNews &news) { said = access::toJson(news); });
    clock.ownerSays();
    clock.setListener({});
    return said;
}

/// Says every tenth of a long work that it goes on.
class Patience {
public:
    void operator()(qsizetype done, qsizetype all)
    {
        constexpr qsizetype LongWork = 500; ///< half a minute and more
        constexpr int Steps = 10;
        const int step = int(done * Steps / all);
        if (all < LongWork || step <= m_told)
            return;
        m_told = step;
        complain(u"%1 % of %2 codes, numbers and PINs are hashed"_s.arg(step * 100 / Steps).arg(all));
    }

private:
    int m_told = 0;
};

/// A folder that is new has nothing to be held against.
Status<QString> settleWith(people::SiteImage &image, const Options &options, const ColumnCipher &cipher)
{
    if (!QFile::exists(options.data + u"/journal.db"_s))
        return Done{};
    const auto before = store::readStartImage(options.data);
    const auto setUp = store::readSetUp(options.data, &cipher);
    if (!setUp)
        return wrong(options.data, setUp.error());
    const QStringList told = settle(image, before ? before->box : std::nullopt, *setUp);
    for (const QString &each : told)
        complain(u"%1: warning: %2"_s.arg(options.site, each));
    return Done{};
}

int store(const Options &options, const KioskConfig &config, const site::SiteFile &site, const QString &hash)
{
    const auto secrets = SecretRoom::open(config, options.data);
    if (!secrets) {
        complain(secrets.error());
        return 1;
    }
    auto image = siteImage(site, hal::PinWork((*secrets)->pinWork()), Patience());
    if (!image) {
        complain(u"there is not enough memory to hash codes and PINs; nothing was imported"_s);
        return 1;
    }
    if (const auto settled = settleWith(*image, options, (*secrets)->columns()); !settled) {
        complain(settled.error());
        return 1;
    }
    QJsonObject facts{{u"file"_s, hash},
                      {u"people"_s, int(site.people.size())},
                      {u"keys"_s, int(site.keys.size())},
                      {u"permissions"_s, int(site.permissions.size())},
                      {u"bookings"_s, int(site.bookings.size())},
                      {u"keyCodes"_s, int(site.keyCodes.size())}};
    const hal::SystemClock machine;
    access::TrustedClock clock(machine);
    const QJsonObject said = ownersWord(clock, options.data);
    if (!said.isEmpty())
        facts.insert(u"clock"_s, said);
    const auto stored = store::importSite(options.data, *image, {(*secrets)->signer(), (*secrets)->columns(), clock},
                                          facts);
    if (!stored) {
        complain(wrong(options.data, stored.error()));
        return 1;
    }
    print(
        u"imported %1 people, %2 keys, %3 permissions, %4 bookings and %5 key codes; %6 bins"_s.arg(site.people.size())
            .arg(site.keys.size())
            .arg(site.permissions.size())
            .arg(site.bookings.size())
            .arg(site.keyCodes.size())
            .arg(site.geometry.binCount())
            .toUtf8());
    return 0;
}

} // namespace

Result<KioskConfig, QString> configOf(const Options &options)
{
    return options.config.isEmpty() ? Result<KioskConfig, QString>(KioskConfig())
                                    : KioskConfig::load(options.config, Languages::available());
}

int import(const Options &options)
{
    const auto config = configOf(options);
    if (!config) {
        complain(config.error());
        return 1;
    }
    auto source = readSource(options.site);
    if (!source) {
        complain(source.error());
        return 1;
    }
    const auto site = parseSite(options.site, std::move(source.value().text));
    return site ? store(options, *config, *site, source->hash) : site.error();
}

} // namespace latchkey::commands
