// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/ids.h>
#include <core/base/label.h>
#include <core/site/problems.h>
#include <core/site/sitemembers.h>

#include <QJsonObject>
#include <QJsonValue>
#include <QSet>

#include <optional>

namespace latchkey::site {

class ObjectNode;

/// A value of the file, with the place where it stands. Every reading either gives a checked value, or tells
/// what is wrong and gives nothing.
class Node {
public:
    Node(QJsonValue value, QString path, Problems &problems)
        : m_value(std::move(value)), m_path(std::move(path)), m_problems(&problems)
    {}

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Problems &problems() const { return *m_problems; }
    void fail(const QString &sentence) const { m_problems->error(m_path, sentence); }

    [[nodiscard]] std::optional<QString> text() const;
    [[nodiscard]] std::optional<Label> label() const;
    template <class IdType>
    [[nodiscard]] std::optional<IdType> id() const
    {
        const auto checked = idText();
        return checked ? IdType::fromString(*checked) : std::nullopt;
    }
    [[nodiscard]] std::optional<QString> idText() const;
    [[nodiscard]] std::optional<CardUid> card() const;
    [[nodiscard]] std::optional<bool> truth() const;
    [[nodiscard]] std::optional<int> integer(int least, int most) const;
    [[nodiscard]] std::optional<double> millimetres(double least, double most) const;
    /// One of a few fixed words.
    [[nodiscard]] std::optional<QString> choice(const QStringList &words) const;
    /// An object with the members of `part`; unknown and missing members are told here.
    [[nodiscard]] std::optional<ObjectNode> object(Part part) const;
    /// The elements of a list of at most `most`.
    [[nodiscard]] std::optional<QVector<Node>> list(qsizetype most) const;
    /// The ids of the objects in a list, as far as they can be read; what is wrong is told where the list is read.
    template <class IdType>
    [[nodiscard]] QSet<IdType> ids() const
    {
        QSet<IdType> found;
        const QStringList texts = idTexts();
        for (const QString &each : texts)
            found.insert(*IdType::fromString(each));
        return found;
    }

private:
    [[nodiscard]] QStringList idTexts() const;

    QJsonValue m_value;
    QString m_path;
    Problems *m_problems;
};

/// An object of the file whose members are all known.
class ObjectNode {
public:
    ObjectNode(QJsonObject object, QString path, Problems &problems)
        : m_object(std::move(object)), m_path(std::move(path)), m_problems(&problems)
    {}

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool has(const QString &name) const { return m_object.contains(name); }
    void fail(const QString &sentence) const { m_problems->error(m_path, sentence); }
    void warn(const QString &sentence) const { m_problems->warning(m_path, sentence); }
    [[nodiscard]] std::optional<Node> member(const QString &name) const;

    /// A member's checked value, or nothing where it is missing (told by object()) or wrong (told here).
    template <class Read>
    [[nodiscard]] auto read(const QString &name, Read readNode) const
        -> decltype(readNode(std::declval<const Node &>()))
    {
        const auto node = member(name);
        if (!node)
            return std::nullopt;
        return readNode(*node);
    }
    /// A member that is true or false; `usual` where it is missing or wrong.
    [[nodiscard]] bool truth(const QString &name, bool usual) const;
    [[nodiscard]] QString pathOf(const QString &name) const;

private:
    QJsonObject m_object;
    QString m_path;
    Problems *m_problems;
};

} // namespace latchkey::site
