// SPDX-License-Identifier: Apache-2.0
#include <app/hub/web/templates.h>

#include <QtTest>

using namespace latchkey::hub::web;
using namespace Qt::Literals::StringLiterals;

namespace {

const Value Bad(u"<b>\"x\" & 'y'`</b>"_s);
constexpr auto BadEscaped = "&lt;b&gt;&quot;x&quot; &amp; &#39;y&#39;&#96;&lt;/b&gt;";

Rendered rendered(const QByteArray &text, const Value::Map &values, const QHash<QByteArray, QByteArray> &others = {})
{
    Templates templates;
    for (auto it = others.begin(); it != others.end(); ++it) {
        if (const auto added = templates.add(it.key(), *it); !added)
            return {{}, {added.error().what + u"!"_s}};
    }
    if (const auto added = templates.add("page", text); !added)
        return {{}, {added.error().what + u"!"_s}};
    if (const QStringList problems = templates.check(); !problems.isEmpty())
        return {{}, problems};
    Rendered page = templates.render("page", values, Words(u"en"_s));
    for (const QString &problem : page.problems)
        qInfo("%s", qPrintable(problem));
    return page;
}

bool isRefused(const QByteArray &text) { return !parseTemplate(text); }

QByteArray repeated(int count, const QByteArray &text) { return text.repeated(count); }

} // namespace

class TstTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_text_is_escaped_between_tags_and_in_attributes()
    {
        const auto page = rendered("<p title=\"{{x}}\">{{x}}</p>", {{"x", Bad}});
        QCOMPARE(page.html, QByteArray("<p title=\"") + BadEscaped + "\">" + BadEscaped + "</p>");
        QVERIFY(page.problems.isEmpty());
    }
    void what_cannot_be_seen_is_replaced()
    {
        const QString hidden = u"a\u202eb\u2066c\u200fd\u0000e\u0085f\u061cg\u2028h"_s;
        QCOMPARE(rendered("{{x}}", {{"x", hidden}}).html, QByteArray("a�b�c�d�e�f�g�h"));
        QCOMPARE(rendered("{{x}}", {{"x", QString(QChar(0xD800))}}).html, QByteArray("�"));
        // Joiners make other letters of letters; they hide nothing.
        QCOMPARE(rendered("{{x}}", {{"x", u"\u0645\u200c\u06cc"_s}}).html, u"\u0645\u200c\u06cc"_s.toUtf8());
    }
    void an_address_is_checked_and_its_parts_are_encoded()
    {
        QCOMPARE(rendered("<a href=\"/people/{{id}}?q={{id}}\">x</a>", {{"id", u"a/b?c&d\"é"_s}}).html,
                 QByteArray("<a href=\"/people/a%2Fb%3Fc%26d%22%C3%A9?q=a%2Fb%3Fc%26d%22%C3%A9\">x</a>"));
        for (const QString &good : {u"/keys?a=b&c"_s, u"https://x.example/"_s, u"tel:+44"_s, u"mailto:a@b.example"_s})
            QVERIFY(rendered("<a href=\"{{x}}\">x</a>", {{"x", good}}).problems.isEmpty());
        for (const QString &bad :
             {u"javascript:alert(1)"_s, u"JAVASCRIPT:alert(1)"_s, u" /x"_s, u"//evil.example"_s, u"/\\evil.example"_s,
              u"data:text/html,x"_s, u""_s, u"x"_s, u"/a\tb"_s, u"/\u202ex"_s, u"vbscript:x"_s}) {
            const auto page = rendered("<a href=\"{{x}}\">x</a>", {{"x", bad}});
            QCOMPARE(page.html, QByteArray("<a href=\"#\">x</a>"));
            QCOMPARE(page.problems.size(), 1);
        }
    }
    void what_the_browser_fetches_by_itself_is_of_this_hub()
    {
        for (const QByteArray &tag :
             {QByteArray("<img src=\"{{x}}\" />"), QByteArray("<form action=\"{{x}}\"></form>"),
              QByteArray("<button formaction=\"{{x}}\"></button>"), QByteArray("<div hx-get=\"{{x}}\"></div>"),
              QByteArray("<link href=\"{{x}}\" />")}) {
            QVERIFY(rendered(tag, {{"x", u"/keys"_s}}).problems.isEmpty());
            QCOMPARE(rendered(tag, {{"x", u"https://evil.example/"_s}}).problems.size(), 1);
        }
    }
    void sections_show_hide_and_repeat()
    {
        const QByteArray text = "{{#x}}[{{.}}]{{/x}}{{^x}}none{{/x}}";
        QCOMPARE(rendered(text, {{"x", Value::List{1, 2, u"<"_s}}}).html, QByteArray("[1][2][&lt;]"));
        QCOMPARE(rendered(text, {{"x", Value::List()}}).html, QByteArray("none"));
        QCOMPARE(rendered(text, {{"x", {}}}).html, QByteArray("none"));
        QCOMPARE(rendered("{{#x}}yes{{/x}}{{^x}}no{{/x}}", {{"x", false}}).html, QByteArray("no"));
        QCOMPARE(rendered("{{#x}}yes{{/x}}", {{"x", 0}}).html, QByteArray("yes"));
        QCOMPARE(rendered("{{#x}}yes{{/x}}", {{"x", u""_s}}).html, QByteArray(""));
    }
    void names_are_looked_up_from_the_inside_outwards()
    {
        const Value::Map values{{"a", u"out"_s}, {"b", u"far"_s}, {"in", Value::Map{{"a", u"near"_s}}}};
        QCOMPARE(rendered("{{a}} {{#in}}{{a}} {{b}}{{/in}} {{in.a}}", values).html, QByteArray("out near far near"));
    }
    void an_unknown_name_is_a_problem_and_nothing_on_the_page()
    {
        for (const QByteArray &text :
             {QByteArray("{{no}}"), QByteArray("{{#no}}x{{/no}}"), QByteArray("{{^no}}x{{/no}}"),
              QByteArray("{{yes.no}}"), QByteArray("{{_ A %1 | c | no}}"), QByteArray("{{>no}}")}) {
            const auto page = rendered(text, {{"yes", Value::Map()}});
            QCOMPARE(page.html, QByteArray());
            QCOMPARE(page.problems.size(), 1);
        }
    }
    void a_list_a_map_and_a_yes_are_no_text()
    {
        for (const Value &value : {Value(Value::List{1}), Value(Value::Map()), Value(true)})
            QCOMPARE(rendered("{{x}}", {{"x", value}}).problems.size(), 1);
    }
    void a_part_that_may_be_left_out_cannot_break_the_page()
    {
        QVERIFY(!isRefused("<p {{#x}}class=\"a\"{{/x}}>x</p>"));
        QVERIFY(!isRefused("<p class=\"a{{#x}} b{{/x}}\">x</p>"));
        for (const char *const text :
             {"{{#x}}<p {{/x}}>", "<p{{#x}} a=\"b{{/x}}\">", "<p class=\"{{#x}}\">{{/x}}", "<p {{#x}}a{{/x}}>",
              "<{{#x}}p{{/x}}>", "{{#x}}<!-- {{/x}} -->", "<p class=\"{{#x}}a{{/x}}\" {{#x}}id=\"{{/x}}\">"})
            QVERIFY2(isRefused(text), text);
    }
    void a_name_stands_only_where_it_can_be_escaped()
    {
        for (const char *const text :
             {"<p {{x}}>", "<{{x}}>", "<p class={{x}}>", "<p class='{{x}}'>", "<!-- {{x}} -->", "<p {{x}}=\"a\">",
              "<p onclick=\"{{x}}\">", "<p style=\"{{x}}\">", "<div hx-trigger=\"{{x}}\">", "<script>{{x}}</script>",
              "<p cl{{x}}=\"a\">", "<a href=\"{{_ A | c}}\">"})
            QVERIFY2(isRefused(text), text);
    }
    void script_style_and_foreign_elements_are_refused()
    {
        QVERIFY(!isRefused("<script src=\"/static/a.js\" defer=\"\"></script><p>x</p>"));
        for (const char *const text : {"<script>x</script>",
                                       "<script> </script>",
                                       "<script src=\"/a\"><b></script>",
                                       "<style>p{}</style>",
                                       "<iframe src=\"/\"></iframe>",
                                       "<svg></svg>",
                                       "<p style=\"color:red\">",
                                       "<p onclick=\"x\">",
                                       "<p hx-on:click=\"x\">",
                                       "<p hx-vals=\"x\">",
                                       "<base href=\"/\">",
                                       "<meta http-equiv=\"refresh\">",
                                       "<P>",
                                       "<p CLASS=\"a\">",
                                       "< p>",
                                       "a > b",
                                       "<p title=\"<\">",
                                       "<br/>",
                                       "<p",
                                       "<p title=\"",
                                       "<!--"})
            QVERIFY2(isRefused(text), text);
    }
    void broken_marks_are_refused_with_their_line()
    {
        for (const char *const text : {"{{",
                                       "{{x",
                                       "{{}}",
                                       "{{ }}",
                                       "{{x y}}",
                                       "{{#x}}",
                                       "{{/x}}",
                                       "{{#x}}{{/y}}",
                                       "{{#x}}{{#y}}{{/x}}{{/y}}",
                                       "{{a..b}}",
                                       "{{a.}}",
                                       "{{_ words}}",
                                       "{{_ words | }}",
                                       "{{_ | c}}",
                                       "{{_ %1 | c}}",
                                       "{{_ a | c | x}}",
                                       "{{_ %2 | c | x}}",
                                       "{{_ %n | c}}",
                                       "{{_ a | b | c | d}}",
                                       "{{>a b}}",
                                       "{{$}}{{/}}",
                                       "{{#$x}}{{/$x}}",
                                       "{{<a}}x{{/a}}",
                                       "{{<a}}{{x}}{{/a}}",
                                       "{{#x}}{{<a}}{{/a}}{{/x}}"})
            QVERIFY2(isRefused(text), text);
        const auto fault = parseTemplate("<p>\n</p>\n{{x y}}");
        QVERIFY(!fault);
        QCOMPARE(fault.error().line, 3);
    }
    void depth_and_size_are_bounded()
    {
        QVERIFY(!isRefused(repeated(15, "{{#x}}") + repeated(15, "{{/x}}")));
        QVERIFY(isRefused(repeated(17, "{{#x}}") + repeated(17, "{{/x}}")));
        QVERIFY(isRefused(QByteArray(256 * 1024 + 1, 'x')));
    }
    void templates_that_name_each_other_in_a_circle_are_refused()
    {
        QVERIFY(!rendered("{{>a}}", {}, {{"a", "{{>page}}"}}).problems.isEmpty());
        QVERIFY(!rendered("{{<a}}{{/a}}", {}, {{"a", "{{<page}}{{/page}}"}}).problems.isEmpty());
        QVERIFY(!rendered("{{>a}}{{>a}}", {}, {{"a", "{{>a}}{{>a}}"}}).problems.isEmpty());
    }
    void a_page_fills_the_blocks_of_its_parents()
    {
        const QHash<QByteArray, QByteArray> parents{
            {"base", "<title>{{$title}}none{{/title}}</title>{{$body}}{{/body}}{{$foot}}foot{{/foot}}"},
            {"layout", "{{<base}}{{$body}}<h1>{{$title}}{{/title}}</h1>{{$content}}{{/content}}{{/body}}{{/base}}"}};
        QCOMPARE(rendered("{{<layout}}{{$title}}{{x}}{{/title}}{{$content}}<p>{{x}}</p>{{/content}}{{/layout}}",
                          {{"x", u"<"_s}}, parents)
                     .html,
                 QByteArray("<title>&lt;</title><h1>&lt;</h1><p>&lt;</p>foot"));
    }
    void a_block_within_its_own_filling_ends()
    {
        const QHash<QByteArray, QByteArray> parents{{"base", "{{$a}}{{/a}}"}};
        QCOMPARE(rendered("{{<base}}{{$a}}x{{$a}}y{{/a}}{{/a}}{{/base}}", {}, parents).html, QByteArray("xy"));
    }
    void a_page_cannot_grow_without_end()
    {
        QHash<QByteArray, QByteArray> others{{"t0", QByteArray(4096, 'x')}};
        for (int i = 1; i < 14; ++i) {
            const QByteArray below = "{{>t" + QByteArray::number(i - 1) + "}}";
            others.insert("t" + QByteArray::number(i), below + below);
        }
        const auto page = rendered("{{>t13}}", {}, others);
        QVERIFY(page.html.size() < 9 * 1024 * 1024);
        QVERIFY(!page.problems.isEmpty());
    }
    void words_are_filled_once_and_escaped()
    {
        QCOMPARE(rendered("{{_ A %1 and %2 | c | a b}}", {{"a", u"%2<"_s}, {"b", u"%1"_s}}).html,
                 QByteArray("A %2&lt; and %1"));
        QCOMPARE(rendered("<p title=\"{{_ It's | c}}\"></p>", {}).html, QByteArray("<p title=\"It&#39;s\"></p>"));
        QCOMPARE(rendered("{{_ %n of %1 | c | n a}}", {{"n", 3}, {"a", u"x"_s}}).html, QByteArray("3 of x"));
    }
    void comments_leave_nothing_behind() { QCOMPARE(rendered("a{{! {{x }}b", {}).html, QByteArray("ab")); }
};

QTEST_GUILESS_MAIN(TstTemplate)
#include "tst_template.moc"
