-- Submits comments whose texts all differ. With RATE in the environment, requests are due at fixed
-- times however slow the answers are, spread over the threads; without it, as fast as they come back.
local ffi = require("ffi")
ffi.cdef [[
typedef struct { long tv_sec; long tv_nsec; } bench_timespec;
int clock_gettime(int clock, bench_timespec *time);
]]

local text = dofile("benchmarks/wrk/text.lua")
local time = ffi.new("bench_timespec")
local article = os.getenv("ARTICLE") or "benchmark"
local rate = tonumber(os.getenv("RATE") or "0")
local threads = tonumber(os.getenv("THREADS") or "1")
local due = nil

local function now()
  ffi.C.clock_gettime(1, time)
  return tonumber(time.tv_sec) * 1000 + tonumber(time.tv_nsec) / 1000000
end

local threadsSetUp = 0
function setup(thread)
  -- A global of the thread: a local of the same name would hide it, and all would send the same texts.
  thread:set("number", threadsSetUp)
  threadsSetUp = threadsSetUp + 1
end

function init()
  math.randomseed(os.time() * 16 + number)
end

function request()
  local body = string.format(
    '{"articleId":"%s","author":{"name":"Reader %d"},"text":"%s.","locale":"en"}',
    article, math.random(1000000), text())
  return wrk.format("POST", nil, { ["Content-Type"] = "application/json" }, body)
end

if rate > 0 then
  function delay()
    local t = now()
    due = (due or t) + 1000 * threads / rate
    return math.max(0, math.floor(due - t))
  end
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("RESULT %.0f %.2f %.2f %d %d\n",
    (summary.requests - errors.status) / (summary.duration / 1e6),
    latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    summary.requests,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
