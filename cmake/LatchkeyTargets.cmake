# SPDX-License-Identifier: Apache-2.0
# One place for the flags that every target shares, and for the three kinds of target there are.

add_library(latchkey_flags INTERFACE)
target_compile_options(latchkey_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Werror)
# GCC 12 takes the inside of an empty std::optional for an uninitialised read once it inlines enough (GCC bug 80635).
target_compile_options(latchkey_flags INTERFACE $<$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU>>:-Wno-maybe-uninitialized>)
target_compile_definitions(latchkey_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_DISABLE_DEPRECATED_BEFORE=0x060400
    LATCHKEY_VERSION="${PROJECT_VERSION}")

if(LATCHKEY_SANITIZE)
    add_compile_options(-fsanitize=${LATCHKEY_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${LATCHKEY_SANITIZE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC says of -fsanitize that this warning is not to be relied on with it, and it is wrong in core/access.
        add_compile_options(-Wno-maybe-uninitialized)
    endif()
endif()
if(LATCHKEY_FUZZ)
    # Every object carries the coverage counters; only the targets of tests/fuzz get libFuzzer's main.
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all)
    add_compile_definitions(QT_FORCE_ASSERTS) # a broken promise is a finding too
    add_link_options(-fsanitize=address,undefined)
endif()

# latchkey_library(name ALIAS X SOURCES ... LINKS <public> PRIVATE_LINKS <private>) -> Latchkey::X
function(latchkey_library name)
    cmake_parse_arguments(arg "" "ALIAS" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    qt_add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE latchkey_flags ${arg_PRIVATE_LINKS})
    add_library(Latchkey::${arg_ALIAS} ALIAS ${name})
endfunction()

# latchkey_test(tst_x LINKS ... LABELS core) builds tst_x.cpp and runs it under ctest, without a display.
function(latchkey_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINKS;LABELS;ENVIRONMENT" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    qt_add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE ${arg_LINKS} Qt6::Test latchkey_flags)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    target_compile_definitions(${name} PRIVATE LATCHKEY_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
                               LATCHKEY_BIN_DIR="${PROJECT_BINARY_DIR}/bin")
    add_test(NAME ${name} COMMAND ${name})
    # ctest's own limit is the one that counts: Qt Test would end a single function after five minutes.
    math(EXPR limit "${arg_TIMEOUT} * 1000")
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;TZ=UTC;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=${limit};${arg_ENVIRONMENT}")
endfunction()
