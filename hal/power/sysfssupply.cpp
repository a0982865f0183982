// SPDX-License-Identifier: Apache-2.0
#include "sysfssupply.h"

#include <hal/power/sysfile.h>

#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hal {

namespace {

constexpr qsizetype MostSupplies = 64; // of a root that is something else

SupplyFiles filesIn(const QString &folder)
{
    SupplyFiles files;
    for (const char *name : SupplyFileNames) {
        if (const auto value = readSysFile(folder + u'/' + QString::fromLatin1(name)))
            files.insert(name, *value);
    }
    return files;
}

} // namespace

std::optional<QVector<SupplyFiles>> SysfsSupply::readAll(const QString &root)
{
    const QDir folder(root);
    if (!folder.exists())
        return std::nullopt;
    QVector<SupplyFiles> found;
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).mid(0, MostSupplies);
    for (const QString &name : names)
        found.append(filesIn(folder.filePath(name)));
    return found;
}

SysfsSupply::SysfsSupply(Timers &timers, QString root, Reader reader, QObject *parent)
    : PowerSource(parent),
      m_timers(timers),
      m_root(std::move(root)),
      m_reader(std::move(reader)),
      m_trouble(u"nobody has asked yet"_s)
{
    m_thread.setMaxThreadCount(1);
}

SysfsSupply::~SysfsSupply()
{
    m_timers.cancel(m_timer);
    m_thread.waitForDone();
}

void SysfsSupply::ask()
{
    if (m_isAsking) // told() is on its way
        return;
    m_isAsking = true;
    askLater();
    m_thread.start([this, reader = m_reader, root = m_root] {
        const auto found = reader(root);
        QMetaObject::invokeMethod(
            this, [this, found] { take(found); }, Qt::QueuedConnection);
    });
}

void SysfsSupply::askLater()
{
    m_timers.cancel(m_timer);
    m_timer = m_timers.start(Between, [this] { onTimer(); });
}

void SysfsSupply::onTimer()
{
    if (!m_isAsking)
        return ask();
    askLater();
    be(std::nullopt, u"the kernel has not answered for %1 s"_s.arg(Between.count()));
}

void SysfsSupply::take(const std::optional<QVector<SupplyFiles>> &found)
{
    m_isAsking = false;
    if (!found)
        return be(std::nullopt, u"there is no folder %1"_s.arg(m_root));
    QVector<Supply> supplies;
    std::transform(found->cbegin(), found->cend(), std::back_inserter(supplies), supplyFrom);
    const bool isEmpty = std::all_of(supplies.cbegin(), supplies.cend(),
                                     [](const Supply &supply) { return supply.kind == Supply::Kind::Other; });
    if (isEmpty)
        return be(std::nullopt, u"%1 has no supply of this box"_s.arg(m_root));
    const auto reading = readingOf(supplies);
    be(reading, reading ? QString() : u"no supply in %1 says anything"_s.arg(m_root));
}

void SysfsSupply::be(const std::optional<PowerReading> &reading, const QString &trouble)
{
    m_reading = reading;
    m_trouble = trouble;
    Q_EMIT told();
}

} // namespace latchkey::hal
