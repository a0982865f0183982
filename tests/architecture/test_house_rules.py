#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Proves that tools/style.py sees each kind of breach, and that the counting of functions is near enough."""
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

import cppfunctions  # noqa: E402
import style  # noqa: E402

TOP = "// SPDX-License-Identifier: Apache-2.0\n"


class InjectedBreaches(unittest.TestCase):
    def assert_breach(self, name, text, word, mode=0o644):
        found = style.breaches_of(name, TOP + text, mode)
        self.assertTrue(any(word in breach for breach in found), f"{text!r} was let through: {found}")

    def assert_clean(self, name, text, mode=0o644):
        self.assertEqual(style.breaches_of(name, TOP + text, mode), [])

    def test_bytes(self):
        self.assert_breach("core/a.cpp", "\tint x;\n", "tab")
        self.assert_breach("core/a.cpp", "int x; \n", "space at the end")
        self.assert_breach("core/a.cpp", "int x;", "no line end")
        self.assert_breach("core/a.cpp", "int x;\n", "executable bit", mode=0o755)

    def test_licence_line(self):
        self.assertTrue(style.breaches_of("core/a.cpp", "int x;\n", 0o644))
        self.assert_clean("core/a.cpp", "int x;\n")

    def test_left_over_marks_and_places(self):
        for mark in ("TO" "DO", "FIX" "ME", "XX" "X", "HA" "CK"):
            self.assert_breach("core/a.cpp", f"// {mark}: later\n", "left-over")
        self.assert_breach("tests/core/tst_a.cpp", "QSK" 'IP("no");\n', "left-over")
        self.assert_breach("docs/a.md", "see /wo" "rk/main/x\n", "machine")
        self.assert_breach("docs/a.md", "from registry.npm" "js.org\n", "registry")
        self.assert_clean("docs/a.md", "frame/work/day and https://example.org/work\n")

    def test_tests_do_not_sleep(self):
        self.assert_breach("tests/core/tst_a.cpp", "QTest::qWait(100);\n", "fixed wait")
        self.assert_clean("tests/core/tst_a.cpp", "QTRY_COMPARE(spy.count(), 1);\n")

    def test_text_that_shows_data_is_plain(self):
        self.assert_breach("qml/pages/A.qml", "Text {\n    text: root.person\n}\n", "PlainText")
        self.assert_breach("qml/pages/A.qml", 'Text {\n    text: qsTr("Hi %1").arg(name)\n}\n', "PlainText")
        self.assert_clean("qml/pages/A.qml", "Text {\n    textFormat: Text.PlainText\n    text: root.person\n}\n")
        self.assert_clean("qml/pages/A.qml", 'Text {\n    text: qsTr("Which key?")\n}\n')

    def test_house_limits(self):
        self.assert_breach("core/a.cpp", "int x;\n" * 400, "the house allows 400")
        self.assert_breach("qml/pages/A.qml", "Item {}\n" * 250, "the house allows 250")
        self.assert_breach("core/a.cpp", "int f()\n{\n" + "    g();\n" * 60 + "}\n", "the house allows 60")
        self.assert_clean("core/a.cpp", "int f()\n{\n" + "    g();\n" * 58 + "}\n")
        self.assert_breach("qml/pages/A.qml", "Item {\n    function f() {\n" + "        g()\n" * 24 + "    }\n}\n",
                           "the house allows 25")


class Counting(unittest.TestCase):
    def names(self, text):
        return [(name, length) for name, _, length in cppfunctions.functions(text)]

    def test_members_in_a_class_inside_a_namespace(self):
        text = "namespace a {\nstruct X {\n    int f() const { return 1; }\n    int g()\n    {\n        h();\n    }\n};\n}\n"
        self.assertEqual(self.names(text), [("f", 1), ("g", 3)])

    def test_initialisers_in_braces_are_not_bodies(self):
        text = "X::X(int z)\n    : m_a{z}\n    , m_b{z}\n{\n    f();\n}\nint g() { return 2; }\n"
        self.assertEqual(self.names(text), [("X::X", 3), ("g", 1)])

    def test_braces_in_strings_and_comments_do_not_count(self):
        text = 'void f()\n{\n    g("{"); // {\n    h(\'{\'); /* { */\n}\nvoid k() {}\n'
        self.assertEqual(self.names(text), [("f", 4), ("k", 1)])

    def test_a_macro_before_a_namespace_does_not_hide_it(self):
        text = 'Q_LOGGING_CATEGORY(x, "y")\n\nnamespace {\nvoid f()\n{\n}\n}\ntemplate<class T> void g() {}\n'
        self.assertEqual(self.names(text), [("f", 2), ("g", 1)])

    def test_notes_for_translators_are_not_counted(self):
        text = "Item {\n    function f() {\n        //: a note\n        g()\n    }\n}\n"
        self.assertEqual([length for _, _, length in cppfunctions.qml_functions(text)], [3])

    def test_tables_are_not_functions(self):
        self.assertEqual(self.names("static const std::array<int, 2> v{1, 2};\nenum class E { A, B };\n"), [])


if __name__ == "__main__":
    unittest.main()
