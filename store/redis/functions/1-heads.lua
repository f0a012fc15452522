-- What all functions share. A conversation is one hash: `h` its head (a JSON list, below), `s` its sealed state, `u` its
-- sealed user, `d` the ids of messages seen lately, and one field for each sealed entry, named by its number. Everything
-- of a conversation has the same {tag}, and so have its shard's streams: a function is one atomic step on one slot.
local VERSION, REGION, CHANNEL, CREATED, LANGUAGE, LAST, ANSWERED, WAKE, TOKEN = 1, 2, 3, 4, 5, 6, 7, 8, 9
local OWNER, TICKET, OPERATOR, PUSHED, TURN, WORKER, ERASED, ERASED_ENTRIES, OUT = 10, 11, 12, 13, 14, 15, 16, 17, 18

local GROUP = 'gateways'
-- The longest lease. A stream's list of pending entries holds when each lease ends: its "delivery time" is the end minus
-- this, so that XAUTOCLAIM finds exactly the leases that have run out, by Redis' own clock.
local LONGEST = 600000
-- How many messages of a conversation are remembered to know a repetition by, 12 bytes each.
local SEEN = 500
-- A turn takes at most so many entries; what is beyond waits for the next turn.
local BURST = 500

local function whole(number) return string.format('%.0f', number) end

local function now()
  local time = redis.call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000)
end

local function micros()
  local time = redis.call('TIME')
  return time[1] .. string.format('%06d', time[2])
end

-- The head, or nil where nothing was opened or everything was erased.
local function live(json)
  local h = json and cjson.decode(json)
  if h and h[ERASED] == 0 then return h end
  return nil
end

-- The number that the message with this id got. A record is nine bytes of the id's hash and three of the number.
local function seen(list, key)
  local from = 1
  while list do
    local at = string.find(list, key, from, true)
    if not at then return nil end
    if (at - 1) % 12 == 0 then
      local a, b, c = string.byte(list, at + 9, at + 11)
      return a * 65536 + b * 256 + c
    end
    from = at + 1
  end
  return nil
end

local function remember(list, key, seq)
  local more = (list or '') .. key .. string.char(math.floor(seq / 65536) % 256, math.floor(seq / 256) % 256, seq % 256)
  if #more > SEEN * 12 then more = string.sub(more, #more - SEEN * 12 + 1) end
  return more
end

-- A group that is not there (first start, FLUSHALL) is made; the entries before it are its work, too.
local function group(stream)
  redis.call('XGROUP', 'CREATE', stream, GROUP, '0', 'MKSTREAM')
end

-- After an error: mends what is only not there yet, and passes on everything else.
local function missing(reply, stream)
  if not string.find(reply.err, 'NOGROUP', 1, true) then error(reply) end
  group(stream)
end

local function enqueue(base, h, id)
  h[TURN] = redis.call('XADD', base .. 'turns', '*', 'c', id, 't', micros())
end

local function dequeue(stream, entry)
  redis.call('XACK', stream, GROUP, entry)
  redis.call('XDEL', stream, entry)
end

-- Up to `max` entries of a stream that nobody has in hand or whose lease has run out, as { entry, conversation } pairs.
local function fetch(stream, worker, max)
  local found = {}
  local claimed = redis.pcall('XAUTOCLAIM', stream, GROUP, worker, LONGEST, '0-0', 'COUNT', max)
  if claimed.err then
    missing(claimed, stream)
  else
    for _, item in ipairs(claimed[2]) do found[#found + 1] = { item[1], item[2][2] } end
  end
  if #found >= max then return found end
  local fresh = redis.call('XREADGROUP', 'GROUP', GROUP, worker, 'COUNT', max - #found, 'STREAMS', stream, '>')
  if fresh then
    for _, item in ipairs(fresh[1][2]) do found[#found + 1] = { item[1], item[2][2] } end
  end
  return found
end

-- Marks how long an entry is in hand.
local function hold(stream, worker, entry, till)
  redis.call('XCLAIM', stream, GROUP, worker, 0, entry, 'TIME', whole(till - LONGEST), 'JUSTID')
end

-- What the citizen of a pushed conversation may see becomes a delivery: { seq, state, due, attempts, uncertain, in hand,
-- receipt or reason } with state 0 open, 1 done, 2 failed. The list begins with how many done ones were dropped from it.
local function deliver(base, h, id, list, seq, at)
  list[#list + 1] = { seq, 0, at, 0, 0, 0, '' }
  if h[OUT] == '' then h[OUT] = redis.call('XADD', base .. 'out', '*', 'c', id) end
end

-- When memory runs out nothing new is accepted, but what was accepted is still worked, and what is to be erased goes.
local FINISHING = { 'allow-oom' }

local function register(name, callback, flags)
  redis.register_function({ function_name = 'LIBRARY_' .. name, callback = callback, flags = flags or {} })
end
