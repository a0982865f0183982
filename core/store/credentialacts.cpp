// SPDX-License-Identifier: Apache-2.0
#include "credentialacts.h"

#include "credentialstore.h"

namespace latchkey::store {

using namespace Qt::Literals::StringLiterals;

Status<StoreError> forgetPerson(const QString &folder, const PersonId &person, const ColumnCipher &cipher,
                                const ActParts &parts)
{
    return actAsOwner(folder, parts, [&](JournalStore &journal, const journal::Moment &at) -> Status<StoreError> {
        const auto credentials = CredentialStore::open(journal, cipher);
        if (!credentials)
            return credentials.error();
        return (*credentials)
            ->forget(person, {journal::EntryType::PersonReset, {{u"person"_s, person.toString()}}}, at);
    });
}

} // namespace latchkey::store
