#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Proves that check_layers.py sees each kind of breach, on small trees made for the purpose."""
import tempfile
import unittest
from pathlib import Path

import check_layers


class InjectedBreaches(unittest.TestCase):
    def breaches(self, name, text):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, name)
            path.parent.mkdir(parents=True)
            path.write_text(text, encoding="utf-8")
            found, count = check_layers.check(Path(folder))
            self.assertEqual(count, 1)
            return found

    def assert_breach(self, name, text):
        self.assertTrue(self.breaches(name, text), f"{name} with {text!r} was let through")

    def assert_clean(self, name, text):
        self.assertEqual(self.breaches(name, text), [])

    def test_core_includes_nobody_outside_core(self):
        for target in ("hal/board/serialboard.h", "qml/viewmodels/pinentry.h", "app/kiosk/kioskconfig.h"):
            self.assert_breach("core/keys/key.h", f"#include <{target}>\n")

    def test_only_store_and_app_see_the_store(self):
        line = "#include <core/store/database.h>\n"
        self.assert_breach("core/exchange/exchangesession.cpp", line)
        self.assert_breach("qml/viewmodels/keylistmodel.cpp", line)
        self.assert_breach("hal/board/serialboard.cpp", line)
        self.assert_clean("core/store/migrations.cpp", line)
        self.assert_clean("app/kiosk/main.cpp", line)

    def test_base_and_ports_know_no_other_room_of_core(self):
        self.assert_breach("core/base/id.h", "#include <core/ports/clock.h>\n")
        self.assert_breach("core/ports/binboard.h", "#include <core/keys/bin.h>\n")
        self.assert_clean("core/ports/binboard.h", "#include <core/base/result.h>\n")

    def test_hal_sees_base_and_ports_alone(self):
        self.assert_breach("hal/board/serialboard.h", "#include <core/keys/bin.h>\n")
        self.assert_breach("hal/board/serialboard.h", "#include <hal/sim/simulatedboard.h>\n")
        self.assert_breach("hal/wire/frame.h", "#include <hal/board/serialboard.h>\n")
        self.assert_clean("hal/board/serialboard.h", "#include <core/ports/binboard.h>\n#include <hal/wire/frame.h>\n")

    def test_power_knows_its_ports_and_no_time_of_its_own(self):
        for line in ("#include <core/power/belief.h>\n", "#include <hal/system/systemtimers.h>\n",
                     "#include <hal/wire/frame.h>\n", "void f() { QTimer::singleShot(1, g); }\n",
                     "auto t = std::chrono::steady_clock::now();\n"):
            self.assert_breach("hal/power/nutsource.cpp", line)
        self.assert_clean("hal/power/nutsource.cpp", "#include <core/ports/timers.h>\n#include <hal/power/nutanswer.h>\n"
                          "QTcpSocket socket;\n")

    def test_bus_sees_base_ports_and_itself_alone(self):
        for target in ("core/power/belief.h", "hal/system/systemtimers.h", "hal/wire/frame.h", "app/kiosk/kioskconfig.h"):
            self.assert_breach("hal/bus/logindsleeper.h", f"#include <{target}>\n")
        self.assert_breach("hal/system/systemtimers.h", "#include <hal/bus/logindsleeper.h>\n")
        self.assert_clean("hal/bus/logindsleeper.h", "#include <core/ports/sleeper.h>\n#include <hal/bus/busservice.h>\n")

    def test_only_simulator_and_board_see_the_simulation(self):
        line = "#include <hal/sim/simulatedboard.h>\n"
        self.assert_breach("app/kiosk/main.cpp", line)
        self.assert_clean("app/simulator/main.cpp", line)
        self.assert_clean("app/board/main.cpp", line)
        self.assert_clean("tests/flows/tst_pickup.cpp", line)

    def test_relative_includes_are_refused(self):
        self.assert_breach("core/keys/key.cpp", '#include "../store/database.h"\n')

    def test_core_does_not_know_clock_chance_or_world(self):
        for word in ("QDateTime::currentDateTimeUtc()", "QRandomGenerator::global()", "QNetworkReply *r",
                     "QSerialPort port", "QQmlEngine *e", "QSettings s", "QTimer::singleShot(1, f)",
                     "std::chrono::steady_clock::now()", "qEnvironmentVariable(x)", "QFile f"):
            self.assert_breach("core/access/accesspolicy.cpp", f"void f() {{ {word}; }}\n")

    def test_sql_stays_in_the_store(self):
        for text in ("QSqlQuery q;\n", 'auto s = u"SELECT pin FROM people"_s;\n'):
            self.assert_breach("core/journal/journal.cpp", text)
            self.assert_breach("app/kiosk/importcommand.cpp", text)
            self.assert_clean("core/store/journalstore.cpp", text)

    def test_view_models_hold_no_view_no_word_and_no_sql(self):
        for word in ("QQuickItem *i", "QSqlDatabase d", 'tr("Take the key")'):
            self.assert_breach("qml/viewmodels/boxstatus.cpp", f"void f() {{ {word}; }}\n")

    def test_pages_make_no_objects_from_text_and_reach_no_network(self):
        for line in ('Qt.createQmlObject("Item {}", root)', 'property url u: "https://example.org/a.png"',
                     "onTapped: Date.now()"):
            self.assert_breach("qml/pages/HomePage.qml", f"Item {{ {line} }}\n")

    def test_controls_do_not_see_pages_or_view_models(self):
        self.assert_breach("qml/controls/PinPad.qml", "import Latchkey.ViewModels\nItem {}\n")
        self.assert_breach("qml/theme/Theme.qml", "import Latchkey.Controls\nItem {}\n")
        self.assert_clean("qml/pages/HomePage.qml", "import Latchkey.Controls\nItem {}\n")

    def test_no_context_property_anywhere(self):
        self.assert_breach("app/kiosk/main.cpp", "context->setContextProperty(n, o);\n")

    def test_no_gpl_module_is_linked(self):
        self.assert_breach("app/kiosk/CMakeLists.txt", "target_link_libraries(x Qt6::Charts)\n")

    def test_comments_may_say_what_code_may_not(self):
        self.assert_clean("core/ports/clock.h", "// instead of QDateTime::currentDateTime()\n/* QTimer */ int x;\n")

    def test_an_empty_tree_is_not_a_pass(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(check_layers.main(["check_layers.py", folder]), 1)


if __name__ == "__main__":
    unittest.main()
