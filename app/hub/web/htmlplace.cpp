// SPDX-License-Identifier: Apache-2.0
#include "htmlplace.h"

#include <algorithm>
#include <array>

namespace latchkey::hub::web {

namespace {

template <size_t N>
bool isOneOf(const std::array<const char *, N> &names, const QByteArray &name)
{
    return std::any_of(names.begin(), names.end(), [&name](const char *known) { return name == known; });
}

constexpr std::array ForbiddenTags{"style", "iframe", "object",  "embed",    "base",     "applet",   "frame",    "svg",
                                   "math",  "xmp",    "noembed", "noframes", "noscript", "template", "plaintext"};
constexpr std::array ForbiddenAttributes{"style",   "srcdoc",  "srcset",     "ping",  "http-equiv",
                                         "hx-vals", "hx-vars", "hx-headers", "hx-ext"};
/// What the browser or htmx fetches by itself.
constexpr std::array OwnAddresses{"src",    "action",   "formaction", "hx-get",     "hx-post",
                                  "hx-put", "hx-patch", "hx-delete",  "hx-push-url"};

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '!' || c == '/';
}
bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\t'; }

} // namespace

bool HtmlPlace::feed(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [this](char c) { return step(c); });
}

bool HtmlPlace::fail(const char *problem)
{
    m_problem = problem;
    return false;
}

bool HtmlPlace::step(char c)
{
    switch (m_where) {
    case Where::Text:
        if (c == '<') {
            m_where = Where::TagName;
            m_tag.clear();
        }
        return c != '>' || fail("a > that closes nothing");
    case Where::Script: return inScript(c);
    case Where::TagName: return inTagName(c);
    case Where::Tag: return inTag(c);
    case Where::AttributeName: return inAttributeName(c);
    case Where::BeforeValue:
        m_where = Where::Value;
        m_isEmpty = true;
        return c == '"' || fail("a value without double quotes");
    case Where::Value: return inValue(c);
    case Where::Comment:
        m_tail = (m_tail + c).right(3);
        if (m_tail == "-->")
            m_where = Where::Text;
        return true;
    }
    return false;
}

bool HtmlPlace::inScript(char c)
{
    static const QByteArray End("</script>");
    m_tail += c;
    if (!End.startsWith(m_tail))
        return fail("script in the page");
    if (m_tail == End)
        m_where = Where::Text;
    return true;
}

bool HtmlPlace::inValue(char c)
{
    put();
    if (c == '"') {
        m_where = Where::Tag;
        m_attribute.clear();
        m_isEmpty = true;
    }
    return c != '<' || fail("a < in a value");
}

bool HtmlPlace::inTagName(char c)
{
    if (c == '>' || isSpace(c)) {
        if (m_tag.isEmpty() || m_tag == "/")
            return fail("a < that begins no tag");
        m_where = Where::Tag;
        return c == '>' ? endTag() : true;
    }
    if (!isNameCharacter(c) || (c == '/' && !m_tag.isEmpty()))
        return fail("a tag is written in small letters, and has a space before its />");
    m_tag += c;
    if (m_tag == "!--") {
        m_where = Where::Comment;
        m_tail.clear();
    }
    return true;
}

bool HtmlPlace::inTag(char c)
{
    if (c == '>')
        return endTag();
    if (isSpace(c) || c == '/')
        return true;
    if (!isNameCharacter(c))
        return fail("not the name of an attribute");
    m_where = Where::AttributeName;
    m_attribute = QByteArray(1, c);
    return true;
}

bool HtmlPlace::inAttributeName(char c)
{
    if (isNameCharacter(c) && c != '/') {
        m_attribute += c;
        return true;
    }
    if (isOneOf(ForbiddenAttributes, m_attribute) || m_attribute.startsWith("on") || m_attribute.startsWith("hx-on"))
        return fail("an attribute that no page of ours may have");
    if (c == '=') {
        m_where = Where::BeforeValue;
        return true;
    }
    m_where = Where::Tag;
    m_attribute.clear();
    return inTag(c);
}

bool HtmlPlace::endTag()
{
    if (isOneOf(ForbiddenTags, m_tag))
        return fail("an element that no page of ours may have");
    m_where = m_tag == "script" ? Where::Script : Where::Text;
    m_tag.clear();
    m_tail.clear();
    return true;
}

bool HtmlPlace::isAddress() const
{
    return m_where == Where::Value && (m_attribute == "href" || isOneOf(OwnAddresses, m_attribute));
}

std::optional<Escape> HtmlPlace::escape() const
{
    if (m_where == Where::Text)
        return Escape::Text;
    if (m_where != Where::Value)
        return std::nullopt;
    if (isAddress() && !m_isEmpty)
        return Escape::UrlPart;
    if (isAddress())
        return m_tag == "a" && m_attribute == "href" ? Escape::AnyUrl : Escape::OwnUrl;
    // What else htmx reads are selectors and conditions, not data.
    return m_attribute.startsWith("hx-") ? std::nullopt : std::optional(Escape::Text);
}

} // namespace latchkey::hub::web
