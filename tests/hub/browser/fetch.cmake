# SPDX-License-Identifier: Apache-2.0
# cmake -D LOCK=<folder of package-lock.json> -D OUT=<folder> -P fetch.cmake
# Puts the node_modules of the lock file into OUT. Where npm cannot get them the folder is empty, and the test is skipped.
file(REMOVE_RECURSE ${OUT})
file(MAKE_DIRECTORY ${OUT}/node_modules)
find_program(NPM npm)
if(NPM)
    file(COPY ${LOCK}/package.json ${LOCK}/package-lock.json DESTINATION ${OUT})
    execute_process(COMMAND ${NPM} ci --ignore-scripts --no-audit --no-fund --fetch-retries=1 --fetch-timeout=30000
                    WORKING_DIRECTORY ${OUT} RESULT_VARIABLE failed OUTPUT_VARIABLE said ERROR_VARIABLE said TIMEOUT 600)
    if(failed) # half of a package is worse than none
        file(REMOVE_RECURSE ${OUT}/node_modules)
        message("playwright-core cannot be had (${failed}): the browser test will be skipped.")
    endif()
else()
    message("npm is not installed: the browser test will be skipped.")
endif()
file(MAKE_DIRECTORY ${OUT}/node_modules)
file(TOUCH ${OUT}/fetched)
