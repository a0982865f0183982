// SPDX-License-Identifier: Apache-2.0
#include "schema.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

constexpr int MostFaults = 20;

QString escaped(QString name) { return name.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s); }

void add(QVector<SchemaFault> &faults, const QString &pointer, const QByteArray &code, const QString &text)
{
    if (faults.size() < MostFaults)
        faults.append({pointer, code, text});
}

} // namespace

struct Schema::Node {
    using Type = Form;
    struct Member {
        QString name;
        Schema schema;
        bool required;
    };
    Type type = Type::Text;
    qint64 least = 0;
    qint64 most = 0;
    QString expression;
    QRegularExpression regular;
    QStringList words;
    QVector<Schema> items; ///< of a list: one
    QVector<Member> members;
    QString format;
    Rule rule;
    QString text;
    bool readOnly = false;
    bool writeOnly = false;
    bool nullable = false;
};

Schema::Schema(const Node &node) : m_node(std::make_shared<const Node>(node)) {}

Schema Schema::changed(const std::function<void(Node &)> &change) const
{
    Node node = *m_node;
    change(node);
    return Schema(node);
}

Schema Schema::text(int least, int most)
{
    Node node;
    node.least = least;
    node.most = most;
    return Schema(node);
}

Schema Schema::pattern(const QString &expression, int most)
{
    Node node;
    node.most = most;
    node.expression = u'^' + expression + u'$';
    node.regular = QRegularExpression(QRegularExpression::anchoredPattern(expression));
    Q_ASSERT(node.regular.isValid());
    return Schema(node);
}

Schema Schema::choice(const QStringList &words)
{
    Node node;
    node.most = 100;
    node.words = words;
    return Schema(node);
}

Schema Schema::integer(qint64 least, qint64 most)
{
    Node node;
    node.type = Node::Type::Integer;
    node.least = least;
    node.most = most;
    return Schema(node);
}

Schema Schema::boolean()
{
    Node node;
    node.type = Node::Type::Boolean;
    return Schema(node);
}

Schema Schema::list(const Schema &items, int least, int most)
{
    Node node;
    node.type = Node::Type::List;
    node.least = least;
    node.most = most;
    node.items = {items};
    return Schema(node);
}

Schema Schema::object()
{
    Node node;
    node.type = Node::Type::Object;
    return Schema(node);
}

Schema Schema::anyObject(int mostBytes)
{
    Node node;
    node.type = Node::Type::AnyObject;
    node.most = mostBytes;
    return Schema(node);
}

Schema Schema::with(const QString &name, const Schema &schema) const
{
    return changed([&](Node &node) { node.members.append({name, schema, true}); });
}

Schema Schema::maybe(const QString &name, const Schema &schema) const
{
    return changed([&](Node &node) { node.members.append({name, schema, false}); });
}

Schema Schema::partial() const
{
    return changed([](Node &node) {
        for (Node::Member &member : node.members)
            member.required = false;
    });
}

Schema Schema::readOnly() const
{
    return changed([](Node &node) { node.readOnly = true; });
}

Schema Schema::writeOnly() const
{
    return changed([](Node &node) { node.writeOnly = true; });
}

Schema Schema::orNull() const
{
    return changed([](Node &node) { node.nullable = true; });
}

Schema Schema::described(const QString &text) const
{
    return changed([&](Node &node) { node.text = text; });
}

Schema Schema::named(const QString &format, const Rule &rule) const
{
    return changed([&](Node &node) {
        node.format = format;
        node.rule = rule;
    });
}

bool Schema::isWriteOnly() const { return m_node->writeOnly; }

Schema::Form Schema::form() const { return m_node->type; }

QStringList Schema::members() const
{
    QStringList names;
    for (const Node::Member &member : m_node->members)
        names.append(member.name);
    return names;
}

bool Schema::isRequired(const QString &name) const
{
    const auto &members = m_node->members;
    return std::any_of(members.cbegin(), members.cend(),
                       [&](const Node::Member &member) { return member.name == name && member.required; });
}

std::optional<Schema> Schema::member(const QString &name) const
{
    for (const Node::Member &member : m_node->members) {
        if (member.name == name)
            return member.schema;
    }
    return std::nullopt;
}

QVector<SchemaFault> Schema::faultsIn(const QJsonValue &value) const
{
    QVector<SchemaFault> faults;
    check(value, {}, faults);
    return faults;
}

void Schema::check(const QJsonValue &value, const QString &pointer, QVector<SchemaFault> &faults) const
{
    if (m_node->nullable && value.isNull())
        return;
    switch (m_node->type) {
    case Node::Type::Text:
        if (value.isString())
            return checkText(value.toString(), pointer, faults);
        return add(faults, pointer, "type", u"a text is wanted here"_s);
    case Node::Type::Integer:
        if (value.isDouble())
            return checkNumber(value.toDouble(), pointer, faults);
        return add(faults, pointer, "type", u"a whole number is wanted here"_s);
    case Node::Type::Boolean:
        if (!value.isBool())
            add(faults, pointer, "type", u"true or false is wanted here"_s);
        return;
    case Node::Type::List: {
        if (!value.isArray())
            return add(faults, pointer, "type", u"a list is wanted here"_s);
        const QJsonArray array = value.toArray();
        if (array.size() < m_node->least)
            add(faults, pointer, "too-short", u"at least %1 are wanted here"_s.arg(m_node->least));
        if (array.size() > m_node->most)
            return add(faults, pointer, "too-long", u"at most %1 are taken here"_s.arg(m_node->most));
        for (qsizetype i = 0; i < array.size(); ++i)
            m_node->items.first().check(array.at(i), pointer + u'/' + QString::number(i), faults);
        return;
    }
    case Node::Type::Object:
        if (value.isObject())
            return checkObject(value.toObject(), pointer, faults);
        return add(faults, pointer, "type", u"an object is wanted here"_s);
    case Node::Type::AnyObject:
        if (!value.isObject())
            return add(faults, pointer, "type", u"an object is wanted here"_s);
        if (QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).size() > m_node->most)
            add(faults, pointer, "too-long", u"at most %1 bytes are taken here"_s.arg(m_node->most));
        return;
    }
}

void Schema::checkText(const QString &text, const QString &pointer, QVector<SchemaFault> &faults) const
{
    if (!m_node->words.isEmpty()) {
        if (!m_node->words.contains(text))
            add(faults, pointer, "choice", u"one of these is wanted here: "_s + m_node->words.join(u", "_s));
        return;
    }
    const qsizetype length = text.toUcs4().size();
    if (length < m_node->least)
        return add(faults, pointer, "too-short", u"at least %1 characters are wanted here"_s.arg(m_node->least));
    if (length > m_node->most)
        return add(faults, pointer, "too-long", u"at most %1 characters are taken here"_s.arg(m_node->most));
    if (!m_node->expression.isEmpty() && !m_node->regular.match(text).hasMatch())
        return add(faults, pointer, "pattern", u"this does not have the form that is wanted here"_s);
    if (!m_node->rule)
        return;
    if (const auto fault = m_node->rule(text))
        add(faults, pointer, "invalid", *fault);
}

void Schema::checkNumber(double number, const QString &pointer, QVector<SchemaFault> &faults) const
{
    if (std::floor(number) != number || std::abs(number) > 9e15)
        return add(faults, pointer, "type", u"a whole number is wanted here"_s);
    if (number < double(m_node->least))
        add(faults, pointer, "too-small", u"the least is %1"_s.arg(m_node->least));
    else if (number > double(m_node->most))
        add(faults, pointer, "too-large", u"the most is %1"_s.arg(m_node->most));
}

void Schema::checkObject(const QJsonObject &object, const QString &pointer, QVector<SchemaFault> &faults) const
{
    for (const Node::Member &member : m_node->members) {
        const QString path = pointer + u'/' + escaped(member.name);
        const auto found = object.constFind(member.name);
        if (found == object.constEnd()) {
            if (member.required && !member.schema.m_node->readOnly)
                add(faults, path, "required", u"this is missing"_s);
        } else if (member.schema.m_node->readOnly) {
            add(faults, path, "unknown", u"the hub itself sets this"_s);
        } else {
            member.schema.check(*found, path, faults);
        }
    }
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!member(it.key()))
            add(faults, pointer + u'/' + escaped(it.key().left(60)), "unknown", u"this is not known here"_s);
    }
}

QJsonObject Schema::toOpenApi() const
{
    static const QHash<Node::Type, QString> names{
        {Node::Type::Text, u"string"_s}, {Node::Type::Integer, u"integer"_s}, {Node::Type::Boolean, u"boolean"_s},
        {Node::Type::List, u"array"_s},  {Node::Type::Object, u"object"_s},   {Node::Type::AnyObject, u"object"_s}};
    const Node &node = *m_node;
    QJsonObject json{{u"type"_s, names.value(node.type)}};
    switch (node.type) {
    case Node::Type::Text:
        if (!node.words.isEmpty()) {
            QJsonArray words = QJsonArray::fromStringList(node.words);
            if (node.nullable)
                words.append(QJsonValue());
            json.insert(u"enum"_s, words);
            break;
        }
        if (node.least > 0)
            json.insert(u"minLength"_s, node.least);
        json.insert(u"maxLength"_s, node.most);
        if (!node.expression.isEmpty())
            json.insert(u"pattern"_s, node.expression);
        break;
    case Node::Type::Integer:
        json.insert(u"minimum"_s, node.least);
        json.insert(u"maximum"_s, node.most);
        break;
    case Node::Type::List:
        json.insert(u"items"_s, node.items.first().toOpenApi());
        json.insert(u"minItems"_s, node.least);
        json.insert(u"maxItems"_s, node.most);
        break;
    case Node::Type::Object: {
        QJsonObject properties;
        QJsonArray required;
        for (const Node::Member &member : node.members) {
            properties.insert(member.name, member.schema.toOpenApi());
            if (member.required)
                required.append(member.name);
        }
        json.insert(u"properties"_s, properties);
        if (!required.isEmpty())
            json.insert(u"required"_s, required);
        json.insert(u"additionalProperties"_s, false);
        break;
    }
    case Node::Type::Boolean:
    case Node::Type::AnyObject: break;
    }
    if (!node.format.isEmpty())
        json.insert(u"format"_s, node.format);
    if (!node.text.isEmpty())
        json.insert(u"description"_s, node.text);
    if (node.nullable)
        json.insert(u"nullable"_s, true);
    if (node.readOnly)
        json.insert(u"readOnly"_s, true);
    if (node.writeOnly)
        json.insert(u"writeOnly"_s, true);
    return json;
}

} // namespace latchkey::hub
