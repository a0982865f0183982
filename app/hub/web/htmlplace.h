// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/web/escape.h>

#include <QByteArray>

#include <optional>

namespace latchkey::hub::web {

/// Where in a page of HTML one is after some of its text, so that what is put there can be written as the place asks.
/// It knows as much of HTML as our own templates use, and refuses the rest: values without double quotes, script or style
/// in the page, elements that read their inside by other rules.
class HtmlPlace {
public:
    /// Walks over text that stands in a template. False when it holds something that a template must not; see problem().
    [[nodiscard]] bool feed(QByteArrayView text);
    [[nodiscard]] const char *problem() const { return m_problem; }

    [[nodiscard]] bool isText() const { return m_where == Where::Text; }
    /// Whether parts of a page may begin and end here: between tags, between attributes, in a value.
    [[nodiscard]] bool mayBranch() const { return isText() || m_where == Where::Tag || m_where == Where::Value; }
    /// How a thing would have to be written here; nothing where none may stand.
    [[nodiscard]] std::optional<Escape> escape() const;
    /// To be called after a thing was put here.
    void put() { m_isEmpty = m_isEmpty && !isAddress(); }

    friend bool operator==(const HtmlPlace &a, const HtmlPlace &b)
    {
        return a.m_where == b.m_where && a.m_tag == b.m_tag && a.m_attribute == b.m_attribute
            && a.m_isEmpty == b.m_isEmpty;
    }

private:
    enum class Where { Text, TagName, Tag, AttributeName, BeforeValue, Value, Comment, Script };

    [[nodiscard]] bool isAddress() const; ///< here is the value of an attribute that holds one
    bool step(char c);
    bool inScript(char c);
    bool inValue(char c);
    bool inTagName(char c);
    bool inTag(char c);
    bool inAttributeName(char c);
    bool endTag();
    bool fail(const char *problem);

    Where m_where = Where::Text;
    QByteArray m_tag;
    QByteArray m_attribute;
    QByteArray m_tail; ///< the last characters of a comment, the first ones behind a script's tag
    bool m_isEmpty = true; ///< nothing stands in this address yet
    const char *m_problem = "";
};

} // namespace latchkey::hub::web
