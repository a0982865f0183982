// SPDX-License-Identifier: Apache-2.0
// The ports that are QObjects need one compiled home for their meta objects: without a .cpp the generated code would
// have to live in the library that implements them, and core would depend on hal.
#include "binboard.h"
#include "cardreader.h"
#include "hublink.h"
#include "powersource.h"
#include "sleeper.h"
