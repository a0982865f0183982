// SPDX-License-Identifier: Apache-2.0
#include "decisionwords.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

namespace latchkey::hub::web {

namespace {

struct Said {
    const char *word;
    const char *text;
};

constexpr Said Reasons[]{
    //: Why a box gives somebody a key.
    {"none", QT_TRANSLATE_NOOP("Console", "They may take it.")},
    //: Why a box gives somebody no key.
    {"no-permission", QT_TRANSLATE_NOOP("Console", "There is no permission for this person and key.")},
    //: Why a box gives somebody no key.
    {"view-only", QT_TRANSLATE_NOOP("Console", "They may see where it is, and take nothing.")},
    //: Why a box gives somebody no key.
    {"not-yet", QT_TRANSLATE_NOOP("Console", "The permission has not begun yet.")},
    //: Why a box gives somebody no key.
    {"ended", QT_TRANSLATE_NOOP("Console", "The permission has ended.")},
    //: Why a box gives somebody no key.
    {"outside-hours", QT_TRANSLATE_NOOP("Console", "The permission holds at other hours.")},
    //: Why a box gives somebody no key.
    {"clock-suspect", QT_TRANSLATE_NOOP("Console", "The box is not sure of the time.")},
    //: Why a box gives somebody no key.
    {"stale-data", QT_TRANSLATE_NOOP("Console", "The box had no connection for too long.")},
    //: Why a box gives somebody no key.
    {"closed", QT_TRANSLATE_NOOP("Console", "The box is closed now.")},
    //: Why a box gives somebody no key.
    {"key-is-out", QT_TRANSLATE_NOOP("Console", "Somebody has the key.")},
    //: Why a box gives somebody no key.
    {"key-not-seen", QT_TRANSLATE_NOOP("Console", "The key is not in this box.")},
    //: Why a box gives somebody no key.
    {"bin-disabled", QT_TRANSLATE_NOOP("Console", "Its bin is out of use.")},
    //: Why a box gives somebody no key.
    {"suspended", QT_TRANSLATE_NOOP("Console", "This person is blocked.")},
    //: Why a box gives somebody no key.
    {"unknown-person", QT_TRANSLATE_NOOP("Console", "The box does not know this person.")},
    //: Why a box gives somebody no key.
    {"unknown-key", QT_TRANSLATE_NOOP("Console", "The box does not know this key.")},
    //: Why a box gives somebody no key.
    {"unknown-box", QT_TRANSLATE_NOOP("Console", "This box was not set up yet.")},
};

constexpr Said Factors[]{
    //: What a box asks for beside a code: one of a list.
    {"code", QT_TRANSLATE_NOOP("Console", "a code by text message")},
    //: What a box asks for beside a code: one of a list.
    {"pin", QT_TRANSLATE_NOOP("Console", "a PIN")},
    //: What a box asks for beside a code: one of a list.
    {"totp", QT_TRANSLATE_NOOP("Console", "the authenticator app")},
    //: What a box asks for beside a code: one of a list.
    {"badge", QT_TRANSLATE_NOOP("Console", "a badge")},
};

template <size_t N>
QString textOf(const Said (&all)[N], const QString &word, const Reader &reader)
{
    const auto *const found = std::find_if(std::begin(all), std::end(all),
                                           [&](const Said &said) { return word == QLatin1String(said.word); });
    return found == std::end(all) ? word : reader.say(found->text);
}

} // namespace

QString reasonText(const QString &reason, const Reader &reader) { return textOf(Reasons, reason, reader); }

QString factorText(const QStringList &factors, const Reader &reader)
{
    if (factors.isEmpty())
        return {};
    QStringList words;
    for (const QString &factor : factors)
        words.append(textOf(Factors, factor, reader));
    //: What a box asks for beside a code: one of the list %1.
    return reader.say(QT_TRANSLATE_NOOP("Console", "Beside a code or number it asks for one of these: %1."),
                      {words.join(QStringLiteral(", "))});
}

} // namespace latchkey::hub::web
