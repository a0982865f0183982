// SPDX-License-Identifier: Apache-2.0
#include "console.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::web {

namespace {

const auto Folder = u":/console/templates"_s;

/// Where a form leads that was not meant: below the sign-in form.
Value::List linksOf(Form form, const Reader &reader)
{
    //: Link below the sign-in form.
    const char *const forgot = QT_TRANSLATE_NOOP("Console", "Forgotten your password?");
    //: Link below a form for somebody who is not signed in.
    const char *const back = QT_TRANSLATE_NOOP("Console", "Back to the sign-in");
    if (form == Form::SignIn)
        return {Value::Map{{"url", u"/forgot"_s}, {"text", reader.say(forgot)}}};
    if (form == Form::SignInCode || form == Form::SignInAppCode || form == Form::Forgot)
        return {Value::Map{{"url", u"/sign-in"_s}, {"text", reader.say(back)}}};
    return {};
}

} // namespace

Console::Console(const StaticFiles &files) : m_version(files.version()), m_hasHtmx(files.find("htmx.min.js") != nullptr)
{
    const QDir folder(Folder);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool open = file.open(QIODevice::ReadOnly);
        const auto added = m_templates.add(name.chopped(5).toUtf8(), open ? file.readAll() : QByteArray());
        if (!open || !added)
            m_problems.append(u"%1, line %2: %3"_s.arg(name)
                                  .arg(added ? 0 : added.error().line)
                                  .arg(added ? u""_s : added.error().what));
    }
    if (m_templates.all().isEmpty())
        m_problems.append(u"there are no templates"_s);
    m_problems += m_templates.check();
    for (const QString &tag : Words::available())
        m_words.emplace(tag, std::make_unique<Words>(tag));
}

Reader Console::readerOf(const Frame &frame) const
{
    const auto found = m_words.find(frame.language);
    const QTimeZone zone(frame.zone);
    return {found == m_words.end() ? *m_words.at(u"en"_s) : *found->second, zone.isValid() ? zone : QTimeZone::utc(),
            frame.now};
}

QStringList Console::languages() const
{
    QStringList tags;
    for (const auto &[tag, words] : m_words)
        tags.append(tag);
    return tags;
}

QString Console::languageFor(QByteArrayView acceptLanguage) const
{
    const auto wishes = acceptLanguage.first(std::min<qsizetype>(acceptLanguage.size(), 1000)).toByteArray().split(',');
    for (const QByteArray &wish : wishes) {
        const QString tag = QString::fromLatin1(
            wish.left(wish.indexOf(';') < 0 ? wish.size() : wish.indexOf(';')).trimmed());
        for (const QString &name : {tag, tag.section(u'-', 0, 0)}) {
            if (m_words.contains(name))
                return name;
        }
    }
    return u"en"_s;
}

Value::List Console::languageLinks(const Reader &reader) const
{
    Value::List list;
    for (const auto &[tag, words] : m_words)
        list.append(Value::Map{{"tag", tag}, {"name", words->ownName()}, {"current", tag == reader.words.tag()}});
    return list;
}

Rendered Console::form(const Frame &frame, Form form, const FormState &state) const
{
    const Reader reader = readerOf(frame);
    const FormSpec &spec = specOf(form);
    Value::Map map = valuesOf(spec, state, reader);
    map.insert("links", linksOf(form, reader));
    return render(spec.alone ? "form-alone" : "form", frame, reader, map);
}

Rendered Console::render(const QByteArray &name, const Frame &frame, const Reader &reader, const Value::Map &page) const
{
    Value::Map all = frame.values(reader);
    all.insert({{"version", m_version}, {"htmx", m_hasHtmx}, {"languages", languageLinks(reader)}});
    QStringList clashes;
    for (auto it = page.begin(); it != page.end(); ++it) {
        if (all.contains(it.key()))
            clashes.append(
                u"%1: \"%2\" is a name of the frame"_s.arg(QString::fromUtf8(name), QString::fromUtf8(it.key())));
        all.insert(it.key(), it.value());
    }
    Rendered rendered = m_templates.render(name, all, reader.words);
    rendered.problems += clashes;
    return rendered;
}

} // namespace latchkey::hub::web
