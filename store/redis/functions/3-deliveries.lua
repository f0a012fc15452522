-- Replies on their way to channels that have to be called. A shard's stream `out` names conversations that have something
-- to send, `later` those whose oldest delivery has to wait: of each only the oldest open one is handed out.

local function oldest(list)
  for i = 2, #list do
    if list[i][2] == 0 then return list[i] end
  end
  return nil
end

-- Done ones are only counted once they are many; what is open or failed stays.
local function prune(list)
  local done = 0
  for i = #list, 2, -1 do
    if list[i][2] == 1 then
      done = done + 1
      if done > 20 then
        table.remove(list, i)
        list[1] = list[1] + 1
      end
    end
  end
end

-- Where the conversation waits for its next delivery: nowhere, in the stream, or for its time.
local function line_up(base, h, id, list, at)
  local next = oldest(list)
  if not next then
    h[OUT] = ''
  elseif next[3] > at then
    h[OUT] = 'later'
    redis.call('ZADD', base .. 'later', whole(next[3]), id)
  else
    h[OUT] = redis.call('XADD', base .. 'out', '*', 'c', id)
  end
end

local function wake_later(base, at, max)
  for _, id in ipairs(redis.call('ZRANGEBYSCORE', base .. 'later', '-inf', whole(at), 'LIMIT', 0, max)) do
    redis.call('ZREM', base .. 'later', id)
    local h = live(redis.call('HGET', base .. 'c:' .. id, 'h'))
    if h and h[OUT] == 'later' then
      h[OUT] = redis.call('XADD', base .. 'out', '*', 'c', id)
      redis.call('HSET', base .. 'c:' .. id, 'h', cjson.encode(h))
    end
  end
end

-- The field that an entry is in, with the number of the first that it holds.
local function field_of(c, seq)
  for first = seq, math.max(1, seq - 15), -1 do
    local sealed = redis.call('HGET', c, whole(first))
    if sealed then return first, sealed end
  end
  return seq, ''
end

local function hand_out(base, worker, at, ttl, entry, id)
  local stream, c = base .. 'out', base .. 'c:' .. id
  local got = redis.call('HMGET', c, 'h', 'o', 'p')
  local h = live(got[1])
  if not h or h[OUT] ~= entry then
    dequeue(stream, entry)
    return nil
  end
  local list = got[2] and cjson.decode(got[2]) or { 0 }
  local next = oldest(list)
  if not next or next[3] > at then
    dequeue(stream, entry)
    line_up(base, h, id, list, at)
    redis.call('HSET', c, 'h', cjson.encode(h))
    return nil
  end
  next[4] = next[4] + 1
  if next[6] == 1 then next[5] = 1 end
  next[6] = 1
  redis.call('HSET', c, 'o', cjson.encode(list))
  hold(stream, worker, entry, now() + ttl)
  local first, sealed = field_of(c, next[1])
  return { id, cjson.encode(h), next[1], first, sealed, whole(next[3]), next[4], next[5], got[3] or '' }
end

-- KEYS streams of deliveries; ARGV worker, now, max, ttl, then the base of each stream.
register('take_deliveries', function(keys, argv)
  local worker, at, max, ttl = argv[1], tonumber(argv[2]), tonumber(argv[3]), tonumber(argv[4])
  local taken = {}
  for i, stream in ipairs(keys) do
    local base = argv[4 + i]
    wake_later(base, at, max)
    if #taken < max then
      for _, one in ipairs(fetch(stream, worker, max - #taken)) do
        taken[#taken + 1] = hand_out(base, worker, at, ttl, one[1], one[2])
      end
    end
  end
  return taken
end, FINISHING)

-- KEYS conversation; ARGV base, channel, shard, id, seq, what (done, retry, failed), at or due, uncertain, word, note or ''.
register('settle', function(keys, argv)
  local base, id, what = argv[1], argv[4], argv[6]
  local got = redis.call('HMGET', keys[1], 'h', 'o')
  local h = live(got[1])
  if not h then return { 'none' } end
  local list = got[2] and cjson.decode(got[2]) or { 0 }
  local one
  for i = 2, #list do
    if list[i][1] == tonumber(argv[5]) then one = list[i] end
  end
  if not one then return { 'none' } end
  if one[2] == 1 or (one[2] ~= 0 and what ~= 'done') then return { 'ok', 0 } end
  local fields, news = {}, {}
  local at = tonumber(argv[7])
  if what == 'retry' then
    one[3] = at
    if argv[8] == '1' then one[5] = 1 end
    at = 0
  else
    one[2] = what == 'done' and 1 or 2
    news[#news + 1] = 'd\t' .. argv[3]
  end
  one[6], one[7] = 0, argv[9]
  if argv[10] ~= '' then
    append(base, h, id, fields, h[LAST] + 1, argv[10], false)
    news[#news + 1] = 'e\t' .. id .. '\t' .. whole(h[LAST])
  end
  if h[OUT] ~= '' and h[OUT] ~= 'later' then dequeue(base .. 'out', h[OUT]) end
  redis.call('ZREM', base .. 'later', id)
  line_up(base, h, id, list, at)
  prune(list)
  redis.call('HSET', keys[1], 'h', cjson.encode(h), 'o', cjson.encode(list), unpack(fields))
  if #news > 0 then redis.call('PUBLISH', argv[2], table.concat(news, '\n')) end
  return { 'ok', 1 }
end, FINISHING)
