-- Follows comments one after the other as their reader would: submits one, asks for its status every
-- few milliseconds, and takes the time from the 202 until it is PUBLISHED. For one thread and connection.
local ffi = require("ffi")
ffi.cdef [[
typedef struct { long tv_sec; long tv_nsec; } follow_timespec;
int clock_gettime(int clock, follow_timespec *time);
]]

local ASK_EVERY_MS = 4
-- Then it is held, most likely as a copy, and waits for an editor.
local PATIENCE_MS = 10000
local text = dofile("benchmarks/wrk/text.lua")
local time = ffi.new("follow_timespec")
local article = os.getenv("ARTICLE") or "benchmark"
local followed = nil
local submitted = 0
local number = 0
waits = {}

local function now()
  ffi.C.clock_gettime(1, time)
  return tonumber(time.tv_sec) * 1000 + tonumber(time.tv_nsec) / 1000000
end

local follower = nil
function setup(thread)
  follower = thread
end

function init()
  math.randomseed(os.time() * 31)
end

function request()
  if followed then
    return wrk.format("GET", followed)
  end
  number = number + 1
  return wrk.format("POST", "/v1/comments", { ["Content-Type"] = "application/json" }, string.format(
    '{"articleId":"%s","author":{"name":"Follower %d"},"text":"%s.","locale":"en"}',
    article, number, text()))
end

function delay()
  return followed and ASK_EVERY_MS or 0
end

function response(status, headers, body)
  if not followed then
    local id, receipt = body:match('"id":"([^"]+)"'), body:match('"receipt":"([^"]+)"')
    if status == 202 and id and receipt then
      followed = "/v1/comments/" .. id .. "?receipt=" .. receipt
      submitted = now()
    end
  elseif body:find('"status":"PUBLISHED"', 1, true) then
    waits[#waits + 1] = now() - submitted
    followed = nil
  elseif now() - submitted > PATIENCE_MS then
    followed = nil
  end
end

function done()
  local all = follower:get("waits")
  table.sort(all)
  local function percentile(share)
    return all[math.max(1, math.ceil(#all * share))] or -1
  end
  io.write(string.format("RESULT %d %.0f %.0f\n", #all, percentile(0.5), percentile(0.99)))
end
