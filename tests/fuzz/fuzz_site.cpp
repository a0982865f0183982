// SPDX-License-Identifier: Apache-2.0
#include <core/site/sitefile.h>

using namespace latchkey;

namespace {

[[noreturn]] void broken(const char *rule) { qFatal("fuzz_site: %s", rule); }

/// What SiteFile promises of every file that it accepts.
void checkAccepted(const site::SiteFile &file)
{
    if (!isIdText(file.box.id) || !file.box.languages.contains(file.box.defaultLanguage))
        broken("a box is not consistent");
    if (file.geometry.doors.isEmpty() || file.geometry.binCount() > 255)
        broken("a geometry is not possible");
    for (int bin = 1; bin <= file.geometry.binCount(); ++bin) {
        if (!file.geometry.doorOf(*BinNumber::fromInt(bin)))
            broken("a bin has no door");
    }
    for (const auto &key : file.keys) {
        if (key.homeBin && !file.geometry.doorOf(*key.homeBin))
            broken("a key's home is not in the box");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto parsed = site::SiteFile::parse(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (parsed)
        checkAccepted(parsed.value());
    else if (parsed.error().isEmpty() || parsed.error().size() > site::Problems::MaxErrors)
        broken("a refusal without a reason, or with too many");
    return 0;
}
