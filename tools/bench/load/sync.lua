-- SPDX-License-Identifier: Apache-2.0
-- Boxes that ask for news and push an entry, each every ten seconds. Arguments: the folder, and milliseconds between two requests of a
-- connection.
local here = debug.getinfo(1).source:match("^@(.*/)") or "./"
dofile(here .. "told.lua")

local counter = 0
function setup(thread)
  thread:set("number", counter)
  counter = counter + 1
end

local mine, at, pause = {}, 0, 0
function init(args)
  pause = tonumber(args[2])
  local threads = tonumber(args[3])
  for i, box in ipairs(boxes(args[1] .. "/boxes")) do
    if i % threads == number then
      box.bodies = lines(args[1] .. "/entries-" .. i)
      box.sent = 0
      mine[#mine + 1] = box
    end
  end
  math.randomseed(number + 1)
end

function delay() return math.floor(pause * (0.5 + math.random())) end

local turn = 0
local looked = false
function request()
  if number == 0 and not looked then
    looked = true -- the first thread is asked once for a request that wrk only looks at
    return wrk.format("GET", "/readyz")
  end
  turn = turn + 1
  at = at % #mine + 1
  local box = mine[at]
  local headers = { Authorization = "Bearer " .. box.bearer, ["Content-Type"] = "application/json" }
  if math.floor(turn / #mine) % 2 == 0 and box.sent < #box.bodies then
    box.sent = box.sent + 1
    return wrk.format("POST", "/box/v1/journals/" .. box.log .. "/entries", headers, box.bodies[box.sent])
  end
  return wrk.format("GET", "/box/v1/changes?limit=500&wait=0&poll_nonce=" .. string.rep("A", 43), headers)
end
