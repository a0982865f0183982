// SPDX-License-Identifier: Apache-2.0
// Any bytes as what a client sends: however they are cut into pieces, the same request is read, or none; it has one
// Host, at most one length, and no more body than was allowed.
#include <app/hub/http/requestreader.h>
#include <tests/fuzz/fuzzcheck.h>

#include <algorithm>

using namespace latchkey::hub::http;
using State = RequestReader::State;

namespace {

constexpr qint64 MostBody = 512;

struct Reading {
    State state = State::Head;
    RequestHead head;
    QByteArray body;
    QByteArray rest;
};

/// The piece sizes repeat: 0 stands for all that is left.
Reading readIn(QByteArrayView bytes, qsizetype first, qsizetype others)
{
    RequestReader reader(1024);
    QByteArray input;
    for (qsizetype size = first; !bytes.isEmpty(); size = others) {
        const qsizetype count = size == 0 ? bytes.size() : std::min(size, bytes.size());
        input.append(bytes.first(count));
        bytes = bytes.sliced(count);
        if (reader.feed(input) == State::HeadRead) {
            (void)reader.allowBody(MostBody);
            (void)reader.feed(input);
        }
    }
    return {reader.state(), reader.head(), reader.takeBody(), input};
}

qsizetype countOf(const RequestHead &head, QByteArrayView name)
{
    return std::count_if(head.headers.begin(), head.headers.end(),
                         [&](const auto &pair) { return pair.first == name; });
}

void checkRequest(const Reading &reading)
{
    const RequestHead &head = reading.head;
    require(countOf(head, "host") == 1 && countOf(head, "content-length") <= 1);
    require(!head.chunked || !head.length);
    require(head.chunked == (countOf(head, "transfer-encoding") == 1));
    require(reading.body.size() <= MostBody);
    require(head.chunked || reading.body.size() == qsizetype(head.length.value_or(0)));
    for (const auto &[name, value] : head.headers)
        require(!value.contains('\r') && !value.contains('\n') && !value.contains('\0') && !name.contains(' '));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    FuzzInput input(data, size);
    const quint8 first = input.takeByte();
    const quint8 others = input.takeByte();
    const QByteArrayView bytes = input.takeRest();
    const Reading whole = readIn(bytes, 0, 0);
    const Reading pieces = readIn(bytes, first, others);
    if (whole.state == State::Done)
        checkRequest(whole);
    require((whole.state == State::Done) == (pieces.state == State::Done));
    require((whole.state == State::Faulty) == (pieces.state == State::Faulty));
    if (whole.state == State::Done)
        require(whole.body == pieces.body && whole.rest == pieces.rest && whole.head.headers == pieces.head.headers);
    return 0;
}
