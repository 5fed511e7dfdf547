-- Asks for one address again and again. EVERY is after how many milliseconds a connection asks again (0: at once), each
-- connection beginning at a moment of its own. Prints "RESULT rate p50 p99 requests errors", in requests a second and ms.
local every = tonumber(os.getenv("EVERY") or "0")

function init()
  math.randomseed(os.time() + tonumber(tostring({}):match("0x(%x+)"):sub(-6), 16))
end

function delay()
  return every == 0 and 0 or math.random(0, 2 * every)
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("RESULT %.0f %.1f %.1f %d %d\n", summary.requests / summary.duration * 1000000,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary.requests,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
