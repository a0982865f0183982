// SPDX-License-Identifier: Apache-2.0
// render_pages FOLDER [LANGUAGE]: writes every sample page of the console twice, below FOLDER/plain and FOLDER/hostile, and
// what they need below FOLDER/static. check_pages.py reads them with a real HTML parser.
#include "samplepages.h"

#include <app/hub/web/qrpicture.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace latchkey::hub::web;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What people might call themselves.
QString hostile(const QString &text)
{
    return text
        + u"\"'`><script src=//evil.example></script><img src=x onerror=alert(1)></title></textarea></option></select></a>"_s
        + u"{{csrf}}{{#rows}}<!-- ]]> --!> javascript:alert(1) &lt;b&gt; %1 %n \u202e\u2066reversed\u0000\u0007\n\u061c"_s
        + QChar(0xD800) + u"\U0001F511"_s;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(path.section(u'/', 0, -2)) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

bool writePages(const Console &console, const QString &folder, const FromOutside &text, const QString &language)
{
    bool good = true;
    const Frame frame = sampleFrame(text, language);
    for (const SamplePage &page : samplePages(text)) {
        const Rendered rendered = page.render(console, frame);
        for (const QString &problem : rendered.problems)
            QTextStream(stderr) << page.name << ": " << problem << '\n';
        good = good && rendered.problems.isEmpty();
        good = write(folder + u'/' + QString::fromLatin1(page.name) + u".html"_s, rendered.html) && good;
    }
    return good;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString folder = app.arguments().value(1);
    const QString language = app.arguments().value(2, u"en"_s);
    const StaticFiles files;
    const Console console(files);
    bool good = !folder.isEmpty() && console.problems().isEmpty();
    for (const QString &problem : console.problems())
        QTextStream(stderr) << problem << '\n';
    good = good
        && writePages(
               console, folder + u"/plain"_s, [](const QString &text) { return text; }, language)
        && writePages(console, folder + u"/hostile"_s, hostile, language);
    for (auto it = files.all().begin(); good && it != files.all().end(); ++it)
        good = write(folder + u"/static/"_s + QString::fromUtf8(it.key()), it->bytes);
    return good && write(folder + u"/qr.svg"_s, *qrPicture("https://keys.harbour.example/c/8fK2mQ0vRtY6xWc3")) ? 0 : 1;
}
