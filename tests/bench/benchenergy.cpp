// SPDX-License-Identifier: Apache-2.0
// A battery's life under the product's own keeper (core/power) on a clock moved by hand: what is asked comes as one JSON
// object on standard input, as tools/energy/model.py writes it; what came of it is printed as another.
//
//   benchenergy < life.json
#include "energyspec.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

using namespace latchkey;
using namespace latchkey::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject told(const Life &life, const EnergyWorld &world)
{
    QJsonObject joules;
    for (int i = 0; i < Items; ++i)
        joules.insert(wordFor(Item(i)), world.ledger().spent(Item(i)));
    const EnergyWorld::Tally &tally = world.tally();
    return {{u"exchanges"_s, tally.exchanges},  {u"withFullService"_s, tally.withFullService},
            {u"days"_s, world.days()},          {u"wakeUps"_s, world.wakeUps()},
            {u"boots"_s, tally.boots},          {u"resumes"_s, tally.resumes},
            {u"litSeconds"_s, tally.lit},       {u"stopped"_s, tally.stopped},
            {u"left"_s, world.ledger().left()}, {u"joules"_s, joules},
            {u"terms"_s, written(life.terms)}};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QFile asked;
    if (!asked.open(stdin, QIODevice::ReadOnly))
        return 1;
    const auto life = lifeFrom(asked.read(65'536));
    if (!life) {
        std::fprintf(stderr, "benchenergy: %s\n", qPrintable(life.error()));
        return 2;
    }
    EnergyWorld world(*life);
    world.live();
    QTextStream(stdout) << QJsonDocument(told(*life, world)).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
