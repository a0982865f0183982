-- SPDX-License-Identifier: Apache-2.0
-- For wrk: what came of it, as one line of JSON behind the words that wrk itself prints.
function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format(
    '\nJSON {"requests":%d,"seconds":%.3f,"p50_ms":%.3f,"p95_ms":%.3f,"p99_ms":%.3f,"max_ms":%.3f,"refused":%d,"broken":%d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(95) / 1e3,
    latency:percentile(99) / 1e3, latency.max / 1e3, errors.status,
    errors.connect + errors.read + errors.write + errors.timeout))
end

function lines(path)
  local all = {}
  for line in io.lines(path) do all[#all + 1] = line end
  return all
end

function boxes(path)
  local all = {}
  for _, line in ipairs(lines(path)) do
    local id, bearer, log = line:match("^(%S+) (%S+) (%S+)$")
    all[#all + 1] = { id = id, bearer = bearer, log = log }
  end
  return all
end
