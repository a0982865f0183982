// SPDX-License-Identifier: Apache-2.0
#include "energyspec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::bench {

namespace {

constexpr double Most = 1e6; ///< milliwatts, Joules, seconds: nothing of a box is more
constexpr double Day = 86'400;

/// The members of one object. The first that is wrong is what is said.
class Fields {
public:
    explicit Fields(QJsonObject object) : m_object(std::move(object)) {}

    [[nodiscard]] double number(const QString &name, double least, double most)
    {
        const QJsonValue value = m_object.take(name);
        if (!value.isDouble() || value.toDouble() < least || value.toDouble() > most) {
            complain(u"\"%1\" has to be a number from %2 to %3."_s.arg(name).arg(least).arg(most));
            return least;
        }
        return value.toDouble();
    }
    [[nodiscard]] double number(const QString &name, double least, double most, double otherwise)
    {
        return m_object.contains(name) ? number(name, least, most) : otherwise;
    }
    [[nodiscard]] bool truth(const QString &name, bool otherwise)
    {
        const QJsonValue value = m_object.take(name);
        if (!value.isUndefined() && !value.isBool())
            complain(u"\"%1\" has to be true or false."_s.arg(name));
        return value.toBool(otherwise);
    }
    [[nodiscard]] QString text(const QString &name, const QString &otherwise)
    {
        return m_object.contains(name) ? m_object.take(name).toString() : otherwise;
    }
    [[nodiscard]] Fields object(const QString &name) { return Fields(m_object.take(name).toObject()); }
    [[nodiscard]] QJsonArray array(const QString &name) { return m_object.take(name).toArray(); }
    void complain(const QString &what)
    {
        if (m_fault.isEmpty())
            m_fault = what;
    }
    /// Empty: everything was read and right.
    [[nodiscard]] QString fault() const
    {
        if (!m_fault.isEmpty() || m_object.isEmpty())
            return m_fault;
        return u"Nothing is called \"%1\" here."_s.arg(m_object.keys().constFirst());
    }

private:
    QJsonObject m_object;
    QString m_fault;
};

Ms milliseconds(double seconds) { return Ms(qint64(seconds * 1000)); }

std::array<double, 5> screenFrom(Fields &fields)
{
    std::array<double, 5> screen = {};
    const QJsonArray array = fields.array(u"screen"_s);
    bool isRight = array.size() == qsizetype(screen.size());
    for (size_t i = 0; isRight && i < screen.size(); ++i) {
        const QJsonValue value = array[qsizetype(i)];
        screen[i] = value.toDouble();
        isRight = value.isDouble() && screen[i] >= 0 && screen[i] <= Most;
    }
    if (!isRight)
        fields.complain(u"\"screen\" has to be five numbers from 0 to %1."_s.arg(Most));
    return screen;
}

Draws drawsFrom(Fields &fields)
{
    Draws draws;
    // An awake computer draws something, or nobody could say when a percent is gone.
    draws.idle = fields.number(u"idle"_s, 1, Most);
    draws.used = fields.number(u"used"_s, 1, Most);
    draws.resuming = fields.number(u"resuming"_s, 0, Most);
    draws.booting = fields.number(u"booting"_s, 0, Most);
    draws.suspended = fields.number(u"suspended"_s, 0, Most);
    draws.off = fields.number(u"off"_s, 0, Most);
    draws.listening = fields.number(u"listening"_s, 0, Most);
    draws.line = fields.number(u"line"_s, 0, Most);
    draws.radio = fields.number(u"radio"_s, 0, Most);
    draws.screen = screenFrom(fields);
    draws.pulse = fields.number(u"pulse"_s, 0, Most);
    draws.upload = fields.number(u"upload"_s, 0, Most);
    draws.resume = milliseconds(fields.number(u"resumeSeconds"_s, 0, Day));
    draws.boot = milliseconds(fields.number(u"bootSeconds"_s, 0, Day));
    return draws;
}

void takeTerms(Fields &fields, power::Terms &terms)
{
    const auto percent = [&](const QString &name, int &into, int least, int most) {
        into = int(fields.number(name, least, most, into));
    };
    const auto seconds = [&](const QString &name, Ms &into) {
        into = milliseconds(fields.number(name, 0, Day, double(into.count()) / 1000));
    };
    percent(u"dim"_s, terms.dim, 1, 100);
    percent(u"darker"_s, terms.darker, 1, 100);
    percent(u"keepAwake"_s, terms.keepAwake, 0, 101);
    percent(u"saveBelow"_s, terms.saveBelow, 0, 101);
    percent(u"veryLow"_s, terms.veryLow, 0, 100);
    percent(u"empty"_s, terms.empty, 0, 100);
    seconds(u"idle"_s, terms.idle);
    seconds(u"afterExchange"_s, terms.afterExchange);
    seconds(u"savingIdle"_s, terms.savingIdle);
    terms.deeperAfter = std::chrono::seconds(
        qint64(fields.number(u"deeperAfter"_s, 0, 1000 * Day, double(terms.deeperAfter.count()))));
    terms.wakeByBadge = fields.truth(u"wakeByBadge"_s, terms.wakeByBadge);
    const QString sleep = fields.text(u"sleep"_s, terms.sleep == SleepKind::Suspend ? u"suspend"_s : u"hibernate"_s);
    if (sleep != "suspend"_L1 && sleep != "hibernate"_L1)
        fields.complain(u"\"sleep\" has to be \"suspend\" or \"hibernate\"."_s);
    terms.sleep = sleep == "suspend"_L1 ? SleepKind::Suspend : SleepKind::Hibernate;
}

} // namespace

Result<Life, QString> lifeFrom(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return u"What is asked is not a JSON object."_s;
    Fields fields(document.object());
    Life life;
    const auto profile = power::profileFrom(fields.text(u"profile"_s, {}));
    if (!profile)
        return u"There is no such profile; there are bin-box, legacy, ups-cabinet and saver."_s;
    life.terms = power::termsOf(*profile);
    Fields terms = fields.object(u"terms"_s);
    takeTerms(terms, life.terms);
    Fields draws = fields.object(u"draws"_s);
    life.draws = drawsFrom(draws);
    life.saving = fields.truth(u"saving"_s, false);
    life.perDay = fields.number(u"perDay"_s, 0, 10'000);
    life.use = milliseconds(fields.number(u"useSeconds"_s, 1, Day));
    life.days = int(fields.number(u"days"_s, 1, 4000));
    life.battery = fields.number(u"battery"_s, 1, 1e9);
    for (const Fields *one : {&fields, &terms, &draws}) {
        if (!one->fault().isEmpty())
            return one->fault();
    }
    return life;
}

QJsonObject written(const power::Terms &terms)
{
    const auto seconds = [](auto duration) { return std::chrono::duration<double>(duration).count(); };
    return {{u"dim"_s, terms.dim},
            {u"darker"_s, terms.darker},
            {u"keepAwake"_s, terms.keepAwake},
            {u"saveBelow"_s, terms.saveBelow},
            {u"veryLow"_s, terms.veryLow},
            {u"empty"_s, terms.empty},
            {u"idle"_s, seconds(terms.idle)},
            {u"afterExchange"_s, seconds(terms.afterExchange)},
            {u"savingIdle"_s, seconds(terms.savingIdle)},
            {u"deeperAfter"_s, seconds(terms.deeperAfter)},
            {u"wakeByBadge"_s, terms.wakeByBadge},
            {u"sleep"_s, terms.sleep == SleepKind::Suspend ? u"suspend"_s : u"hibernate"_s}};
}

} // namespace latchkey::bench
