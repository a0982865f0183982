// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/web/reader.h>

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>
#include <span>

namespace latchkey::hub::web {

/// What is wrong with what somebody put into a field, or with the whole form.
enum class Fault {
    Missing,
    TooLong,
    NotAName, ///< hidden characters, several lines
    NotAnAddress, ///< of e-mail
    NotANumber, ///< of a telephone
    NotATime,
    EndsBeforeItBegins,
    Taken, ///< somebody or something else has it
    Unknown, ///< what was chosen is not there any more
    WrongCode, ///< or password: which of two was wrong is never told
    CodeOver, ///< too old, or tried too often
    TooManyTries,
    PasswordTooShort,
    PasswordTooPlain, ///< no letter or no digit
    PasswordKnown, ///< on the list of those that everybody tries
    PasswordsDiffer,
    PinLength,
    PinTooPlain, ///< 1234 and its like
    Clash, ///< another booking has the key then
    UnsafeUrl,
    BadFile,
    NotNow, ///< the hub is busy or its disk is full
};

[[nodiscard]] QString sentence(const Reader &reader, Fault fault);

enum class FieldKind { Line, Area, Select, Check, Many, One, Hidden, File };

/// One of the things that a field offers.
struct Option {
    const char *value;
    const char *text; ///< to be translated
    const char *about = nullptr; ///< to be translated; One only
};

/// One field of a form, as it is for everybody.
struct FieldSpec {
    const char *name;
    FieldKind kind = FieldKind::Line;
    const char *label = nullptr; ///< to be translated
    const char *hint = nullptr; ///< to be translated
    const char *type = "text"; ///< of a line
    bool required = true;
    const char *autocomplete = nullptr;
    std::span<const Option> options = {}; ///< besides those that only the hub knows
    int most = 120; ///< characters
    const char *legend = nullptr; ///< to be translated; a new part of the form begins here
};

/// A form, as it is for everybody.
struct FormSpec {
    const char *title; ///< to be translated; %1 is FormState::about
    const char *submit; ///< to be translated
    std::span<const FieldSpec> fields = {};
    const char *intro = nullptr; ///< to be translated; %1 is FormState::about
    bool danger = false; ///< what it does cannot be taken back
    bool alone = false; ///< shown without a menu, before somebody is signed in
};

struct Choice {
    QString value;
    QString text;
};

/// A way to where something is changed that this form does not show.
struct Lead {
    QString path;
    QString text; ///< already in the reader's language
};

/// What one person sees in a form: where it goes, what is in it, what is wrong with it.
struct FormState {
    QString action; ///< path that it is sent to
    QString cancel; ///< path; empty: there is no way back but the menu's
    QString remove; ///< path of the question whether what is edited goes; empty: it cannot, or it is new
    QHash<QByteArray, QStringList> values; ///< by field; several only where several can be chosen; "yes" for a check
    QHash<QByteArray, QVector<Choice>> choices; ///< by field: what only the hub knows
    QHash<QByteArray, Fault> faults; ///< by field
    std::optional<Fault> problem; ///< of the whole form
    QString about; ///< a name for title and intro
    QString warning; ///< already in the reader's language
    QVector<QByteArray> without; ///< fields that are not shown
    std::optional<Lead> lead;
};

/// What the templates form and form-body know.
[[nodiscard]] Value::Map valuesOf(const FormSpec &spec, const FormState &state, const Reader &reader);
/// The fields alone, for templates that put them elsewhere.
[[nodiscard]] Value::List fieldsOf(std::span<const FieldSpec> fields, const FormState &state, const Reader &reader);

} // namespace latchkey::hub::web
