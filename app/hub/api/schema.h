// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>
#include <QStringList>
#include <QVector>

#include <functional>
#include <memory>
#include <optional>

namespace latchkey::hub {

/// What is wrong with one value of a body.
struct SchemaFault {
    QString pointer; ///< RFC 6901, from the root of the body
    QByteArray
        code; ///< "required", "unknown", "type", "too-short", "too-long", "too-small", "too-large", "pattern", "choice", "invalid"
    QString text; ///< one English sentence for whoever writes the client
};

/// What a JSON value may be. One definition checks what comes in and describes itself in the published contract, so
/// that the two cannot differ. A value class: cheap to copy.
class Schema {
public:
    /// A rule of its own for texts: nothing, or the sentence that says what is wrong.
    using Rule = std::function<std::optional<QString>(const QString &)>;

    [[nodiscard]] static Schema text(int least, int most);
    [[nodiscard]] static Schema pattern(const QString &expression, int most); ///< anchored at both ends
    [[nodiscard]] static Schema choice(const QStringList &words);
    [[nodiscard]] static Schema integer(qint64 least, qint64 most);
    [[nodiscard]] static Schema boolean();
    [[nodiscard]] static Schema list(const Schema &items, int least, int most);
    [[nodiscard]] static Schema object();
    /// Any object, of so many bytes as compact JSON at most.
    [[nodiscard]] static Schema anyObject(int mostBytes);

    /// Members of object(), to be written in a chain.
    [[nodiscard]] Schema with(const QString &name, const Schema &schema) const; ///< required
    [[nodiscard]] Schema maybe(const QString &name, const Schema &schema) const; ///< may be missing
    /// The same with everything optional: the body of a PATCH.
    [[nodiscard]] Schema partial() const;
    /// Answers only: never accepted from a client.
    [[nodiscard]] Schema readOnly() const;
    /// Requests only: never answered.
    [[nodiscard]] Schema writeOnly() const;
    [[nodiscard]] Schema orNull() const;
    [[nodiscard]] Schema described(const QString &text) const;
    [[nodiscard]] Schema named(const QString &format, const Rule &rule) const; ///< a `format`, and what checks it

    /// All faults of a body that a client sent, at most twenty. Empty: it may be taken.
    [[nodiscard]] QVector<SchemaFault> faultsIn(const QJsonValue &value) const;
    /// As OpenAPI 3.0.3 writes it.
    [[nodiscard]] QJsonObject toOpenApi() const;
    /// The schema of a member of an object; nothing where it has none of that name.
    [[nodiscard]] std::optional<Schema> member(const QString &name) const;
    [[nodiscard]] QStringList members() const;
    [[nodiscard]] bool isRequired(const QString &name) const;
    [[nodiscard]] bool isWriteOnly() const;
    /// What kind of JSON value it wants.
    enum class Form { Text, Integer, Boolean, List, Object, AnyObject };
    [[nodiscard]] Form form() const;

private:
    struct Node;
    explicit Schema(const Node &node);
    [[nodiscard]] Schema changed(const std::function<void(Node &)> &change) const;
    void check(const QJsonValue &value, const QString &pointer, QVector<SchemaFault> &faults) const;
    void checkText(const QString &text, const QString &pointer, QVector<SchemaFault> &faults) const;
    void checkObject(const QJsonObject &object, const QString &pointer, QVector<SchemaFault> &faults) const;
    void checkNumber(double number, const QString &pointer, QVector<SchemaFault> &faults) const;

    std::shared_ptr<const Node> m_node;
};

/// An id text (core/base/ids.h), a name (core/base/label.h), and other forms that many resources share.
namespace schemas {
[[nodiscard]] Schema id();
[[nodiscard]] Schema name();
[[nodiscard]] Schema card(); ///< hex digits in pairs, as readers print them
[[nodiscard]] Schema mail();
[[nodiscard]] Schema mobile(); ///< E.164 with its plus sign
[[nodiscard]] Schema zone(); ///< IANA
[[nodiscard]] Schema language(); ///< one that the screens speak
[[nodiscard]] Schema localTime(); ///< 2026-11-28T14:05, in the box's hours
[[nodiscard]] Schema timeOfDay(); ///< 00:00 to 24:00
[[nodiscard]] Schema moment(); ///< RFC 3339 in UTC
} // namespace schemas

} // namespace latchkey::hub
