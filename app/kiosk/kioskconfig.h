// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/kiosk/powerconfig.h>
#include <app/link/hubaddress.h>
#include <core/base/result.h>

#include <QByteArray>
#include <QStringList>

namespace latchkey {

/// A device on a serial line.
struct LineConfig {
    QString port;
    int baud = 115200;
    int address = 1;
};

/// Where badges are read.
enum class BadgeReaderDriver {
    Board, ///< at the board's own reader 0
    Osdp, ///< by a reader of its own on the board's line
    None,
};

enum class VaultBackend {
    File, ///< a file of mode 0600
    Credential, ///< the service manager's credentials folder
    Keychain, ///< the keyring of the user who runs the kiosk
};

/// What kiosk.json says, checked. See docs/configuration.md.
struct KioskConfig {
    QString boxName; ///< empty: the site file's name of the box
    QString geometryFile; ///< empty: the site file's geometry
    LineConfig board;
    BadgeReaderDriver badgeReader = BadgeReaderDriver::Board;
    int badgeReaderAddress = 2; ///< with BadgeReaderDriver::Osdp
    PowerConfig power;
    DisplayConfig display;
    bool choosesWifi = false; ///< whoever looks after the box may join another Wi-Fi, through NetworkManager
    VaultBackend vault = VaultBackend::File;
    QString vaultPath; ///< empty: what belongs to the data folder
    std::optional<link::HubAddress> hub; ///< none: where the pairing found it
    QStringList languages; ///< what may be offered; all that the program has where the file does not say
    QString defaultLanguage; ///< one of them
    bool ownLanguages = false; ///< the file says which: the site's choice does not count
    bool ownDefault = false; ///< the file says which is shown at rest

    static constexpr qsizetype MaxBytes = qsizetype(64) * 1024;

    /// `languages`: the tags that the program has texts for. The error is one sentence that names the key, the value
    /// and what is allowed.
    [[nodiscard]] static Result<KioskConfig, QString> parse(const QByteArray &json, const QStringList &languages);
    /// As parse(); the sentence begins with the name of the file.
    [[nodiscard]] static Result<KioskConfig, QString> load(const QString &file, const QStringList &languages);
};

struct LanguageOffer {
    QStringList languages; ///< never empty
    QString atRest; ///< one of them
};
/// What the screen offers: what the configuration says, else what the site says as far as the program has it, else
/// everything. `site`: tags, the one at rest first; none without a site.
[[nodiscard]] LanguageOffer offerOf(const KioskConfig &config, const QStringList &site);

} // namespace latchkey
