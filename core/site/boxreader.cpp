// SPDX-License-Identifier: Apache-2.0
#include "boxreader.h"

#include "mannersreader.h"
#include "rulereader.h"

#include <core/people/textforms.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

namespace {

constexpr qsizetype MaxLanguages = 40;

std::optional<QTimeZone> readTimeZone(const Node &node)
{
    const auto name = node.text();
    if (!name)
        return std::nullopt;
    const QByteArray id = name->toUtf8();
    if (QTimeZone::isTimeZoneIdAvailable(id))
        return QTimeZone(id);
    node.fail(u"%1 is no time zone of the IANA list, such as Europe/London"_s.arg(shown(*name)));
    return std::nullopt;
}

std::optional<QString> readPhone(const Node &node)
{
    const auto text = node.text();
    if (!text || people::isPhoneText(*text))
        return text;
    node.fail(u"%1 is no phone number: 3 to 31 digits, spaces and ( ) / . - are allowed, and a + before them"_s.arg(
        shown(*text)));
    return std::nullopt;
}

std::optional<QString> readLanguage(const Node &node)
{
    const auto text = node.text();
    if (!text || people::isLanguageTag(*text))
        return text;
    node.fail(u"%1 is no language tag, such as en, pt-BR or zh-Hans"_s.arg(shown(*text)));
    return std::nullopt;
}

QStringList readLanguages(const Node &node)
{
    const auto nodes = node.list(MaxLanguages);
    if (!nodes)
        return {};
    QStringList languages;
    for (const Node &each : *nodes) {
        const auto language = readLanguage(each);
        if (language && languages.contains(*language))
            each.fail(u"the language %1 stands here twice"_s.arg(*language));
        else if (language)
            languages.append(*language);
    }
    if (nodes->isEmpty())
        node.fail(u"at least one language is expected"_s);
    return languages;
}

} // namespace

std::optional<SiteBox> readBox(const Node &node)
{
    const auto object = node.object(Part::Box);
    if (!object)
        return std::nullopt;
    const auto id = object->read(u"id"_s, [](const Node &n) { return n.idText(); });
    const auto name = object->read(u"name"_s, [](const Node &n) { return n.label(); });
    const auto zone = object->read(u"timeZone"_s, readTimeZone);
    const QString phone = object->read(u"phone"_s, readPhone).value_or(QString());
    const auto languagesNode = object->member(u"languages"_s);
    const QStringList languages = languagesNode ? readLanguages(*languagesNode) : QStringList{u"en"_s};
    if (languages.isEmpty())
        return std::nullopt;
    const QString usual = object->has(u"defaultLanguage"_s) ? QString() : languages.first();
    const auto chosen = object->read(u"defaultLanguage"_s, [&](const Node &n) { return n.choice(languages); });
    const access::SiteRules rules = readRules(*object, zone.value_or(QTimeZone::utc()));
    const Manners manners = readManners(*object);
    if (!id || !name || !zone)
        return std::nullopt;
    return SiteBox{*id, *name, *zone, phone, languages, chosen.value_or(usual), rules, manners};
}

} // namespace latchkey::site
