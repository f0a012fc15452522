-- A message's way: opened, accepted, taken by a worker under a lease, changed together with all that follows from it.

-- KEYS conversation; ARGV head, then pairs of field and value.
register('open', function(keys, argv)
  local there = redis.call('HMGET', keys[1], 'h', 's', 'u')
  if there[1] then
    if not live(there[1]) then return { 'none' } end
    return { 'there', there[1], there[2] or '', there[3] or '' }
  end
  redis.call('HSET', keys[1], 'h', argv[1], unpack(argv, 2))
  return { 'new' }
end)

-- Leases the conversation of a stream's entry, and says everything that its turn needs. Nil where nothing waits in it.
local function lease(base, worker, ttl, entry, id)
  local stream = base .. 'turns'
  local c = base .. 'c:' .. id
  local got = redis.call('HMGET', c, 'h', 's', 'u')
  local h = live(got[1])
  if not h or h[TURN] ~= entry then
    dequeue(stream, entry)
    return nil
  end
  h[TOKEN] = h[TOKEN] + 1
  h[WORKER] = worker
  local till = now() + ttl
  hold(stream, worker, entry, till)
  local head = cjson.encode(h)
  redis.call('HSET', c, 'h', head)
  local names = {}
  for seq = h[ANSWERED] + 1, math.min(h[LAST], h[ANSWERED] + BURST) do names[#names + 1] = whole(seq) end
  local turn = { id, head, whole(till), got[2] or '', got[3] or '', '', '', '' }
  if h[TICKET] ~= '' then
    local t = redis.call('HMGET', base .. 't:' .. h[TICKET], 'r', 'k', 'n')
    turn[6], turn[7], turn[8] = t[1] or '', t[2] or '', t[3] or ''
  end
  for _, entry_ in ipairs(redis.call('HMGET', c, unpack(names))) do turn[#turn + 1] = entry_ or '' end
  return turn
end

-- Numbers and keeps an entry. `fields` gathers what one HSET will write.
local function append(base, h, id, fields, seq, sealed, wakes)
  h[LAST] = seq
  fields[#fields + 1] = whole(seq)
  fields[#fields + 1] = sealed
  if wakes then
    h[WAKE] = seq
    if h[TURN] == '' then
      enqueue(base, h, id)
      return true
    end
  end
  return false
end

-- KEYS conversation; ARGV base, channel, shard, id, id of the message (hashed) or '', wakes, visible, sealed, at,
-- worker or '', ttl, owner or '', ticket or '', operator or '', follow-up or ''.
-- With a worker the oldest waiting turn of the shard is leased in the same step, mostly this one's: a round trip less.
register('append', function(keys, argv)
  local base, id = argv[1], argv[4]
  local got = redis.call('HMGET', keys[1], 'h', 'd', 'o')
  local h = live(got[1])
  if not h then return { 'none' } end
  if argv[15] ~= '' then
    if redis.call('ZREM', base .. 'follow', id .. '\n' .. argv[15]) == 0 then return { 'gone' } end
    redis.call('HDEL', keys[1], 'f:' .. argv[15])
  end
  if argv[5] ~= '' then
    local before = seen(got[2], argv[5])
    if before then return { 'seen', before, redis.call('HGET', keys[1], whole(before)) } end
  end
  if argv[12] ~= '' and (h[OWNER] ~= argv[12] or (argv[13] ~= '' and (h[TICKET] ~= argv[13] or h[OPERATOR] ~= argv[14]))) then
    return { 'owner' }
  end
  local seq = h[LAST] + 1
  local fields = {}
  local work = append(base, h, id, fields, seq, argv[8], argv[6] == '1')
  if argv[5] ~= '' then
    fields[#fields + 1] = 'd'
    fields[#fields + 1] = remember(got[2], argv[5], seq)
  end
  local news = { 'e\t' .. id .. '\t' .. whole(seq) }
  if argv[7] == '1' and h[PUSHED] == 1 then
    local list = got[3] and cjson.decode(got[3]) or { 0 }
    deliver(base, h, id, list, seq, tonumber(argv[9]))
    fields[#fields + 1] = 'o'
    fields[#fields + 1] = cjson.encode(list)
    news[#news + 1] = 'd\t' .. argv[3]
  end
  redis.call('HSET', keys[1], 'h', cjson.encode(h), unpack(fields))
  local turn
  if work and argv[10] ~= '' then
    local next = fetch(base .. 'turns', argv[10], 1)[1]
    turn = next and lease(base, argv[10], tonumber(argv[11]), next[1], next[2])
  end
  if work and not turn then news[#news + 1] = 'w\t' .. argv[3] end
  redis.call('PUBLISH', argv[2], table.concat(news, '\n'))
  return { 'ok', seq, turn or '' }
end)

-- What nobody has had yet in a stream, up to `max`.
local function fresh_in(stream, max)
  local last = '0-0'
  local info = redis.pcall('XINFO', 'GROUPS', stream)
  if info.err or not info[1] then return redis.call('XRANGE', stream, '-', '+', 'COUNT', max) end
  for n = 1, #info[1], 2 do
    if info[1][n] == 'last-delivered-id' then last = info[1][n + 1] end
  end
  return redis.call('XRANGE', stream, '(' .. last, '+', 'COUNT', max)
end

-- KEYS streams of turns; ARGV worker, max, ttl, then the base of each stream. Oldest first over all of them.
register('take', function(keys, argv)
  local worker, max, ttl = argv[1], tonumber(argv[2]), tonumber(argv[3])
  local turns = {}
  local function work(base, found)
    for _, one in ipairs(found) do turns[#turns + 1] = lease(base, worker, ttl, one[1], one[2]) end
  end
  if #keys == 1 then
    work(argv[4], fetch(keys[1], worker, max))
    return turns
  end
  -- First what somebody left behind, then what nobody has had yet, in the order of its arrival.
  local waiting = {}
  for i, stream in ipairs(keys) do
    local claimed = redis.pcall('XAUTOCLAIM', stream, GROUP, worker, LONGEST, '0-0', 'COUNT', max)
    if claimed.err then missing(claimed, stream) else
      for _, item in ipairs(claimed[2]) do
        if #turns < max then work(argv[3 + i], { { item[1], item[2][2] } }) end
      end
    end
    for _, item in ipairs(fresh_in(stream, max)) do
      waiting[#waiting + 1] = { item[2][4], i }
    end
  end
  table.sort(waiting, function(a, b) return a[1] < b[1] end)
  for _, one in ipairs(waiting) do
    if #turns >= max then break end
    local fresh = redis.call('XREADGROUP', 'GROUP', GROUP, worker, 'COUNT', 1, 'STREAMS', keys[one[2]], '>')
    if fresh then work(argv[3 + one[2]], { { fresh[1][2][1][1], fresh[1][2][1][2][2] } }) end
  end
  return turns
end, FINISHING)

-- KEYS a stream of turns; ARGV max. When each turn that could be taken began to wait; 0 = its lease has run out. A Cluster
-- is asked this first, shard by shard, so that the oldest of all are taken.
register('peek', function(keys, argv)
  local times = {}
  local pending = redis.pcall('XPENDING', keys[1], GROUP, 'IDLE', LONGEST, '-', '+', argv[1])
  for _ = 1, pending.err and 0 or #pending do times[#times + 1] = '0' end
  for _, item in ipairs(fresh_in(keys[1], argv[1])) do times[#times + 1] = item[2][4] end
  return times
end, { 'no-writes' })

-- KEYS conversation; ARGV base, token, ttl.
register('renew', function(keys, argv)
  local h = live(redis.call('HGET', keys[1], 'h'))
  if not h then return { 'none' } end
  if h[TOKEN] ~= tonumber(argv[2]) or h[WORKER] == '' then return { 'stale' } end
  local till = now() + tonumber(argv[3])
  hold(argv[1] .. 'turns', h[WORKER], h[TURN], till)
  return { 'ok', whole(till) }
end, FINISHING)

-- KEYS conversation; ARGV base, channel, shard, token. The entry stays first in line: its lease ends now.
register('give_back', function(keys, argv)
  local h = live(redis.call('HGET', keys[1], 'h'))
  if not h or h[TOKEN] ~= tonumber(argv[4]) or h[WORKER] == '' then return 0 end
  hold(argv[1] .. 'turns', h[WORKER], h[TURN], LONGEST)
  h[WORKER] = ''
  redis.call('HSET', keys[1], 'h', cjson.encode(h))
  redis.call('PUBLISH', argv[2], 'w\t' .. argv[3])
  return 1
end, FINISHING)

-- The single words of a change, in the order in which they come.
local words = {
  -- field, value: of the conversation
  C = function(at, take) at.fields[#at.fields + 1] = take(); at.fields[#at.fields + 1] = take() end,
  -- field: no longer kept
  D = function(at, take) redis.call('HDEL', at.c, take()) end,
  -- field, value: of the ticket
  T = function(at, take) redis.call('HSET', at.t, take(), take()) end,
  -- id: the ticket that the next words are about
  N = function(at, take)
    at.ticket = take()
    at.t = at.base .. 't:' .. at.ticket
  end,
  -- line: one more event of the ticket
  E = function(at, take) redis.call('HSET', at.t, 'e', (redis.call('HGET', at.t, 'e') or '') .. take() .. '\n') end,
  -- a ticket of this conversation begins: when it arrived, and whose it is
  A = function(at)
    redis.call('HSET', at.t, 'a', micros(), 'c', at.id)
    redis.call('HSET', at.c, 'x', (redis.call('HGET', at.c, 'x') or '') .. at.ticket .. ' ')
  end,
  -- revision: the ticket's index is to be written again
  Y = function(at, take)
    redis.call('HSET', at.base .. 'dirty', at.ticket, take())
    at.news[#at.news + 1] = 't\t' .. at.ticket .. '\t' .. at.id .. '\t' .. at.h[REGION]
  end,
  -- due, id: a follow-up; id: no longer wanted
  F = function(at, take) redis.call('ZADD', at.base .. 'follow', take(), at.id .. '\n' .. take()) end,
  G = function(at, take) redis.call('ZREM', at.base .. 'follow', at.id .. '\n' .. take()) end,
  -- at, line: a decision
  L = function(at, take)
    local time = take()
    local n = redis.call('INCR', at.base .. 'decided')
    redis.call('ZADD', at.base .. 'decisions', time, string.format('%015d', n) .. take())
  end,
}

-- KEYS conversation; ARGV base, channel, shard, id, token or '', owner or '', ticket ('' any, '-' none, or its id),
-- revision of the ticket, answered or '', at, language, state or '', new owner or '', new ticket ('=' unchanged), new
-- operator, how many fields of entries, then for each field: what each entry in it is (v visible, d for the desk; V, D where
-- it wakes, which stands alone), sealed; then words.
register('change', function(keys, argv)
  local base, id = argv[1], argv[4]
  local got = redis.call('HMGET', keys[1], 'h', 'o')
  local h = live(got[1])
  if not h then return { 'none' } end
  if argv[5] ~= '' and (h[TOKEN] ~= tonumber(argv[5]) or h[WORKER] == '') then return { 'stale' } end
  if argv[6] ~= '' and h[OWNER] ~= argv[6] then return { 'owner' } end
  local function ticket()
    if h[TICKET] == '' then return { '', '', '' } end
    local t = redis.call('HMGET', base .. 't:' .. h[TICKET], 'r', 'k', 'n')
    return { t[1] or '', t[2] or '', t[3] or '' }
  end
  if argv[7] ~= '' then
    local wrong
    if argv[7] == '-' then wrong = h[TICKET] ~= ''
    else wrong = redis.call('HGET', base .. 't:' .. argv[7], 'n') ~= argv[8] end
    if wrong then return { 'conflict', got[1], 0, unpack(ticket()) } end
  end
  local at = { base = base, id = id, c = keys[1], h = h, fields = {}, news = {} }
  local first = h[LAST] + 1
  local work = false
  local list
  local n = tonumber(argv[16])
  for i = 1, n do
    local kinds, seq = argv[15 + 2 * i], h[LAST] + 1
    work = append(base, h, id, at.fields, seq, argv[16 + 2 * i], kinds == 'V' or kinds == 'D') or work
    h[LAST] = seq + #kinds - 1
    for j = 1, #kinds do
      at.news[#at.news + 1] = 'e\t' .. id .. '\t' .. whole(seq + j - 1)
      local kind = string.sub(kinds, j, j)
      if h[PUSHED] == 1 and (kind == 'v' or kind == 'V') then
        list = list or (got[2] and cjson.decode(got[2])) or { 0 }
        deliver(base, h, id, list, seq + j - 1, tonumber(argv[10]))
      end
    end
  end
  if list then
    at.fields[#at.fields + 1] = 'o'
    at.fields[#at.fields + 1] = cjson.encode(list)
    at.news[#at.news + 1] = 'd\t' .. argv[3]
  end
  if argv[12] ~= '' then
    at.fields[#at.fields + 1] = 's'
    at.fields[#at.fields + 1] = argv[12]
  end
  if argv[11] ~= '' then h[LANGUAGE] = argv[11] end
  if argv[13] ~= '' then h[OWNER] = argv[13]; h[OPERATOR] = argv[15] end
  if argv[14] ~= '=' then h[TICKET] = argv[14] end
  local place = 17 + 2 * n
  local function take()
    place = place + 1
    return argv[place - 1]
  end
  while place <= #argv do words[take()](at, take) end
  if argv[5] ~= '' then
    dequeue(base .. 'turns', h[TURN])
    h[TURN] = ''
    h[WORKER] = ''
  end
  if argv[9] ~= '' then
    h[ANSWERED] = math.max(h[ANSWERED], math.min(tonumber(argv[9]), h[LAST]))
    if h[WAKE] > h[ANSWERED] and h[TURN] == '' then
      enqueue(base, h, id)
      work = true
    end
  end
  if work then at.news[#at.news + 1] = 'w\t' .. argv[3] end
  local head = cjson.encode(h)
  redis.call('HSET', keys[1], 'h', head, unpack(at.fields))
  if #at.news > 0 then redis.call('PUBLISH', argv[2], table.concat(at.news, '\n')) end
  return { 'ok', head, first, unpack(ticket()) }
end, FINISHING)
