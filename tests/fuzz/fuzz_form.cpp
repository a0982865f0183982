// SPDX-License-Identifier: Apache-2.0
// Any bytes as what a form sent, in both ways that browsers send them: names are never empty in parts, a value is a piece of
// the body, and what is read is bounded.
#include <app/hub/front/formdata.h>
#include <tests/fuzz/fuzzcheck.h>

using namespace latchkey::hub::front;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto parts = FormData::read("multipart/form-data; boundary=B", body);
    if (parts) {
        require(parts->pairs().size() <= FormData::MostFields);
        for (const auto &[name, value] : parts->pairs()) {
            require(!name.isEmpty());
            require(body.contains(value));
        }
    }
    const auto pairs = FormData::read("application/x-www-form-urlencoded", body);
    if (pairs) {
        for (const auto &[name, value] : pairs->pairs())
            require(value.size() <= body.size());
    }
    (void)FormData::read(body.left(200), body.mid(200));
    return 0;
}
