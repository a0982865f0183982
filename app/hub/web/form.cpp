// SPDX-License-Identifier: Apache-2.0
#include "form.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::web {

namespace {

constexpr const char *Kinds[]{"line", "area", "select", "check", "many", "one", "hidden", "file"};

QString said(const Reader &reader, const char *source, const QString &about = {})
{
    return source ? reader.say(source, {about}) : QString();
}

Value::List choicesOf(const FieldSpec &field, const FormState &state, const Reader &reader)
{
    const QStringList chosen = state.values.value(field.name);
    Value::List list;
    for (const Option &option : field.options) {
        const QString value = QString::fromLatin1(option.value);
        list.append(Value::Map{{"value", value},
                               {"text", reader.say(option.text)},
                               {"about", said(reader, option.about)},
                               {"chosen", chosen.contains(value)}});
    }
    for (const Choice &choice : state.choices.value(field.name)) {
        list.append(Value::Map{
            {"value", choice.value}, {"text", choice.text}, {"about", {}}, {"chosen", chosen.contains(choice.value)}});
    }
    return list;
}

Value valueOf(const FieldSpec &field, const FormState &state, const Reader &reader)
{
    const QString name = QString::fromLatin1(field.name);
    const QString hint = said(reader, field.hint);
    const QStringList values = state.values.value(field.name);
    const auto fault = state.faults.find(field.name);
    const bool wrong = fault != state.faults.end();
    const QString type = QString::fromLatin1(field.type);
    const bool digits = type == u"digits";
    QStringList described;
    if (!hint.isEmpty())
        described.append(name + u"-hint"_s);
    if (wrong)
        described.append(name + u"-error"_s);
    return Value::Map{{"is", oneOf(size_t(field.kind), Kinds)},
                      {"name", name},
                      {"label", said(reader, field.label)},
                      {"hint", hint},
                      {"error", wrong ? sentence(reader, *fault) : QString()},
                      {"describedBy", described.join(u' ')},
                      {"type", digits ? u"text"_s : type},
                      {"digits", digits},
                      {"required", field.required},
                      {"autocomplete", QString::fromLatin1(field.autocomplete)},
                      {"pattern", digits ? u"[0-9 +]*"_s : QString()},
                      {"most", field.most},
                      // A password is never sent back, whatever went wrong.
                      {"text", type == u"password" ? QString() : values.value(0)},
                      {"chosen", values.value(0) == u"yes"},
                      {"choices", choicesOf(field, state, reader)}};
}

} // namespace

Value::List fieldsOf(std::span<const FieldSpec> fields, const FormState &state, const Reader &reader)
{
    Value::List list;
    for (const FieldSpec &field : fields) {
        if (!state.without.contains(QByteArray(field.name)))
            list.append(valueOf(field, state, reader));
    }
    return list;
}

Value::Map valuesOf(const FormSpec &spec, const FormState &state, const Reader &reader)
{
    Value::List groups;
    bool uploads = false;
    for (size_t first = 0; first < spec.fields.size();) {
        size_t end = first + 1;
        while (end < spec.fields.size() && !spec.fields[end].legend)
            ++end;
        const auto part = spec.fields.subspan(first, end - first);
        groups.append(
            Value::Map{{"legend", said(reader, part.front().legend)}, {"fields", fieldsOf(part, state, reader)}});
        for (const FieldSpec &field : part)
            uploads = uploads || field.kind == FieldKind::File;
        first = end;
    }
    Value::List lead;
    if (state.lead)
        lead.append(Value::Map{{"path", state.lead->path}, {"text", state.lead->text}});
    return {{"title", said(reader, spec.title, state.about)},
            {"intro", said(reader, spec.intro, state.about)},
            {"submit", said(reader, spec.submit)},
            {"danger", spec.danger},
            {"upload", uploads},
            {"action", state.action},
            {"cancel", state.cancel},
            {"remove", state.remove},
            {"warning", state.warning},
            {"problem", state.problem ? sentence(reader, *state.problem) : QString()},
            {"groups", groups},
            {"lead", lead},
            {"links", Value::List()}};
}

} // namespace latchkey::hub::web
