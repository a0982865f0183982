// SPDX-License-Identifier: Apache-2.0
// Any bytes as a template. One that is taken makes pages that end where they should whatever its names hold: the page, read
// by the same rules as the template's own HTML, is HTML with nothing in it that a template might not have written.
#include <app/hub/web/htmlplace.h>
#include <app/hub/web/templates.h>
#include <tests/fuzz/fuzzcheck.h>

using namespace latchkey::hub::web;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Something under every name that the template knows, as bad as people can write it.
void fill(const Node &node, Value::Map &values, int &turn)
{
    const Value bad(u"\"'`><script>x</script><p onclick=x style=y><!-- {{x}} javascript:x \u202e"_s);
    for (const QByteArray &name : node.names) {
        switch (turn++ % 4) {
        case 0: values.insert(name, bad); break;
        case 1: values.insert(name, Value::List{bad, Value(), bad}); break;
        case 2: values.insert(name, u"/a?b"_s); break;
        default: values.insert(name, Value()); break;
        }
    }
    for (const Node &child : node.children)
        fill(child, values, turn);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    static const Words words(u"en"_s);
    const QByteArrayView text(data, qsizetype(size));
    const auto parsed = parseTemplate(text);
    Templates templates;
    require(bool(templates.add("page", text)) == bool(parsed));
    if (!parsed || !templates.check().isEmpty())
        return 0;
    for (int start = 0; start < 4; ++start) {
        int turn = start;
        Value::Map values;
        fill(*parsed, values, turn);
        HtmlPlace place;
        require(place.feed(templates.render("page", values, words).html));
        require(place.isText());
    }
    return 0;
}
