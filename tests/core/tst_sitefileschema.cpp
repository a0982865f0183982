// SPDX-License-Identifier: Apache-2.0
#include <core/site/sitemembers.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey::site;

namespace {

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

} // namespace

/// docs/site-file.schema.json, docs/site-file.md and the parser are three tellings of one thing.
class TestSiteFileSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void initTestCase();
    void schemaAndParserKnowTheSameParts();
    void schemaAndParserKnowTheSameMembers();
    void pageNamesEveryMember();

private:
    QJsonObject m_parts;
};

void TestSiteFileSchema::initTestCase()
{
    QFile file(QStringLiteral(LATCHKEY_SOURCE_DIR "/docs/site-file.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto document = QJsonDocument::fromJson(file.readAll());
    QVERIFY(document.isObject());
    m_parts = document.object().value(u"$defs"_s).toObject();
}

void TestSiteFileSchema::schemaAndParserKnowTheSameParts()
{
    QStringList names;
    for (const PartMembers &part : partMembers())
        names.append(part.name);
    QCOMPARE(sorted(m_parts.keys()), sorted(names));
}

void TestSiteFileSchema::schemaAndParserKnowTheSameMembers()
{
    for (const PartMembers &part : partMembers()) {
        const QJsonObject definition = m_parts.value(part.name).toObject();
        QCOMPARE(sorted(definition.value(u"properties"_s).toObject().keys()), sorted(part.required + part.optional));
        QStringList required;
        const QJsonArray listed = definition.value(u"required"_s).toArray();
        for (const auto &name : listed)
            required.append(name.toString());
        QCOMPARE(sorted(required), sorted(part.required));
        QCOMPARE(definition.value(u"additionalProperties"_s), QJsonValue(false));
    }
}

void TestSiteFileSchema::pageNamesEveryMember()
{
    QFile file(QStringLiteral(LATCHKEY_SOURCE_DIR "/docs/site-file.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    for (const PartMembers &part : partMembers()) {
        for (const QString &name : part.required + part.optional)
            QVERIFY2(page.contains(u'`' + name + u'`') || page.contains(u'"' + name + u'"'), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestSiteFileSchema)
#include "tst_sitefileschema.moc"
