// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/schema.h>
#include <app/hub/desk/desk.h>
#include <app/hub/store/eventstore.h>

namespace latchkey::hub {

class Names;

/// An event as the API tells it. `names` puts names beside ids.
[[nodiscard]] QJsonObject toJson(const store::Event &event, Names &names);
/// What toJson() makes.
[[nodiscard]] Schema eventSchema();

/// The record that an event rests on, to the byte, and whether the chain of hashes holds at it.
struct EntryView {
    QByteArray bytes;
    QByteArray previous; ///< the hash before it
    QByteArray hash;
    bool holds = false;
};
/// Nothing where the journal has no such entry.
[[nodiscard]] Result<std::optional<EntryView>, store::Fault> entryOf(const Desk &desk, const store::Event &event);
[[nodiscard]] QJsonObject toJson(const EntryView &entry);
[[nodiscard]] Schema entrySchema();

/// The word of a page for where it ended, and back; nothing where a word is none.
[[nodiscard]] QString textOf(const store::EventPosition &position);
[[nodiscard]] std::optional<store::EventPosition> eventPositionFrom(const QString &text);

} // namespace latchkey::hub
