-- SPDX-License-Identifier: Apache-2.0
-- People at the console or with a token: reads of what one looks at. Arguments: the folder, and milliseconds between two requests.
local here = debug.getinfo(1).source:match("^@(.*/)") or "./"
dofile(here .. "told.lua")

local headers, pause = {}, 0
local paths = { "/api/v1/people?limit=50", "/api/v1/boxes", "/api/v1/keys", "/api/v1/permissions", "/api/v1/locations" }
function init(args)
  pause = tonumber(args[2])
  headers.Authorization = "Bearer " .. lines(args[1] .. "/token")[1]
  local ok, cookie = pcall(lines, args[1] .. "/cookie")
  if ok then
    headers = { Cookie = cookie[1] }
    paths = { "/", "/keymap", "/keys", "/people", "/boxes", "/activity" }
  end
end

function delay() return math.floor(pause * (0.5 + math.random())) end

local at = 0
function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], headers)
end
