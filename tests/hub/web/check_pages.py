#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reads the pages that render_pages wrote with a real HTML parser, as a browser would.

Usage: check_pages.py RENDER_PAGES LANGUAGE...; exits 1 when a page is not well made, when hostile names change the structure
of any page, or when the check itself does not see breaches that are put in on purpose.
"""
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import html5lib

LABELLED = {"input", "select", "textarea"}
RAW = {"script", "style", "iframe", "object", "embed", "base", "svg", "math", "noscript", "template"}
LINKS = ("href", "src", "action", "formaction", "hx-get", "hx-post")
# Of error copy (glossary): no such words to a person.
BANNED = re.compile(r"\b(?:please|sorry|invalid|error|failed|failure|oops|forbidden|authenticate|credential|retrieve|compartment)\b|!",
                    re.IGNORECASE)
HOSTILE = ("evil.example", "alert(1)")


def parse(html):
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False)
    return parser.parse(html), [f"{position}: {code} {data}" for position, code, data in parser.errors]


def elements(root):
    return [element for element in root.iter() if isinstance(element.tag, str)]


def skeleton(root):
    """The tree without its texts and values: what hostile data must not change."""
    def walk(element):
        if not isinstance(element.tag, str):
            return ("comment",)
        return (element.tag, tuple(sorted(element.attrib)), tuple(walk(child) for child in element))
    return walk(root)


def text_of(element):
    return "".join(element.itertext()).strip()


def label_breaches(root):
    labels = {label.get("for"): label for label in root.iter("label")}
    wrapped = {id(inner) for label in root.iter("label") for inner in label.iter()}
    for field in elements(root):
        if field.tag not in LABELLED or field.get("type") == "hidden":
            continue
        named = id(field) in wrapped or field.get("aria-label") or text_of(labels.get(field.get("id"), field))
        if not named:
            yield f"a {field.tag} named \"{field.get('name')}\" without a label"
        if field.get("type") == "radio" and not any(field in set(each.iter()) for each in root.iter("fieldset")):
            yield "a radio button outside a fieldset"


def reference_breaches(root):
    ids = Counter(element.get("id") for element in elements(root) if element.get("id") is not None)
    yield from (f"the id \"{name}\" stands there {count} times" for name, count in ids.items() if count > 1)
    for element in elements(root):
        for attribute in ("for", "aria-describedby"):
            for name in (element.get(attribute) or "").split():
                if name not in ids:
                    yield f"{attribute}=\"{name}\" leads nowhere"


def form_breaches(root):
    for form in root.iter("form"):
        method, action = form.get("method"), form.get("action")
        if not action:
            yield "a form without a place to go"
        has_token = any(field.get("name") == "csrf" and field.get("value") for field in form.iter("input"))
        if (method == "post") != has_token or method not in ("get", "post"):
            yield f"the form to {action}: method {method}, token {has_token}"
    for button in root.iter("button"):
        if button.get("type") != "submit" or not text_of(button):
            yield "a button without type or words"


def safety_breaches(root):
    for element in elements(root):
        if element.tag.split("}")[-1] in RAW - {"script"}:
            yield f"a {element.tag} element"
        if element.tag == "script" and (text_of(element) or not element.get("src", "").startswith("/static/")):
            yield "a script of its own"
        for name, value in element.attrib.items():
            if name == "style" or name.startswith("on") or name == "srcdoc":
                yield f"the attribute {name}"
            if name in LINKS and not re.match(r"(/(?![/\\])|https://|\?|#content$)", value):
                yield f"{name}=\"{value}\""
            if name in LINKS and any(word in value for word in HOSTILE) and "%" not in value:
                yield f"an address out of hostile data: {value}"


def page_breaches(root):
    html = root
    if not html.get("lang") or html.get("dir") not in ("ltr", "rtl"):
        yield "no language or direction"
    titles = [text_of(title) for title in root.iter("title")]
    if len(titles) != 1 or not titles[0].removesuffix("- Latchkey").strip():
        yield f"titles: {titles}"
    headings = [text_of(heading) for heading in root.iter("h1")]
    if len(headings) != 1 or not headings[0]:
        yield f"first headings: {headings}"
    if len(list(root.iter("main"))) != 1:
        yield "not one main part"
    for image in root.iter("img"):
        if not image.get("alt"):
            yield "a picture without words"
    for link in root.iter("a"):
        if not text_of(link):
            yield f"a link without words: {link.get('href')}"
    for table in root.iter("table"):
        if not all(cell.get("scope") or not text_of(cell) for cell in table.iter("th")):
            yield "a table heading without scope"


def style_breaches(root, css):
    for element in elements(root):
        for name in (element.get("class") or "").split():
            if name.startswith("i-") and f".{name} " not in css:
                yield f"there is no icon {name}"


def breaches(root, css):
    for check in (page_breaches, label_breaches, reference_breaches, form_breaches, safety_breaches):
        yield from check(root)
    yield from style_breaches(root, css)


def copy_breaches(root):
    for element in root.iter("code"):
        element.clear()
    found = BANNED.search(text_of(root.find("body")))
    if found:
        yield f"the word \"{found.group(0)}\""


def self_check(css):
    """Every breach that this program is for, put into a good page, has to be seen."""
    good = ("<!doctype html><html lang=en dir=ltr><head><title>A - Latchkey</title></head><body><main><h1>A</h1>"
            "<form method=post action=/a><input type=hidden name=csrf value=x /><label for=b>B</label><input id=b name=b />"
            "<button type=submit>C</button></form>%s</main></body></html>")
    if list(breaches(parse(good % "")[0], css)):
        yield "self-check: a good page is refused"
    for bad in ("<h1>B</h1>", "<p style=x></p>", "<p onclick=x></p>", "<script>x</script>", "<script src=//evil></script>",
                "<input name=c />", "<p id=b></p>", "<a href=javascript:x>y</a>", "<a href=/x></a>", "<img src=/x />",
                "<form method=post action=/a></form>", "<button>D</button>", "<iframe></iframe>", "<i class=i-nothing></i>",
                "<label for=zz>Z</label>", "<svg></svg>"):
        if not list(breaches(parse(good % bad)[0], css)):
            yield f"self-check: {bad} is not seen"
    if skeleton(parse(good % "")[0]) == skeleton(parse(good % "<b>")[0]):
        yield "self-check: a new element is not seen"


def check_language(program, language, folder):
    subprocess.run([program, folder, language], check=True)
    css = (folder / "static" / "console.css").read_text(encoding="utf-8")
    found, count = list(self_check(css)), 0
    for plain in sorted((folder / "plain").glob("*.html")):
        trees = {}
        for kind in ("plain", "hostile"):
            root, faults = parse((folder / kind / plain.name).read_text(encoding="utf-8"))
            trees[kind] = skeleton(root)
            found += [f"{language} {kind} {plain.stem}: {what}" for what in [*faults, *breaches(root, css)]]
            if kind == "plain" and language == "en":
                found += [f"{plain.stem}: {what}" for what in copy_breaches(root)]
        if trees["plain"] != trees["hostile"]:
            found.append(f"{language} {plain.stem}: hostile data changes the page")
        count += 1
    return found, count


def main(arguments):
    found, count = [], 0
    for language in arguments[2:]:
        with tempfile.TemporaryDirectory() as folder:
            more, pages = check_language(arguments[1], language, Path(folder))
            found, count = found + more, count + pages
    print(*found, f"{count} pages, {len(found)} breaches", sep="\n")
    return 1 if found or not count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
