// SPDX-License-Identifier: Apache-2.0
// Recomputes the contrast of every pair of tokens that meet on a screen, from the theme files themselves.
// Formula: WCAG 2.1, "contrast ratio" and "relative luminance".
#include <QtTest/QtTest>

#include <QColor>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

double channel(double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a) + 0.05;
    const double lb = luminance(b) + 0.05;
    return la > lb ? la / lb : lb / la;
}

QString dataFolder() { return QStringLiteral(LATCHKEY_SOURCE_DIR "/qml/theme/data"); }

QJsonObject colors(const QString &theme)
{
    QFile file(dataFolder() + u'/' + theme + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no theme file %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object().value("colors"_L1).toObject();
}

} // namespace

class TestContrast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPairIsAsStrongAsPromised_data();
    void everyPairIsAsStrongAsPromised();
    void brassIsNeverTextOnPaper();
    void aMisspeltTokenStopsTheBuild();
};

void TestContrast::everyPairIsAsStrongAsPromised_data()
{
    QTest::addColumn<QString>("front");
    QTest::addColumn<QString>("back");
    QTest::addColumn<double>("least"); // light, dark, dim
    QTest::addColumn<QList<double>>("figures"); // light, dark, dim, hc; 0: no figure of its own
    const auto pair = [](const char *front, const char *back, double least, const QList<double> &figures) {
        QTest::addRow("%s on %s", front, back)
            << QString::fromLatin1(front) << QString::fromLatin1(back) << least << figures;
    };
    pair("ink", "paper", 7, {15.0, 17.0, 15.3, 21});
    pair("ink", "surface", 7, {16.4, 14.7, 13.6, 21});
    pair("ink2", "paper", 6.5, {7.3, 10.1, 8.6, 21});
    pair("ink2", "surface", 6.5, {7.9, 8.8, 7.7, 21});
    pair("ink2", "sunk", 6.5, {6.5, 10.7, 8.1, 21});
    pair("primaryInk", "primary", 7, {8.4, 8.3, 7.4, 16.5});
    pair("primary", "paper", 7, {7.7, 9.2, 8.5, 16.5});
    pair("primary", "surface", 7, {8.4, 8.0, 7.6, 16.5});
    pair("brassInk", "brass", 7, {8.7, 9.7, 7.5, 16.5});
    pair("warn", "warnSoft", 5.5, {6.4, 8.1, 7.8, 16.5});
    pair("ok", "okSoft", 5.5, {5.8, 7.6, 7.2, 17.1});
    pair("err", "errSoft", 5.5, {6.0, 7.0, 6.7, 12.3});
    pair("err", "paper", 5.5, {0, 0, 0, 0});
    pair("info", "infoSoft", 5.5, {6.3, 7.1, 8.1, 13.7});
    pair("edge", "paper", 3, {4.0, 5.4, 5.3, 21});
    pair("edge", "surface", 3, {4.4, 4.6, 4.7, 21});
    pair("boxNumber", "boxDoor", 6.5, {7.0, 8.0, 9.6, 21});
    pair("boxDoorEdge", "boxBody", 3, {5.5, 5.5, 4.5, 21});
    pair("brass", "boxBody", 3, {7.7, 8.6, 8.2, 16.5});
    pair("brass", "boxDoor", 3, {3.7, 5.2, 6.0, 16.5});
    pair("brassArrow", "surface", 3, {4.2, 0, 0, 0});
    pair("passInk", "passMark", 5, {5.4, 5.4, 5.4, 5.4});
    pair("ink", "warnSoft", 7, {0, 0, 0, 0});
    pair("ink", "primarySoft", 7, {0, 0, 0, 0});
    pair("info", "paper", 3, {0, 0, 0, 0}); // the focus ring
    pair("info", "surface", 3, {0, 0, 0, 0});
}

void TestContrast::everyPairIsAsStrongAsPromised()
{
    QFETCH(QString, front);
    QFETCH(QString, back);
    QFETCH(double, least);
    QFETCH(QList<double>, figures);
    const QStringList themes = {u"light"_s, u"dark"_s, u"dim"_s, u"hc"_s};
    for (int i = 0; i < themes.size(); ++i) {
        const QJsonObject tokens = colors(themes.at(i));
        const double seen = contrast(QColor(tokens.value(front).toString()), QColor(tokens.value(back).toString()));
        const double floor = themes.at(i) == "hc"_L1 && front != "passInk"_L1 ? 12 : least;
        QVERIFY2(seen >= floor - 0.05, qPrintable(u"%1: %2"_s.arg(themes.at(i)).arg(seen)));
        if (figures.at(i) > 0)
            QVERIFY2(qAbs(seen - figures.at(i)) < 0.06, qPrintable(u"%1: %2"_s.arg(themes.at(i)).arg(seen)));
    }
}

void TestContrast::brassIsNeverTextOnPaper()
{
    const QJsonObject light = colors(u"light"_s);
    QVERIFY(contrast(QColor(light.value("brass"_L1).toString()), QColor(light.value("paper"_L1).toString())) < 3);
}

void TestContrast::aMisspeltTokenStopsTheBuild()
{
    QTemporaryDir folder;
    for (const QString &name : {u"light"_s, u"dark"_s, u"dim"_s, u"hc"_s}) {
        QFile file(dataFolder() + u'/' + name + u".json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        if (name == "dim"_L1)
            text.replace("\"brass\"", "\"bras\"");
        QFile copy(folder.filePath(name + u".json"_s));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(text);
    }
    QProcess generator;
    generator.start(
        u"python3"_s,
        {QStringLiteral(LATCHKEY_SOURCE_DIR "/qml/theme/generate_theme.py"), folder.path(), folder.filePath(u"out"_s)});
    QVERIFY(generator.waitForFinished());
    QVERIFY(generator.exitCode() != 0);
    QVERIFY(generator.readAllStandardError().contains("bras"));
}

QTEST_GUILESS_MAIN(TestContrast)
#include "tst_contrast.moc"
