# SPDX-License-Identifier: Apache-2.0
"""Where functions begin and how long they are, by counting braces: near enough to keep a house limit."""
import re

TOKEN = re.compile(r'R"\((?:.|\n)*?\)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n]){1,8}\'|//[^\n]*|/\*.*?\*/', re.DOTALL)
SCOPE = re.compile(r"(?:^|\n|>)\s*(?:\[\[\w+\]\]\s*)*(?:inline\s+)?(?:namespace|class|struct|union|enum|extern)\b[^()=]*$")
QML_FUNCTION = re.compile(r"(?:\bfunction\s+(\w+)\s*\(|\b(on[A-Z]\w*)\s*:\s*(?:function\s*\([^)]*\)\s*)?\{)")


def without_comments(text):
    """Comments become blanks of the same lines; strings stay."""
    return _blank(text, lambda found: found.startswith("/"))


def bare(text):
    """Comments and strings both become blanks: no brace in them is a brace."""
    return _blank(text, lambda found: True)


def _blank(text, when):
    return TOKEN.sub(lambda m: re.sub(r"[^\n]", " ", m.group(0)) if when(m.group(0)) else m.group(0), text)


def closing(text, start):
    """The place just after the brace that closes what was opened just before start; the end when none does."""
    depth = 1
    for match in re.compile(r"[{}]").finditer(text, start):
        depth += 1 if match.group(0) == "{" else -1
        if depth == 0:
            return match.end()
    return len(text)


def _lines(text, start, end):
    return text.count("\n", start, end) + 1


def _code_lines(text, start, end):
    """Lines with something on them once comments are blank: a translator's note is not part of a function's length."""
    return sum(1 for line in text[start:end].split("\n") if line.strip())


def functions(source):
    """(name, line, lines) of each function of a C++ text; the lines are those of its body with both braces."""
    text, head, at, found = bare(source), 0, 0, []
    mark = re.compile(r"[{};]")
    while match := mark.search(text, at):
        at = match.end()
        if match.group(0) != "{":
            head = at
            continue
        before = text[head:match.start()]
        if SCOPE.search(before):
            head = at
            continue
        end = closing(text, at)
        initialiser = re.search(r"\)[^()]*[:,]\s*[\w:<>, ]+$", before) or re.search(r"[,:]\s*m_\w+\s*$", before)
        at = end
        if initialiser or "(" not in before:
            continue  # m_x{1} of a constructor, or a value in braces: the head goes on
        name = re.search(r"([\w~:<>=+\-\[\]]+)\s*\(", before)
        found.append((name.group(1) if name else "?", text.count("\n", 0, match.start()) + 1,
                      _lines(text, match.start(), end)))
        head = end
    return found


def qml_functions(source):
    """The same for functions and handler blocks of a QML text."""
    text = bare(source)
    for match in QML_FUNCTION.finditer(text):
        opening = text.find("{", match.end() - 1)
        if opening >= 0:
            end = closing(text, opening + 1)
            yield match.group(1) or match.group(2), text.count("\n", 0, opening) + 1, _code_lines(text, opening, end)
