# SPDX-License-Identifier: Apache-2.0
# Two packages: the product for a box, and the tools for a desk. The product holds no simulator.

include(GNUInstallDirs)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # a package wants the programs, not the tests
set(packaging ${PROJECT_SOURCE_DIR}/packaging)

install(TARGETS latchkey-kiosk RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT kiosk)
install(TARGETS latchkey-simulator latchkey-board RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT simulator)
install(FILES ${packaging}/latchkey-kiosk.service DESTINATION lib/systemd/system COMPONENT kiosk)
install(FILES ${packaging}/latchkey.sysusers DESTINATION lib/sysusers.d RENAME latchkey.conf COMPONENT kiosk)
install(FILES ${packaging}/latchkey.polkit.rules DESTINATION share/polkit-1/rules.d RENAME 50-latchkey.rules COMPONENT kiosk)
install(FILES ${packaging}/latchkey.sleep.conf DESTINATION lib/systemd/sleep.conf.d RENAME latchkey.conf COMPONENT kiosk)
install(FILES ${packaging}/latchkey.udev DESTINATION lib/udev/rules.d RENAME 70-latchkey.rules COMPONENT kiosk)
install(FILES ${packaging}/kiosk.json DESTINATION /etc/latchkey COMPONENT kiosk)
foreach(component kiosk simulator)
    install(FILES LICENSE NOTICE CHANGELOG.md docs/operations.md docs/configuration.md
            DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/latchkey-${component} COMPONENT ${component})
endforeach()

set(CPACK_PACKAGE_NAME latchkey)
set(CPACK_PACKAGE_VENDOR "The Latchkey authors")
set(CPACK_PACKAGE_CONTACT "The Latchkey authors <maintainers@latchkey.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_GENERATOR DEB)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL kiosk simulator)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)

# What is loaded at run time leaves no trace in the linker's table, so dpkg-shlibdeps cannot find it.
set(quick "libqt6sql6-sqlite, qml6-module-qtqml, qml6-module-qtqml-workerscript, qml6-module-qtquick, qml6-module-qtquick-window, qml6-module-qtquick-shapes, qml6-module-qtquick-layouts")
set(CPACK_DEBIAN_KIOSK_PACKAGE_NAME latchkey-kiosk)
set(CPACK_DEBIAN_KIOSK_PACKAGE_DEPENDS "${quick}, qt6-qpa-plugins, adduser | systemd")
set(CPACK_DEBIAN_KIOSK_PACKAGE_RECOMMENDS "libsecret-1-0")
set(CPACK_DEBIAN_KIOSK_PACKAGE_SUGGESTS "gnome-keyring")
set(CPACK_COMPONENT_KIOSK_DESCRIPTION "The kiosk of a smart key box: screens, rules, store and the line to the lock board.")
set(CPACK_DEBIAN_KIOSK_PACKAGE_CONTROL_EXTRA "${packaging}/postinst;${packaging}/conffiles")
set(CPACK_DEBIAN_SIMULATOR_PACKAGE_NAME latchkey-simulator)
set(CPACK_DEBIAN_SIMULATOR_PACKAGE_DEPENDS "${quick}, qt6-qpa-plugins, qml6-module-qtquick-controls, qml6-module-qtquick-templates")
set(CPACK_COMPONENT_SIMULATOR_DESCRIPTION "The kiosk of a smart key box beside a drawn box, and a simulated bin controller.")
include(CPack)
