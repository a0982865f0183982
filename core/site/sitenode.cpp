// SPDX-License-Identifier: Apache-2.0
#include "sitenode.h"

#include "nearestname.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

namespace {

QString joined(const QString &path, const QString &name) { return path.isEmpty() ? name : path + u'.' + name; }

void refuseUnknown(const QJsonObject &object, const QString &path, const PartMembers &members, Problems &problems)
{
    const QStringList known = members.required + members.optional;
    const QStringList present = object.keys();
    for (const QString &name : present) {
        if (known.contains(name) || problems.isFull())
            continue;
        const QString nearest = nearestName(name, known);
        problems.error(path,
                       nearest.isEmpty()
                           ? u"the member %1 is not known here"_s.arg(shown(name))
                           : u"the member %1 is not known here; did you mean \"%2\"?"_s.arg(shown(name), nearest));
    }
}

} // namespace

std::optional<QString> Node::text() const
{
    constexpr qsizetype MaxText = 4096;
    if (!m_value.isString()) {
        fail(u"a text in quotes is expected"_s);
        return std::nullopt;
    }
    const QString text = m_value.toString();
    if (text.size() > MaxText) {
        fail(u"the text is too long"_s);
        return std::nullopt;
    }
    return text;
}

std::optional<Label> Node::label() const
{
    const auto given = text();
    if (!given)
        return std::nullopt;
    auto label = Label::fromString(*given);
    if (!label)
        fail(u"%1 is no name: 1 to %2 characters are allowed, on one line, without outer spaces and hidden characters"_s
                 .arg(shown(*given))
                 .arg(Label::MaxLength));
    return label;
}

std::optional<QString> Node::idText() const
{
    const auto given = text();
    if (!given || isIdText(*given))
        return given;
    fail(u"%1 is no id: 1 to 64 of A-Z a-z 0-9 . _ : - are allowed"_s.arg(shown(*given)));
    return std::nullopt;
}

std::optional<CardUid> Node::card() const
{
    const auto given = text();
    if (!given)
        return std::nullopt;
    auto card = CardUid::fromHex(*given);
    if (!card)
        fail(u"%1 is no card number: 1 to 32 pairs of hex digits are expected"_s.arg(shown(*given)));
    if (!card || !card->isRandom())
        return card;
    fail(
        u"%1 is a number that its card or phone draws anew each time (four bytes, the first of them 08): nobody can be "
        "known by it"_s.arg(shown(*given)));
    return std::nullopt;
}

std::optional<bool> Node::truth() const
{
    if (m_value.isBool())
        return m_value.toBool();
    fail(u"true or false is expected"_s);
    return std::nullopt;
}

std::optional<int> Node::integer(int least, int most) const
{
    const double number = m_value.toDouble(std::nan(""));
    if (m_value.isDouble() && number >= least && number <= most && number == std::floor(number))
        return int(number);
    fail(u"a whole number from %1 to %2 is expected"_s.arg(least).arg(most));
    return std::nullopt;
}

std::optional<double> Node::millimetres(double least, double most) const
{
    const double number = m_value.toDouble(std::nan(""));
    if (m_value.isDouble() && number >= least && number <= most)
        return number;
    fail(u"a number of millimetres from %1 to %2 is expected"_s.arg(least).arg(most));
    return std::nullopt;
}

std::optional<QString> Node::choice(const QStringList &words) const
{
    const auto given = text();
    if (!given || words.contains(*given))
        return given;
    fail(u"%1 is not one of %2"_s.arg(shown(*given), words.join(u", "_s)));
    return std::nullopt;
}

std::optional<ObjectNode> Node::object(Part part) const
{
    if (!m_value.isObject()) {
        fail(u"an object in { } is expected"_s);
        return std::nullopt;
    }
    const QJsonObject object = m_value.toObject();
    const PartMembers &members = membersOf(part);
    refuseUnknown(object, m_path, members, *m_problems);
    for (const QString &name : members.required) {
        if (!object.contains(name))
            fail(u"the member \"%1\" is missing"_s.arg(name));
    }
    return ObjectNode(object, m_path, *m_problems);
}

std::optional<QVector<Node>> Node::list(qsizetype most) const
{
    if (!m_value.isArray()) {
        fail(u"a list in [ ] is expected"_s);
        return std::nullopt;
    }
    const QJsonArray array = m_value.toArray();
    if (array.size() > most) {
        fail(u"at most %1 entries are allowed, and there are %2"_s.arg(most).arg(array.size()));
        return std::nullopt;
    }
    QVector<Node> nodes;
    for (qsizetype i = 0; i < array.size(); ++i)
        nodes.append(Node(array.at(i), m_path + u"[%1]"_s.arg(i), *m_problems));
    return nodes;
}

QStringList Node::idTexts() const
{
    QStringList texts;
    const QJsonArray array = m_value.toArray();
    for (const auto &each : array) {
        const QString text = each.toObject().value(u"id"_s).toString();
        if (isIdText(text))
            texts.append(text);
    }
    return texts;
}

std::optional<Node> ObjectNode::member(const QString &name) const
{
    const auto it = m_object.constFind(name);
    if (it == m_object.constEnd())
        return std::nullopt;
    return Node(*it, pathOf(name), *m_problems);
}

bool ObjectNode::truth(const QString &name, bool usual) const
{
    return read(name, [](const Node &n) { return n.truth(); }).value_or(usual);
}

QString ObjectNode::pathOf(const QString &name) const { return joined(m_path, name); }

} // namespace latchkey::site
