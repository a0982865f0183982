// SPDX-License-Identifier: Apache-2.0
#include "lettertext.h"

#include "secrettext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::notify {

namespace {

QString oneLine(QString value)
{
    std::replace_if(
        value.begin(), value.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, u' ');
    return value;
}

/// Calls `words` for each run of words and `brace` for each name in braces, in order.
template <class Words, class Brace>
void walk(const QString &text, Words words, Brace brace)
{
    qsizetype from = 0;
    while (from < text.size()) {
        const auto open = text.indexOf(u'{', from);
        const auto close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        words(text.mid(from, open - from));
        brace(text.mid(open + 1, close - open - 1));
        from = close + 1;
    }
    words(text.mid(from));
}

QString valueOf(const QString &name, const Values &values)
{
    const auto value = values.find(name);
    return value == values.end() ? u'{' + name + u'}' : oneLine(*value);
}

bool isSecret(const QString &name) { return name == u"code" || name == u"link"; }

void appendHtml(Secret &page, QByteArrayView utf8)
{
    for (const char c : utf8) {
        switch (c) {
        case '<': append(page, "&lt;"); break;
        case '>': append(page, "&gt;"); break;
        case '&': append(page, "&amp;"); break;
        case '"': append(page, "&quot;"); break;
        default: page.append(static_cast<unsigned char>(c));
        }
    }
}

void appendSecret(Secret &page, const QString &name, const Secret &secret)
{
    if (name == u"code") {
        append(page, "<strong dir=\"ltr\">");
        appendHtml(page, viewOf(secret));
        append(page, "</strong>");
        return;
    }
    append(page, "<a href=\"");
    appendHtml(page, viewOf(secret));
    append(page, "\">");
    appendHtml(page, viewOf(secret));
    append(page, "</a>");
}

} // namespace

QString withValues(const QString &words, const Values &values)
{
    QString text;
    walk(
        words, [&](const QString &run) { text += run; }, [&](const QString &name) { text += valueOf(name, values); });
    return text;
}

Secret plainText(const QString &words, const Values &values, const Secret &secret)
{
    Secret text;
    walk(
        words, [&](const QString &run) { append(text, run.toUtf8()); },
        [&](const QString &name) {
            if (isSecret(name))
                append(text, viewOf(secret));
            else
                append(text, valueOf(name, values).toUtf8());
        });
    return text;
}

Secret htmlPage(const QString &words, const Values &values, const Secret &secret, const QString &language)
{
    const bool mirrored = QLocale(language).textDirection() == Qt::RightToLeft;
    Secret page = secretOf("<!DOCTYPE html>\n<html lang=\"");
    appendHtml(page, language.toUtf8());
    append(page, mirrored ? "\" dir=\"rtl\">\n" : "\" dir=\"ltr\">\n");
    append(page, "<head><meta charset=\"utf-8\"></head>\n<body>\n");
    const QStringList paragraphs = words.split(u"\n\n"_s, Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs) {
        append(page, "<p>");
        walk(
            paragraph, [&](const QString &run) { appendHtml(page, run.toUtf8()); },
            [&](const QString &name) {
                if (isSecret(name))
                    appendSecret(page, name, secret);
                else
                    appendHtml(page, valueOf(name, values).toUtf8());
            });
        append(page, "</p>\n");
    }
    append(page, "</body>\n</html>\n");
    return page;
}

} // namespace latchkey::hub::notify
