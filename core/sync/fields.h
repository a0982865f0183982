// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/ids.h>
#include <core/base/label.h>
#include <core/base/result.h>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace latchkey::sync {

/// Why a message was not understood: where, never what stood there.
struct Malformed {
    QString pointer; ///< JSON pointer (RFC 6901) of the first member that is wrong; empty: the text as a whole
    friend bool operator==(const Malformed &, const Malformed &) = default;
};

template <class T>
using Decoded = Result<T, Malformed>;

inline constexpr qint64 LargestExact = qint64(1) << 53; ///< of a JSON number, RFC 8259 section 6

/// Remembers the first thing that is wrong, for all the Fields of one message.
class Faults {
public:
    void tell(const QString &pointer)
    {
        if (!m_first)
            m_first = Malformed{pointer};
    }
    [[nodiscard]] bool any() const { return m_first.has_value(); }
    [[nodiscard]] Malformed first() const { return m_first.value_or(Malformed{}); }

private:
    std::optional<Malformed> m_first;
};

/// The members of one object, each with its type and bounds. A member that is wrong or missing is told to the Faults and
/// read as nothing, so a message is read to its end and judged once. Members that are not asked for are ignored: a newer
/// version of the line may have more.
class Fields {
public:
    Fields(QJsonObject object, Faults &faults, QString path = {})
        : m_object(std::move(object)), m_faults(&faults), m_path(std::move(path))
    {}

    [[nodiscard]] bool has(QLatin1StringView name) const { return m_object.contains(name); }
    void fail(QLatin1StringView name) const { m_faults->tell(pointerTo(name)); }
    [[nodiscard]] Faults &faults() const { return *m_faults; }
    [[nodiscard]] QString pointerTo(QLatin1StringView name) const { return m_path + u'/' + name; }

    [[nodiscard]] qint64 integer(QLatin1StringView name, qint64 least, qint64 most) const;
    [[nodiscard]] std::optional<qint64> maybeInteger(QLatin1StringView name, qint64 least, qint64 most) const;
    [[nodiscard]] double number(QLatin1StringView name, double least, double most) const;
    [[nodiscard]] bool truth(QLatin1StringView name) const;
    [[nodiscard]] bool truthOr(QLatin1StringView name, bool usual) const;
    /// At most `most` UTF-16 units.
    [[nodiscard]] QString text(QLatin1StringView name, qsizetype most) const;
    /// Empty where it is missing.
    [[nodiscard]] QString maybeText(QLatin1StringView name, qsizetype most) const;
    /// Lower-case hex digits of `least` to `most` bytes.
    [[nodiscard]] QByteArray hex(QLatin1StringView name, qsizetype least, qsizetype most) const;
    /// base64url without padding (RFC 4648 section 5).
    [[nodiscard]] QByteArray base64(QLatin1StringView name, qsizetype least, qsizetype most) const;
    /// UTC milliseconds since 1970.
    [[nodiscard]] QDateTime moment(QLatin1StringView name) const;
    [[nodiscard]] QDateTime maybeMoment(QLatin1StringView name) const;
    [[nodiscard]] std::optional<Label> label(QLatin1StringView name) const;
    [[nodiscard]] std::optional<Label> maybeLabel(QLatin1StringView name) const;
    [[nodiscard]] QJsonObject object(QLatin1StringView name) const;
    [[nodiscard]] Fields fields(QLatin1StringView name) const
    {
        return Fields(object(name), *m_faults, pointerTo(name));
    }
    [[nodiscard]] QJsonArray list(QLatin1StringView name, qsizetype most) const;
    /// Empty where it is missing.
    [[nodiscard]] QJsonArray maybeList(QLatin1StringView name, qsizetype most) const;
    [[nodiscard]] QString pointerTo(QLatin1StringView name, qsizetype index) const
    {
        return pointerTo(name) + u'/' + QString::number(index);
    }

    template <class IdType>
    [[nodiscard]] std::optional<IdType> id(QLatin1StringView name) const
    {
        auto id = IdType::fromString(m_object[name].toString());
        if (!id)
            fail(name);
        return id;
    }
    template <class IdType>
    [[nodiscard]] std::optional<IdType> maybeId(QLatin1StringView name) const
    {
        return has(name) ? id<IdType>(name) : std::nullopt;
    }
    template <class IdType>
    [[nodiscard]] QVector<IdType> ids(QLatin1StringView name, qsizetype most) const
    {
        QVector<IdType> ids;
        const QJsonArray array = maybeList(name, most);
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (const auto id = IdType::fromString(array.at(i).toString()); id && !ids.contains(*id))
                ids.append(*id);
            else
                m_faults->tell(pointerTo(name, i));
        }
        return ids;
    }
    /// One of a table's words: an array of pairs of value and word.
    template <class Table>
    [[nodiscard]] auto word(QLatin1StringView name, const Table &table) const
    {
        const QString said = m_object[name].toString();
        for (const auto &[value, text] : table) {
            if (said == text)
                return value;
        }
        fail(name);
        return table.front().first;
    }
    template <class Table, class Value>
    [[nodiscard]] Value wordOr(QLatin1StringView name, const Table &table, Value usual) const
    {
        return has(name) ? word(name, table) : usual;
    }

private:
    QJsonObject m_object;
    Faults *m_faults;
    QString m_path;
};

/// The word for a value of such a table.
template <class Table, class Value>
[[nodiscard]] QString wordIn(const Table &table, Value value)
{
    for (const auto &[known, text] : table) {
        if (known == value)
            return text;
    }
    return {};
}

[[nodiscard]] QString toBase64(const QByteArray &bytes);
/// nullopt where it is not exactly what toBase64() writes.
[[nodiscard]] std::optional<QByteArray> fromBase64(const QString &text);
[[nodiscard]] inline QString toHex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }
[[nodiscard]] QByteArray compact(const QJsonObject &object);
/// UTC milliseconds since 1970.
[[nodiscard]] QJsonValue toJson(const QDateTime &moment);

} // namespace latchkey::sync
