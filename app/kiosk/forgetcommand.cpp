// SPDX-License-Identifier: Apache-2.0
#include "commands.h"

#include "box.h"

#include <core/access/trustedclock.h>
#include <core/site/problems.h>
#include <core/store/credentialacts.h>
#include <core/store/reading.h>
#include <hal/system/systemclock.h>

namespace latchkey::commands {

using namespace Qt::Literals::StringLiterals;

Status<QString> checkKnown(const QString &folder, const PersonId &person, const QString &option)
{
    const auto known = store::isPersonKnown(folder, person);
    if (!known)
        return wrong(folder, known.error());
    if (!*known)
        return u"%1: nobody in data folder %2 has the id %3"_s.arg(option, folder, site::shown(person.toString()));
    return Done{};
}

namespace {

Status<QString> forgetNow(const Options &options)
{
    const auto config = configOf(options);
    if (!config)
        return config.error();
    const auto image = store::readStartImage(options.data);
    if (!image) // a folder that is no box is not made one
        return wrong(options.data, image.error());
    // Whoever left the site file still has what they set up.
    const auto setUp = store::readSetUp(options.data);
    if (!setUp)
        return wrong(options.data, setUp.error());
    if (!setUp->people.contains(*options.person)) {
        if (const auto known = checkKnown(options.data, *options.person, u"--person"_s); !known)
            return known;
    }
    const auto secrets = SecretRoom::open(*config, options.data);
    if (!secrets)
        return secrets.error();
    const hal::SystemClock machine;
    access::TrustedClock clock(machine);
    const store::ActParts parts{(*secrets)->signer(), clock, startFacts(&clock, *image)};
    if (const auto done = store::forgetPerson(options.data, *options.person, (*secrets)->columns(), parts); !done)
        return wrong(options.data, done.error());
    return Done{};
}

} // namespace

int forget(const Options &options)
{
    if (const auto done = forgetNow(options); !done) {
        complain(done.error());
        return 1;
    }
    print("gone: what " + options.person->toString().toUtf8() + " had set up at the box");
    return 0;
}

} // namespace latchkey::commands
