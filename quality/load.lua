-- Asks for one after another of the paths that are given after «--», each connection's thread from a
-- place of its own, as browsers ask; tells errors, and the median and 99th percentile in ms.
local threads = {}

function setup(thread)
  thread:set("number", #threads)
  table.insert(threads, thread)
end

function init(args)
  paths = args
  at = number * 3
  wrong = 0
  first = ""
  wrk.headers["Accept-Encoding"] = "gzip"
end

function request()
  at = at + 1
  return wrk.format("GET", paths[at % #paths + 1])
end

function response(status, headers, body)
  if status ~= 200 then
    wrong = wrong + 1
    if first == "" then
      first = status .. " " .. string.sub(body, 1, 300)
    end
  end
end

function done(summary, latency, requests)
  local wrong = 0
  for _, thread in ipairs(threads) do
    wrong = wrong + thread:get("wrong")
    if thread:get("first") ~= "" then
      print("  wrong: " .. thread:get("first"))
    end
  end
  local e = summary.errors
  print(string.format("requests %d, %.0f a second", summary.requests, summary.requests * 1e6 / summary.duration))
  print(string.format("errors   %d (status %d, connect %d, read %d, write %d, timeout %d)",
    wrong + e.connect + e.read + e.write + e.timeout, wrong, e.connect, e.read, e.write, e.timeout))
  print(string.format("median   %.1f ms", latency:percentile(50) / 1000))
  print(string.format("99th     %.1f ms", latency:percentile(99) / 1000))
  print(string.format("most     %.1f ms", latency.max / 1000))
end
