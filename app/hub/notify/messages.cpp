// SPDX-License-Identifier: Apache-2.0
#include "messages.h"

#include "lettertext.h"
#include "secrettext.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::notify {

namespace {

/// An e-mail, or the words alone.
Letter letter(const QString &subject, const QString &words, const QString &footer, const Values &values,
              const Secret &secret, const Reader &reader)
{
    if (reader.channel != Channel::Mail)
        return {{}, plainText(words, values, secret), {}};
    const QString all = words + u"\n\n"_s + footer;
    Secret text = plainText(all, values, secret);
    append(text, "\n");
    return {withValues(subject, values), text, htmlPage(all, values, secret, reader.language)};
}

bool isOfKey(AlertKind kind) { return kind == AlertKind::KeyLate || kind == AlertKind::KeyOut; }

} // namespace

Letter Messages::write(MessageKind kind, const MessageFacts &facts, const Reader &reader) const
{
    const auto moment = [&](const QDateTime &at) { return momentText(at, reader.zone, reader.language); };
    const Values values{{u"site"_s, facts.site},
                        {u"box"_s, facts.box},
                        {u"key"_s, facts.key},
                        {u"from"_s, moment(facts.from)},
                        {u"until"_s, moment(facts.until)},
                        {u"at"_s, moment(facts.at)}};
    const MessageText text = textOf(kind);
    const bool shortened = reader.channel == Channel::Text && text.sms;
    const bool counted = QByteArrayView(text.text).contains("%n") && !shortened;
    const QString words = m_words.text(shortened ? text.sms : text.text, reader.language,
                                       counted ? int(facts.life.count()) : -1);
    return letter(m_words.text(text.subject, reader.language), words, m_words.text(footerText(), reader.language),
                  values, facts.secret, reader);
}

Letter Messages::write(const AlertNotice &notice, const QString &site, const Reader &reader) const
{
    const AlertKind kind = notice.cause.kind;
    const Values values{{u"site"_s, site},
                        {u"box"_s, notice.names.box},
                        {u"key"_s, notice.names.key},
                        {u"holder"_s, notice.names.holder},
                        {u"door"_s, notice.cause.subject},
                        {u"level"_s, QString::number(notice.level)},
                        {u"since"_s, momentText(notice.since, reader.zone, reader.language)}};
    const auto in = [&](const char *english) { return m_words.text(english, reader.language); };
    if (notice.what == AlertNotice::What::Over)
        return letter(in(overText(kind)), in(overText(kind)), in(footerText()), values, {}, reader);
    const MessageText english = textOf(kind, notice.early);
    QString subject = in(english.subject);
    QString words = in(english.text);
    if (isOfKey(kind) && !notice.names.holder.isEmpty())
        words += u' ' + in(holderText());
    if (notice.what == AlertNotice::What::Reminder) {
        const QString reminder = in(reminderText());
        subject = withValues(reminder, {{u"text"_s, subject}});
        words = withValues(reminder, {{u"text"_s, words}});
    }
    return letter(subject, words, in(footerText()), values, {}, reader);
}

} // namespace latchkey::hub::notify
