// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/web/forms.h>
#include <app/hub/web/frame.h>
#include <app/hub/web/staticfiles.h>
#include <app/hub/web/templates.h>

#include <map>
#include <memory>

namespace latchkey::hub::web {

/// Makes the pages of the console: what a page holds goes in as plain values, HTML comes out. It is made once at start and
/// afterwards only read, from any thread.
class Console {
public:
    /// Reads templates and catalogues out of the program.
    explicit Console(const StaticFiles &files);

    /// What is wrong with the templates; a program with any must not start.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

    /// A page out of its model, such as KeysPage.
    template <class Page>
    [[nodiscard]] Rendered page(const Frame &frame, const Page &page) const
    {
        const Reader reader = readerOf(frame);
        return render(Page::Template, frame, reader, page.values(reader));
    }
    /// A page that is one form.
    [[nodiscard]] Rendered form(const Frame &frame, Form form, const FormState &state) const;

    /// Who reads a page. A language that there is no catalogue for is English, a time zone that is unknown is UTC.
    [[nodiscard]] Reader readerOf(const Frame &frame) const;
    /// The first of a browser's Accept-Language that there is a catalogue for; else "en".
    [[nodiscard]] QString languageFor(QByteArrayView acceptLanguage) const;
    [[nodiscard]] QStringList languages() const;

private:
    [[nodiscard]] Rendered render(const QByteArray &name, const Frame &frame, const Reader &reader,
                                  const Value::Map &page) const;
    [[nodiscard]] Value::List languageLinks(const Reader &reader) const;

    Templates m_templates;
    std::map<QString, std::unique_ptr<Words>> m_words;
    QStringList m_problems;
    QString m_version; ///< of the static files
    bool m_hasHtmx = false;
};

} // namespace latchkey::hub::web
