// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/front/visit.h>

#include <functional>

// Between the fields of a form and the document of an object.
namespace latchkey::hub::front {

/// A fault at `field` where a text is not what `schema` says; an empty one is none.
void check(web::FormState &state, const QByteArray &field, const Schema &schema, const QString &text,
           web::Fault fault);
/// A telephone number without the signs that people write between digits.
[[nodiscard]] QString numberOf(const QString &typed);
/// "90m", "8h", "3d" as minutes; -1 where it is none of these.
[[nodiscard]] int minutesOf(const QString &span);
[[nodiscard]] QString spanOf(int minutes);

/// A text, or null where it is empty: so a patch takes the member away.
[[nodiscard]] QJsonValue orNull(const QString &text);
[[nodiscard]] QStringList textsOf(const QJsonValue &list);

/// All of a kind, by name: what a field offers.
[[nodiscard]] QVector<web::Choice> choicesOf(const Visit &visit, const QString &kind);
[[nodiscard]] QVector<web::Choice> languageChoices(const Visit &visit, bool withNone);
[[nodiscard]] QVector<web::Choice> zoneChoices();
/// `doc.name` of every object of a kind, by id.
[[nodiscard]] QHash<QString, QString> namesOf(const Visit &visit, const QString &kind);
/// All objects of a kind, by name.
[[nodiscard]] QVector<store::Entity> allOf(const Visit &visit, const QString &kind);
[[nodiscard]] Result<std::optional<store::Entity>, store::Fault> entityOf(const Visit &visit, const QString &kind,
                                                                          const QString &id);

/// What a form does with an object.
struct Editor {
    web::Form form;
    web::Section section;
    QString kind; ///< of the resource
    /// Fields by the member that a fault names: {"/email", "email", Fault::NotAnAddress}; the fault is that of a text that is
    /// not as its schema wants it.
    struct Member {
        QString pointer;
        QByteArray field;
        web::Fault wrong = web::Fault::NotAName;
    };
    QVector<Member> members;
    /// Choices, and what is not shown.
    std::function<void(Visit &visit, web::FormState &state)> prepare;
    /// Fills the fields from a document.
    std::function<void(const QJsonObject &doc, web::FormState &state)> fill;
    /// The document of what was typed; faults go into `state`.
    std::function<QJsonObject(Visit &visit, web::FormState &state)> read;
};

/// The faults of an object in the fields of its form.
void addFaults(const Editor &editor, const ObjectFault &fault, web::FormState &state);

/// GET .../new
[[nodiscard]] http::Response showNew(Visit &visit, const Editor &editor, const QString &cancel,
                                     web::FormState state = {});
/// POST .../new; `then` answers once it is made.
[[nodiscard]] http::Response makeNew(Visit &visit, const Editor &editor, const QString &cancel,
                                     const std::function<http::Response(const store::Entity &)> &then);
/// GET .../{id}/edit
[[nodiscard]] http::Response showEdit(Visit &visit, const Editor &editor, const QString &path);
/// POST .../{id}/edit, as a patch of what is there.
[[nodiscard]] http::Response change(Visit &visit, const Editor &editor, const QString &path);
/// GET .../{id}/remove: the question.
[[nodiscard]] http::Response showRemove(Visit &visit, web::Form form, web::Section section, const QString &kind,
                                        const QString &cancel);
/// POST .../{id}/remove
[[nodiscard]] http::Response remove(Visit &visit, const QString &kind, const QString &then,
                                    web::Notice notice = web::Notice::Removed);
/// A write that failed for no reason of the form's.
[[nodiscard]] http::Response refusal(Visit &visit, const ObjectFault &fault, const QString &path);

} // namespace latchkey::hub::front
