// SPDX-License-Identifier: Apache-2.0
#include "samplepages.h"

#include <app/hub/web/eventwords.h>
#include <app/hub/web/hubpages.h>
#include <app/hub/web/qrpicture.h>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace latchkey::hub::web;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Now = 1'748'872'920'000; ///< 2 June 2025, 14:02 UTC, a Monday
constexpr qint64 Hour = 3'600'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

/// Every text that a template says, with whether it counts.
void textsOf(const Node &node, QMap<QByteArray, bool> &texts)
{
    if (node.kind == Node::Kind::Words)
        texts.insert(node.text, node.text.contains("%n"));
    for (const Node &child : node.children)
        textsOf(child, texts);
}

QMap<QByteArray, bool> templateTexts()
{
    QMap<QByteArray, bool> texts;
    const QDir folder(u":/console/templates"_s);
    for (const QString &name : folder.entryList()) {
        const auto parsed = parseTemplate(contentOf(folder.filePath(name)));
        if (!parsed)
            qFatal("%s: %s", qPrintable(name), qPrintable(parsed.error().what));
        textsOf(*parsed, texts);
    }
    return texts;
}

QString textOf(const Value &moment, const char *part) { return moment.map()->value(part).text(); }

/// The colours of one of the two themes, by name, as the style sheet has them.
QHash<QString, QString> coloursOf(const QString &css, bool dark)
{
    const qsizetype second = css.indexOf(u":root {"_s, css.indexOf(u":root {"_s) + 1);
    QHash<QString, QString> colours;
    static const QRegularExpression token(u"--([a-z0-9-]+): (#[0-9a-f]{3,6})\\b"_s);
    for (auto it = token.globalMatch(css.left(dark ? css.indexOf(u'}', second) : second)); it.hasNext();) {
        const auto match = it.next();
        colours.insert(match.captured(1), match.captured(2));
    }
    return colours;
}

double luminance(QString colour)
{
    if (colour.size() == 4)
        colour = u"#%1%1%2%2%3%3"_s.arg(colour.at(1)).arg(colour.at(2)).arg(colour.at(3));
    double sum = 0;
    const double weights[]{0.2126, 0.7152, 0.0722};
    for (int i = 0; i < 3; ++i) {
        const double part = QStringView(colour).sliced(1 + 2 * i, 2).toInt(nullptr, 16) / 255.0;
        sum += weights[i] * (part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
}

double contrast(const QString &a, const QString &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

/// Draws what qrPicture() makes, four pixels a module.
QImage drawn(const QByteArray &svg)
{
    constexpr int Scale = 4;
    static const QRegularExpression size(u"viewBox=\"0 0 (\\d+) "_s);
    static const QRegularExpression run(u"M(\\d+) (\\d+)h(\\d+)v1h-\\d+z"_s);
    const QString text = QString::fromLatin1(svg);
    const int side = size.match(text).captured(1).toInt() * Scale;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (auto it = run.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const int x = match.captured(1).toInt();
        for (int i = x; i < x + match.captured(3).toInt(); ++i)
            for (int p = 0; p < Scale * Scale; ++p)
                image.setPixel(i * Scale + p % Scale, match.captured(2).toInt() * Scale + p / Scale, 0xFF000000);
    }
    return image;
}

} // namespace

class TstConsole : public QObject {
    Q_OBJECT

    const StaticFiles m_files;
    const Console m_console{m_files};

    [[nodiscard]] Reader reader(const QString &language, const QByteArray &zone = "Europe/London") const
    {
        Frame frame;
        frame.language = language;
        frame.zone = zone;
        frame.now = Now;
        return m_console.readerOf(frame);
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_console.problems(), QStringList()); }

    void every_page_is_made_without_a_problem_in_every_language()
    {
        const FromOutside plain = [](const QString &text) { return text; };
        for (const QString &language : m_console.languages()) {
            for (const SamplePage &page : samplePages(plain)) {
                const Rendered rendered = page.render(m_console, sampleFrame(plain, language));
                QVERIFY2(rendered.problems.isEmpty(),
                         qPrintable(QString::fromLatin1(page.name) + rendered.problems.join(u'\n')));
                QVERIFY(rendered.html.contains("<html lang=\"" + language.toLatin1() + "\" dir=\""));
                QVERIFY2(!rendered.html.contains("{{") && !rendered.html.contains("%1"), page.name);
            }
        }
    }
    void the_samples_show_every_text_of_the_templates()
    {
        const FromOutside plain = [](const QString &text) { return text; };
        QByteArray all;
        for (const SamplePage &page : samplePages(plain))
            all += page.render(m_console, sampleFrame(plain, u"en"_s)).html;
        QByteArrayList missing;
        const auto texts = templateTexts();
        for (auto it = texts.keyBegin(); it != texts.keyEnd(); ++it) {
            const QByteArray &text = *it;
            if (!text.contains('%') && !all.contains(escapedText(QString::fromUtf8(text))))
                missing.append(text);
        }
        QVERIFY2(missing.isEmpty(), missing.join(", "));
    }
    void no_catalogue_lacks_a_text_of_the_templates()
    {
        const auto texts = templateTexts();
        QVERIFY(texts.size() > 250);
        for (const QString &language : m_console.languages()) {
            const Words words(language);
            for (auto it = texts.begin(); it != texts.end(); ++it) {
                if (language == u"en" && !*it)
                    continue; // it is English already
                for (const int count : {0, 1, 2, 5, 100})
                    QVERIFY2(words.has(it.key(), *it ? count : -1), it.key() + " in " + language.toLatin1());
            }
        }
    }
    void words_bend_with_their_number()
    {
        QCOMPARE(reader(u"en"_s).span(Hour * 24 * 3), u"3 days"_s);
        QCOMPARE(Words(u"en"_s).count("All but %n changes", 1), u"All but one change"_s);
        QCOMPARE(Words(u"de"_s).count("%n people", 1), u"1 Person"_s);
        QCOMPARE(Words(u"de"_s).count("%n people", 2), u"2 Personen"_s);
    }
    void a_language_without_a_catalogue_is_english()
    {
        QCOMPARE(reader(u"tlh"_s).words.tag(), u"en"_s);
        QCOMPARE(m_console.languageFor("de-AT,de;q=0.9,en;q=0.8"), u"de"_s);
        QCOMPARE(m_console.languageFor("tlh, de"), u"de"_s);
        QCOMPARE(m_console.languageFor(""), u"en"_s);
        QCOMPARE(m_console.languageFor(QByteArray(5000, ',')), u"en"_s);
    }
    void a_language_that_is_written_from_the_right_turns_the_page()
    {
        QVERIFY(Words(u"ar"_s).isRightToLeft());
        const Words arabic(u"ar"_s);
        const Value::Map frame = Frame().values({arabic, QTimeZone::utc(), Now});
        QCOMPARE(frame.value("direction").text(), u"rtl"_s);
        QCOMPARE(textOf(Reader{arabic, QTimeZone::utc(), Now}.moment(Now - 24 * Hour), "text").left(1), u"1"_s);
    }
    void a_moment_is_in_the_readers_zone_and_says_how_long_ago()
    {
        const Reader london = reader(u"en"_s);
        QCOMPARE(textOf(london.moment(Now - 37 * 60'000), "text"), u"14:25"_s);
        QCOMPARE(textOf(london.moment(Now - 37 * 60'000), "age"), u"37 min ago"_s);
        QCOMPARE(textOf(london.moment(Now - 37 * 60'000), "iso"), u"2025-06-02T13:25:00Z"_s);
        QCOMPARE(textOf(london.moment(Now + 3 * Hour), "age"), u"in 3 h"_s);
        QCOMPARE(textOf(london.moment(Now - 5000), "age"), u"just now"_s);
        QCOMPARE(textOf(london.moment(Now - 24 * Hour), "text"), u"1 Jun 15:02"_s);
        QCOMPARE(textOf(london.moment(Now - 24 * 365 * Hour), "text"), u"2 Jun 2024 15:02"_s);
        QCOMPARE(textOf(reader(u"de"_s, "Asia/Tokyo").moment(Now), "text"), u"23:02"_s);
        QVERIFY(!london.moment(0).holds());
        QCOMPARE(textOf(reader(u"en"_s, "No/Where").moment(Now), "text"), u"14:02"_s);
    }
    void every_form_has_a_title_a_button_and_a_label_for_each_field()
    {
        for (int i = 0; i < FormCount; ++i) {
            const FormSpec &spec = specOf(Form(i));
            QVERIFY(spec.title && spec.submit);
            QSet<QByteArray> names;
            for (const FieldSpec &field : spec.fields) {
                QVERIFY2(field.kind == FieldKind::Hidden || field.label, field.name);
                QVERIFY2(!names.contains(field.name), field.name);
                names.insert(field.name);
            }
        }
    }
    void every_fault_says_what_to_do()
    {
        for (int i = 0; i <= int(Fault::NotNow); ++i) {
            const QString text = sentence(reader(u"en"_s), Fault(i));
            QVERIFY(!text.isEmpty());
            QVERIFY2(text.size() <= 90, qPrintable(text));
        }
    }
    void a_password_is_never_sent_back()
    {
        FormState state;
        state.action = u"/sign-in"_s;
        state.values = {{"email", {u"anna@harbour.example"_s}}, {"password", {u"hunter2hunter2"_s}}};
        state.problem = Fault::WrongCode;
        const QByteArray page = m_console.form(Frame(), Form::SignIn, state).html;
        QVERIFY(page.contains("anna@harbour.example"));
        QVERIFY(!page.contains("hunter2"));
    }
    void a_second_factor_that_is_off_is_warned_of_in_words()
    {
        SecurityPage page;
        page.login.action = page.mine.action = page.pin.action = u"/x"_s;
        page.users = page.mine;
        const QByteArray warning("anyone who knows your visitor&#39;s mobile number has access to your keys");
        page.users->values = {{"users", {u"code"_s}}};
        QVERIFY(!m_console.page(Frame(), page).html.contains(warning));
        page.users->values = {{"users", {u"off"_s}}};
        QVERIFY(m_console.page(Frame(), page).html.contains(warning));
        page.users.reset();
        QVERIFY(!m_console.page(Frame(), page).html.contains("name=\"users\""));
    }
    void the_menu_shows_what_somebody_may_see()
    {
        Frame frame;
        frame.sections = {Section::Keymap, Section::Security};
        frame.section = Section::Keymap;
        const QByteArray page = m_console.page(frame, MorePage()).html;
        QVERIFY(page.contains("href=\"/keymap\" aria-current=\"page\""));
        QVERIFY(!page.contains("href=\"/settings\""));
    }
    void an_event_without_words_shows_its_name()
    {
        QCOMPARE(wordsOf(EventOptions, u"key.picked_up"_s, reader(u"en"_s)), u"Picked up"_s);
        QCOMPARE(wordsOf(EventOptions, u"key.eaten"_s, reader(u"en"_s)), u"key.eaten"_s);
        QVERIFY(AlertOptions.size() < EventOptions.size());
    }
    void static_files_have_types_and_a_version()
    {
        QCOMPARE(m_files.find("console.css")->type, QByteArray("text/css; charset=utf-8"));
        QCOMPARE(m_files.find("icons/key.svg")->type, QByteArray("image/svg+xml"));
        QCOMPARE(m_files.find("manifest.webmanifest")->type, QByteArray("application/manifest+json"));
        QVERIFY(m_files.find("service-worker.js") && m_files.find("keymap.js") && m_files.find("logo.svg"));
        QVERIFY(!m_files.find("../templates/page.html") && !m_files.find("") && !m_files.find("icons"));
        QCOMPARE(m_files.version(), StaticFiles().version());
        QCOMPARE(m_files.version().size(), 10);
    }
    void every_icon_of_the_style_sheet_is_served()
    {
        const QString css = QString::fromUtf8(m_files.find("console.css")->bytes);
        static const QRegularExpression icon(u"url\\(\"([a-z/]+\\.svg)\"\\)"_s);
        int count = 0;
        for (auto it = icon.globalMatch(css); it.hasNext(); ++count) {
            const QByteArray name = it.next().captured(1).toUtf8();
            QVERIFY2(m_files.find(name), name);
        }
        QVERIFY(count > 20);
    }
    void words_stand_out_from_their_ground_by_day_and_by_night()
    {
        struct Pair {
            const char *ink;
            const char *ground;
            double least;
        };
        const Pair pairs[]{{"ink", "paper", 7},        {"ink", "surface", 7},      {"ink", "sunk", 7},
                           {"ink2", "paper", 6.5},     {"ink2", "surface", 6.5},   {"ink2", "sunk", 6.4},
                           {"primary", "paper", 7},    {"primary", "surface", 7},  {"on-primary", "primary", 7},
                           {"warn", "warn-soft", 5.5}, {"ok", "ok-soft", 5.5},     {"err", "err-soft", 5.5},
                           {"info", "info-soft", 5.5}, {"ink", "primary-soft", 7}, {"edge", "paper", 3},
                           {"edge", "surface", 3},     {"info", "paper", 3},       {"err", "surface", 5.5},
                           {"warn", "surface", 5.5}};
        const QString css = QString::fromUtf8(m_files.find("console.css")->bytes);
        for (const bool dark : {false, true}) {
            const auto colours = coloursOf(css, dark);
            QVERIFY(colours.size() >= 18);
            for (const Pair &pair : pairs) {
                const double found = contrast(colours.value(QString::fromLatin1(pair.ink)),
                                              colours.value(QString::fromLatin1(pair.ground)));
                QVERIFY2(
                    found >= pair.least,
                    qPrintable(u"%1 on %2: %3"_s.arg(QLatin1String(pair.ink), QLatin1String(pair.ground)).arg(found)));
            }
        }
    }
    void a_qr_code_is_read_by_another_program()
    {
        const QByteArray text("https://keys.harbour.example/c/8fK2mQ0vRtY6xWc3");
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"code.png"_s);
        QVERIFY(drawn(*qrPicture(text)).save(file));
        QProcess zbar;
        zbar.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, file});
        QVERIFY2(zbar.waitForFinished(), "zbarimg (zbar-tools) is missing");
        QCOMPARE(zbar.readAllStandardOutput().trimmed(), text);
        QVERIFY(!qrPicture({}) && !qrPicture(QByteArray(1201, 'x')));
        QVERIFY(qrPicture(QByteArray(1200, 'x')));
    }
    void the_documentation_lists_every_field_and_every_place_that_a_page_leads_to()
    {
        const QString docs = QString::fromUtf8(contentOf(QStringLiteral(LATCHKEY_SOURCE_DIR "/docs/console.md")));
        for (int i = 0; i < FormCount; ++i) {
            for (const FieldSpec &field : specOf(Form(i)).fields)
                QVERIFY2(docs.contains(u'`' + QString::fromLatin1(field.name) + u'`'), field.name);
        }
        static const QRegularExpression place(u" (?:action|href)=\"(/[^\"?]*)"_s);
        const QDir folder(u":/console/templates"_s);
        for (const QString &name : folder.entryList()) {
            const QString html = QString::fromUtf8(contentOf(folder.filePath(name)));
            for (auto it = place.globalMatch(html); it.hasNext();) {
                const QString path = it.next().captured(1).replace(u"{{"_s, u"{"_s).replace(u"}}"_s, u"}"_s);
                QVERIFY2(docs.contains(u'`' + path + u'`') || path.startsWith(u"/static/"), qPrintable(path));
            }
        }
    }
};

QTEST_MAIN(TstConsole)
#include "tst_console.moc"
