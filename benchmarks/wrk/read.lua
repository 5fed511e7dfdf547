-- Asks for one address again and again. EVERY is after how many milliseconds a connection asks again (0: at once), each
-- connection beginning at a moment of its own. Prints "RESULT rate p50 p99 requests errors closed", in requests a second and
-- ms; a connection that the service closed while it was idle, as it may, is opened again and no error.
local every = tonumber(os.getenv("EVERY") or "0")

function init()
  math.randomseed(os.time() + tonumber(tostring({}):match("0x(%x+)"):sub(-6), 16))
end

function delay()
  return every == 0 and 0 or math.random(0, 2 * every)
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("RESULT %.0f %.1f %.1f %d %d %d\n", summary.requests / summary.duration * 1000000,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary.requests,
    errors.connect + errors.write + errors.status + errors.timeout + (every == 0 and errors.read or 0),
    every == 0 and 0 or errors.read))
end
