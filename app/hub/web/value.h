// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QMap>
#include <QString>
#include <QVector>

#include <concepts>
#include <utility>

namespace latchkey::hub::web {

/// What a template may speak of: nothing, yes or no, a number, a text, a list, or things by name. Plain data.
class Value {
public:
    using List = QVector<Value>;
    using Map = QMap<QByteArray, Value>;

    Value() = default;
    template <std::same_as<bool> T>
    Value(T yes) : m_kind(Kind::Bool), m_number(yes ? 1 : 0)
    {}
    template <std::integral T>
    requires(!std::same_as<T, bool>) Value(T number) : m_kind(Kind::Number), m_number(qint64(number)) {}
    Value(QString text) : m_kind(Kind::Text), m_text(std::move(text)) {}
    Value(List list) : m_kind(Kind::List), m_list(std::move(list)) {}
    Value(Map map) : m_kind(Kind::Map), m_map(std::move(map)) {}
    Value(const char *) = delete; ///< would quietly become a yes

    [[nodiscard]] const List *list() const { return m_kind == Kind::List ? &m_list : nullptr; }
    [[nodiscard]] const Map *map() const { return m_kind == Kind::Map ? &m_map : nullptr; }
    [[nodiscard]] const qint64 *number() const { return m_kind == Kind::Number ? &m_number : nullptr; }
    [[nodiscard]] bool isBool() const { return m_kind == Kind::Bool; }
    /// What stands on the page: numbers in Western digits; nothing for lists, maps, yes and no.
    [[nodiscard]] QString text() const { return m_kind == Kind::Number ? QString::number(m_number) : m_text; }
    /// Whether a section about it is shown: not for nothing, no, an empty text or an empty list. 0 is a number like others.
    [[nodiscard]] bool holds() const;

private:
    enum class Kind { Nothing, Bool, Number, Text, List, Map };

    // Not a std::variant: GCC 12 takes one with Qt's containers for uninitialised when it is moved (GCC bug 80635).
    Kind m_kind = Kind::Nothing;
    qint64 m_number = 0;
    QString m_text;
    List m_list;
    Map m_map;
};

/// A list of values out of a list of things, each by its `value(...)`.
template <class Things, class... Arguments>
[[nodiscard]] Value::List listOf(const Things &things, const Arguments &...arguments)
{
    Value::List list;
    list.reserve(things.size());
    for (const auto &thing : things)
        list.append(thing.value(arguments...));
    return list;
}

} // namespace latchkey::hub::web
