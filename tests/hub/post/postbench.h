// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desk.h>
#include <app/hub/notify/secrettext.h>
#include <app/hub/post/envelope.h>
#include <app/hub/store/orgstore.h>
#include <app/hub/store/outboxstore.h>
#include <tests/fakes/handclock.h>
#include <tests/fakes/seededrandom.h>
#include <tests/hub/store/hubbench.h>

#include <QRegularExpression>

namespace latchkey::hub {

/// A desk of one hub on the database whose turn it is, with an organisation, a clock that stands still, and its pokes.
class PostBench : public http::Wakeups::Listener {
public:
    PostBench()
    {
        wakeups.add(this);
        store::mustTransact(database(), [&](store::Transaction &t) {
            return store::OrgStore(database())
                .create(t, {org(), QStringLiteral("Harbour House"), QStringLiteral("Europe/London")}, desk.now());
        });
    }
    ~PostBench() override { wakeups.remove(this); }
    Q_DISABLE_COPY_MOVE(PostBench)

    [[nodiscard]] store::Database &database() const { return bench.database(); }
    [[nodiscard]] static QString org() { return QStringLiteral("o1"); }
    template <class Work>
    auto with(Work work)
    {
        return store::mustTransact(database(), work);
    }
    /// All rows of the outbox, the latest first, with what they say.
    [[nodiscard]] QVector<store::OutboxItem> rows() const
    {
        return store::must(store::OutboxStore(database()).list(org(), 100));
    }
    /// Takes what is due in a channel and opens it.
    [[nodiscard]] std::optional<Envelope> claimed(const QString &channel)
    {
        const auto row = with([&](store::Transaction &t) {
            return store::OutboxStore(database()).claim(t, channel, {}, desk.now(), desk.now() + 60000);
        });
        return row ? openEnvelope(secrets, row->id, row->sealed) : std::nullopt;
    }
    /// The digits of the latest code that was put into the outbox.
    [[nodiscard]] static QString codeIn(const Envelope &envelope)
    {
        const QString text = QString::fromUtf8(notify::viewOf(envelope.letter.text));
        static const QRegularExpression code(QStringLiteral("\\b[0-9]{6}\\b"));
        return code.match(text).captured();
    }
    void poked(const QByteArray &topic) override { pokes.append(topic); }

    store::HubBench bench;
    fakes::HandClock clock;
    fakes::SeededRandom random;
    HubSecrets secrets{secretOf(QByteArray(32, 'k')), {1, size_t(64) * 1024}};
    http::Wakeups wakeups;
    House house{clock, random, secrets, wakeups};
    Desk desk{house, bench.database()};
    QVector<QByteArray> pokes;

    [[nodiscard]] static Secret secretOf(QByteArray bytes) { return Secret::takeFrom(bytes); }
};

} // namespace latchkey::hub
