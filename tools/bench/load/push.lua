-- SPDX-License-Identifier: Apache-2.0
-- Boxes that push all they have, each in its order: one connection a thread, one box a connection. Arguments: the folder, and
-- milliseconds between two requests.
local here = debug.getinfo(1).source:match("^@(.*/)") or "./"
dofile(here .. "told.lua")

local counter = 0
function setup(thread)
  counter = counter + 1
  thread:set("number", counter)
end

local box, sent, pause = nil, 0, 0
function init(args)
  pause = tonumber(args[2])
  box = boxes(args[1] .. "/boxes")[number]
  box.bodies = lines(args[1] .. "/entries-" .. number)
  sent = number == 1 and -1 or 0 -- the first thread is asked once for a request that wrk only looks at
end

function delay() return pause end

function request()
  sent = math.min(sent + 1, #box.bodies)
  local body = box.bodies[math.max(1, sent)]
  return wrk.format("POST", "/box/v1/journals/" .. box.log .. "/entries",
    { Authorization = "Bearer " .. box.bearer, ["Content-Type"] = "application/json" }, body)
end
