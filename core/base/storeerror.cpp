// SPDX-License-Identifier: Apache-2.0
#include "storeerror.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey {

QString sentence(StoreError error)
{
    switch (error) {
    case StoreError::CannotOpen: return u"The data folder cannot be opened: check that it exists and is writable."_s;
    case StoreError::InUse: return u"Another Latchkey program is using this data folder: stop it first."_s;
    case StoreError::NotOurs:
        return u"The database was not made by this version of Latchkey: install the right version or choose another data folder."_s;
    case StoreError::Corrupt:
        return u"The database is damaged: nothing was changed; restore the last backup or ask for support."_s;
    case StoreError::Full: return u"The disk is full: free some space; nothing already stored was lost."_s;
    case StoreError::ReadOnly: return u"The data folder is read-only: make it writable."_s;
    case StoreError::NotDurable:
        return u"The database would not promise to keep what it acknowledges: use a local disk."_s;
    case StoreError::Refused: return u"The record breaks a rule of the database and was not stored."_s;
    case StoreError::Failed: break;
    }
    return u"The database failed: see the log."_s;
}

} // namespace latchkey
