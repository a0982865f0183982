// SPDX-License-Identifier: Apache-2.0
#include "columnkeys.h"

#include "aeadbox.h"
#include "privatefile.h"

#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hal {

namespace {

using Keys = QMap<quint32, Secret>;

const QString FileName = u"columns.keys"_s;
constexpr QByteArrayView Magic("LKC1");
constexpr qsizetype NumberBytes = sizeof(quint32);
constexpr qsizetype EntryBytes = NumberBytes + AeadKeyBytes + AeadOverhead;
constexpr qsizetype MostKeys = 16;

/// A wrapped key cannot stand in for one of another number.
QByteArray bindingOf(quint32 number) { return "latchkey-columns/1|" + QByteArray::number(number); }

QByteArray toFile(const Keys &keys, const Secret &wrap)
{
    QByteArray file = Magic.toByteArray();
    for (auto key = keys.cbegin(); key != keys.cend(); ++key) {
        QByteArray number(NumberBytes, Qt::Uninitialized);
        qToBigEndian(key.key(), number.data());
        file += number + sealed(key.value().bytes(), bindingOf(key.key()), wrap);
    }
    return file;
}

/// Keys with rising numbers from 1; nothing where the bytes are not such a file.
std::optional<Keys> fromFile(QByteArrayView file, const Secret &wrap)
{
    const qsizetype size = file.size() - Magic.size();
    if (!file.startsWith(Magic) || size < EntryBytes || size % EntryBytes != 0)
        return std::nullopt;
    Keys keys;
    for (QByteArrayView rest = file.sliced(Magic.size()); !rest.isEmpty(); rest = rest.sliced(EntryBytes)) {
        const auto number = qFromBigEndian<quint32>(rest.data());
        auto key = unsealed(rest.first(EntryBytes).sliced(NumberBytes), bindingOf(number), wrap);
        if (!key || number <= (keys.isEmpty() ? 0 : keys.lastKey()))
            return std::nullopt;
        keys.insert(number, Secret::takeFrom(*key));
    }
    return keys;
}

Secret drawn(RandomSource &random)
{
    QByteArray bytes = random.bytes(AeadKeyBytes);
    return Secret::takeFrom(bytes);
}

} // namespace

Result<ColumnKeys, VaultError> ColumnKeys::open(const QString &folder, const Secret &wrap, RandomSource &random,
                                                WhenAbsent whenAbsent)
{
    ColumnKeys keys(folder, wrap);
    const qsizetype most = Magic.size() + MostKeys * EntryBytes;
    const auto file = readPrivateFile(folder + u'/' + FileName, most, Readers::Owner);
    if (file) {
        auto read = fromFile(*file, wrap);
        if (!read)
            return VaultError::Damaged;
        keys.m_keys = std::move(*read);
        return keys;
    }
    if (file.error() != VaultError::Absent || whenAbsent == WhenAbsent::Refuse)
        return file.error();
    if (const auto kept = keys.keep({{1, drawn(random)}}); !kept)
        return kept.error();
    return keys;
}

Status<VaultError> ColumnKeys::beginRotation(RandomSource &random)
{
    if (isRotating())
        return Done{};
    Keys more = m_keys;
    more.insert(newest() + 1, drawn(random));
    return keep(more);
}

Status<VaultError> ColumnKeys::endRotation() { return keep({{newest(), m_keys.last()}}); }

Status<VaultError> ColumnKeys::keep(const Keys &keys)
{
    const auto written = writePrivateFile(m_folder, FileName, toFile(keys, m_wrap));
    if (written)
        m_keys = keys;
    return written;
}

} // namespace latchkey::hal
