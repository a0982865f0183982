# SPDX-License-Identifier: Apache-2.0
# cmake -D WANTED=AUTO|ON|OFF -D LOCK=<folder of package-lock.json> -D OUT=<folder> -P fetch.cmake
# Puts htmx.min.js and its licence into OUT. Where it is not wanted or cannot be had, both are empty, and the hub does without.
file(REMOVE_RECURSE ${OUT}/npm)
file(MAKE_DIRECTORY ${OUT}/npm)
foreach(name htmx.min.js htmx-licence.txt)
    file(WRITE ${OUT}/${name} "")
endforeach()
if(WANTED STREQUAL "OFF")
    return()
endif()

find_program(NPM npm)
if(NPM)
    file(COPY ${LOCK}/package.json ${LOCK}/package-lock.json DESTINATION ${OUT}/npm)
    # The lock file names version and checksum; where packages come from is the machine's own setting.
    execute_process(COMMAND ${NPM} ci --ignore-scripts --no-audit --no-fund --fetch-retries=1 --fetch-timeout=30000
                    WORKING_DIRECTORY ${OUT}/npm RESULT_VARIABLE failed OUTPUT_VARIABLE said ERROR_VARIABLE said TIMEOUT 180)
else()
    set(failed "npm is not installed")
endif()

set(package ${OUT}/npm/node_modules/htmx.org)
if(NOT failed AND EXISTS ${package}/dist/htmx.min.js)
    configure_file(${package}/dist/htmx.min.js ${OUT}/htmx.min.js COPYONLY)
    configure_file(${package}/LICENSE ${OUT}/htmx-licence.txt COPYONLY)
elseif(WANTED STREQUAL "ON")
    message(FATAL_ERROR "htmx is wanted and cannot be had: ${failed}\n${said}")
else()
    message("htmx cannot be had (${failed}): the console is built without it. Pages are loaded whole instead.")
endif()
