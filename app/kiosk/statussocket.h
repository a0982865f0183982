// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QSocketNotifier;

namespace latchkey {

/// Tells whoever may enter the data folder how the running kiosk is: one JSON object on a local socket, then the
/// connection is closed. Nothing is ever read from it, so nothing can be done through it.
class StatusSocket : public QObject {
    Q_OBJECT
public:
    using Report = std::function<QJsonObject()>;

    /// A socket that cannot be made costs the box nothing but `status`; a warning tells why.
    StatusSocket(const QString &dataFolder, Report report);
    ~StatusSocket() override;

private:
    void answer();

    QString m_path;
    Report m_report;
    int m_fd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// What the kiosk that runs on this folder says, or nothing where none runs.
[[nodiscard]] std::optional<QJsonObject> askRunningKiosk(const QString &dataFolder);

} // namespace latchkey
