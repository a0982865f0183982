// SPDX-License-Identifier: Apache-2.0
// Any bytes as a configuration: either it is refused with one clear sentence, or everything in it is allowed.
#include "fuzzcheck.h"

#include <app/kiosk/kioskconfig.h>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QStringList languages{u"en"_s, u"de"_s};
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto config = KioskConfig::parse(json, languages);
    if (!config) {
        require(!config.error().isEmpty());
        require(!config.error().contains(u'\n'));
        require(config.error().size() < 2000);
        return 0;
    }
    require(!config->board.port.isEmpty());
    require(config->board.baud >= 9600 && config->board.baud <= 230400);
    require(config->board.address >= 0 && config->board.address <= 126);
    require(!config->languages.isEmpty() && config->languages.contains(config->defaultLanguage));
    require(config->boxName.size() <= 60);
    return 0;
}
