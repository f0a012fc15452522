-- What keeps the store honest over time: files, follow-ups that fall due, operators, erasure.

-- KEYS conversation, its files; ARGV field, sealed, field, sealed.
register('put_file', function(keys, argv)
  if not live(redis.call('HGET', keys[1], 'h')) then return 0 end
  redis.call('HSET', keys[2], unpack(argv))
  return 1
end)

-- KEYS sets of follow-ups; ARGV now, max, then the base of each. What is due: { conversation, id, sealed detail }.
register('due', function(keys, argv)
  local found = {}
  for i, set in ipairs(keys) do
    for _, member in ipairs(redis.call('ZRANGEBYSCORE', set, '-inf', argv[1], 'LIMIT', 0, argv[2])) do
      local id, name = string.match(member, '^(.-)\n(.*)$')
      found[#found + 1] = { id, name, redis.call('HGET', argv[2 + i] .. 'c:' .. id, 'f:' .. name) or '' }
      if #found >= tonumber(argv[2]) then return found end
    end
  end
  return found
end, { 'no-writes' })

-- KEYS operators, names; ARGV id, name, record. A name belongs to one operator.
register('put_operator', function(keys, argv)
  local other = redis.call('HGET', keys[2], argv[2])
  if other and other ~= argv[1] then return 0 end
  local before = redis.call('HGET', keys[1], argv[1])
  if before then redis.call('HDEL', keys[2], cjson.decode(before)[1]) end
  redis.call('HSET', keys[1], argv[1], cjson.encode({ argv[2], argv[3] }))
  redis.call('HSET', keys[2], argv[2], argv[1])
  return 1
end)

-- KEYS duty; ARGV holder, ttl. One has it at a time.
register('duty', function(keys, argv)
  local holder = redis.call('GET', keys[1])
  if holder and holder ~= argv[1] then return 0 end
  if argv[2] == '0' then
    redis.call('DEL', keys[1])
    return 0
  end
  redis.call('SET', keys[1], argv[1], 'PX', argv[2])
  return 1
end)

-- KEYS presence; ARGV channel, operator, state ('' = as it was), seen at. A sign of life that comes late makes nobody older.
register('presence', function(keys, argv)
  local before, seen = string.match(redis.call('HGET', keys[1], argv[2]) or '', '^(%S+) (%d+)$')
  local state = argv[3] ~= '' and argv[3] or before or 'available'
  redis.call('HSET', keys[1], argv[2], state .. ' ' .. (tonumber(seen or 0) > tonumber(argv[4]) and seen or argv[4]))
  if before ~= state then redis.call('PUBLISH', argv[1], 'p\t' .. argv[2]) end
  return 1
end)

-- KEYS sessions, their ends; ARGV token, record, created, expires.
register('put_session', function(keys, argv)
  local over = redis.call('ZRANGEBYSCORE', keys[2], '-inf', argv[3])
  for _, token in ipairs(over) do
    redis.call('HDEL', keys[1], token)
    redis.call('ZREM', keys[2], token)
  end
  redis.call('HSET', keys[1], argv[1], argv[2])
  redis.call('ZADD', keys[2], argv[4], argv[1])
  return 1
end)

-- KEYS streams; ARGV milliseconds. Forgets the workers of gateways that are long gone and left nothing in hand.
register('tidy', function(keys, argv)
  for _, stream in ipairs(keys) do
    local all = redis.pcall('XINFO', 'CONSUMERS', stream, GROUP)
    for _, one in ipairs(all.err and {} or all) do
      local fields = {}
      for n = 1, #one, 2 do fields[one[n]] = one[n + 1] end
      if fields.pending == 0 and fields.idle > tonumber(argv[1]) then
        redis.call('XGROUP', 'DELCONSUMER', stream, GROUP, fields.name)
      end
    end
  end
  return {}
end)

-- KEYS meta, probe; ARGV channel. Does once all that the functions do, so that a user who may not is told at the start.
register('probe', function(keys, argv)
  redis.call('HSET', keys[1], 'checked', whole(now()))
  enqueue(keys[2], {}, 'probe')
  local stream = keys[2] .. 'turns'
  for _, one in ipairs(fetch(stream, 'probe', 1)) do
    hold(stream, 'probe', one[1], now() + 1)
    dequeue(stream, one[1])
  end
  redis.call('DEL', stream)
  redis.call('PUBLISH', argv[1], '')
  return 1
end)

-- KEYS streams. Of each: its entries, and how many of them are leased.
register('depth', function(keys)
  local found = {}
  for i, stream in ipairs(keys) do
    local pending = redis.pcall('XPENDING', stream, GROUP)
    found[i] = { redis.call('XLEN', stream), pending.err and 0 or pending[1] }
  end
  return found
end, { 'no-writes' })

-- KEYS gateways, meta; ARGV name or '', what it says of itself, milliseconds after which one is gone. The generation, and
-- all gateways that are there.
register('alive', function(keys, argv)
  local at = now()
  if argv[1] ~= '' then redis.call('HSET', keys[1], argv[1], whole(at) .. ' ' .. argv[2]) end
  local there = { redis.call('HGET', keys[2], 'generation') or '' }
  local all = redis.call('HGETALL', keys[1])
  for n = 1, #all, 2 do
    local seen_at, said = string.match(all[n + 1], '^(%d+) (.*)$')
    if at - seen_at > tonumber(argv[3]) then
      redis.call('HDEL', keys[1], all[n])
    else
      there[#there + 1] = all[n]
      there[#there + 1] = said
    end
  end
  return there
end, FINISHING)

-- KEYS conversations; ARGV Regions, each with a time. Of those that began before the time of their Region and in which nothing is
-- to be done, and of those that were set aside: { which key, number of the last entry, number of the first in its field, the
-- sealed field or '', Region }. When the last entry was written only a gateway can read.
register('at_rest', function(keys, argv)
  local before = {}
  for n = 1, #argv, 2 do before[argv[n]] = tonumber(argv[n + 1]) end
  local found = {}
  for i, c in ipairs(keys) do
    local json = redis.call('HGET', c, 'h')
    local h = json and cjson.decode(json)
    local time = h and before[h[REGION]]
    if time and h[ERASED] ~= 0 then
      if h[ERASED_ENTRIES] < 0 then found[#found + 1] = { i, h[LAST], 0, '', h[REGION] } end
    elseif time and h[CREATED] < time and h[TICKET] == '' and h[TURN] == '' and h[OUT] == '' then
      local later = false
      for _, field in ipairs(redis.call('HKEYS', c)) do later = later or string.sub(field, 1, 2) == 'f:' end
      if not later then
        local first, sealed = field_of(c, h[LAST])
        found[#found + 1] = { i, h[LAST], first, sealed, h[REGION] }
      end
    end
  end
  return found
end, { 'no-writes' })

-- KEYS conversation; ARGV number of its last entry, at. Where nothing was written since, nothing can be from now on: it counts as
-- erased, with -1 entries until it is. 1 where that is so.
register('set_aside', function(keys, argv)
  local json = redis.call('HGET', keys[1], 'h')
  local h = json and cjson.decode(json)
  if not h or (h[ERASED] == 0 and h[LAST] ~= tonumber(argv[1])) then return 0 end
  if h[ERASED] ~= 0 then return h[ERASED_ENTRIES] < 0 and 1 or 0 end
  h[ERASED], h[ERASED_ENTRIES] = math.max(1, tonumber(argv[2])), -1
  redis.call('HSET', keys[1], 'h', cjson.encode(h))
  return 1
end, FINISHING)

-- KEYS conversation, its files; ARGV base, channel, shard, id, at, line of the event that ends its ticket. What is left:
-- the head, marked, and its tickets with their events, which hold no text.
register('erase', function(keys, argv)
  local base, id = argv[1], argv[4]
  local got = redis.call('HMGET', keys[1], 'h', 'x')
  if not got[1] then return { 'none' } end
  local h = cjson.decode(got[1])
  if h[ERASED] ~= 0 and h[ERASED_ENTRIES] >= 0 then return { 'ok', whole(h[ERASED]), h[ERASED_ENTRIES] } end
  local news = { 'x\t' .. id }
  for ticket in string.gmatch(got[2] or '', '%S+') do
    local t = base .. 't:' .. ticket
    local record, rev = unpack(redis.call('HMGET', t, 'r', 'n'))
    if record then
      record = cjson.decode(record)
      if record.state ~= 'closed' then
        record.state, record.outcome = 'closed', 'erased'
        redis.call('HSET', t, 'e', (redis.call('HGET', t, 'e') or '') .. argv[6] .. '\n')
      end
      record.contactPoint = cjson.null
      rev = whole(rev + 1)
      redis.call('HDEL', t, 'k')
      redis.call('HSET', t, 'r', cjson.encode(record), 'n', rev)
      redis.call('HSET', base .. 'dirty', ticket, rev)
      news[#news + 1] = 't\t' .. ticket .. '\t' .. id .. '\t' .. h[REGION]
    end
  end
  if h[TURN] ~= '' then dequeue(base .. 'turns', h[TURN]) end
  if h[OUT] ~= '' and h[OUT] ~= 'later' then dequeue(base .. 'out', h[OUT]) end
  redis.call('ZREM', base .. 'later', id)
  for _, field in ipairs(redis.call('HKEYS', keys[1])) do
    if string.sub(field, 1, 2) == 'f:' then redis.call('ZREM', base .. 'follow', id .. '\n' .. string.sub(field, 3)) end
  end
  local entries = h[LAST]
  h[ERASED], h[ERASED_ENTRIES] = tonumber(argv[5]), entries
  h[OWNER], h[TICKET], h[OPERATOR], h[TURN], h[WORKER], h[OUT] = 'b', '', '', '', '', ''
  if h[ERASED] == 0 then h[ERASED] = 1 end
  redis.call('DEL', keys[1], keys[2])
  redis.call('HSET', keys[1], 'h', cjson.encode(h))
  if got[2] then redis.call('HSET', keys[1], 'x', got[2]) end
  redis.call('PUBLISH', argv[2], table.concat(news, '\n'))
  return { 'ok', whole(h[ERASED]), entries }
end, FINISHING)

-- KEYS conversation, its files; ARGV base, id. Everything of one conversation as of one moment: fields, files, tickets,
-- when its follow-ups are due, and whether its turn is in the stream.
register('export', function(keys, argv)
  local base = argv[1]
  local fields = redis.call('HGETALL', keys[1])
  local tickets, due, queued = {}, {}, 0
  for n = 1, #fields, 2 do
    local name, value = fields[n], fields[n + 1]
    if name == 'x' then
      for ticket in string.gmatch(value, '%S+') do
        tickets[#tickets + 1] = ticket
        tickets[#tickets + 1] = redis.call('HGETALL', base .. 't:' .. ticket)
      end
    elseif name == 'h' then
      local turn = cjson.decode(value)[TURN]
      if turn ~= '' then queued = #redis.call('XRANGE', base .. 'turns', turn, turn) end
    elseif string.sub(name, 1, 2) == 'f:' then
      due[#due + 1] = string.sub(name, 3)
      due[#due + 1] = redis.call('ZSCORE', base .. 'follow', argv[2] .. '\n' .. string.sub(name, 3)) or ''
    end
  end
  return { fields, redis.call('HGETALL', keys[2]), tickets, queued, due }
end, { 'no-writes' })

-- KEYS conversation; ARGV base, id, then due and id of each follow-up. After its fields were put back: it waits where it
-- waited, in nobody's hands, and its tickets are to be written into the queue.
register('revive', function(keys, argv)
  local base, id = argv[1], argv[2]
  local got = redis.call('HMGET', keys[1], 'h', 'o', 'x')
  local h = cjson.decode(got[1])
  h[TURN], h[WORKER], h[OUT] = '', '', ''
  if h[ERASED] == 0 and h[WAKE] > h[ANSWERED] then enqueue(base, h, id) end
  if h[ERASED] == 0 and got[2] then line_up(base, h, id, cjson.decode(got[2]), 1 / 0) end
  redis.call('HSET', keys[1], 'h', cjson.encode(h))
  for ticket in string.gmatch(got[3] or '', '%S+') do
    redis.call('HSET', base .. 'dirty', ticket, redis.call('HGET', base .. 't:' .. ticket, 'n') or '0')
  end
  for n = 3, #argv, 2 do redis.call('ZADD', base .. 'follow', argv[n], id .. '\n' .. argv[n + 1]) end
  return 1
end)

-- KEYS decisions of a shard; ARGV rank, how many, Regions, each with a time. Looks at the decisions from this rank on, the oldest
-- first, and removes those that are older than the time of their Region: { how many, the rank to go on from, or -1 at the end }.
register('forget_decisions', function(keys, argv)
  local from, many, latest, before = tonumber(argv[1]), tonumber(argv[2]), 0, {}
  for n = 3, #argv, 2 do
    before[argv[n]] = tonumber(argv[n + 1])
    latest = math.max(latest, before[argv[n]])
  end
  local found = redis.call('ZRANGE', keys[1], from, from + many - 1, 'WITHSCORES')
  local old = {}
  for n = 1, #found, 2 do
    local at = tonumber(found[n + 1])
    if at >= latest then
      many = 1 / 0
      break
    end
    -- Fifteen digits stand before each line.
    local time = before[cjson.decode(string.sub(found[n], 16)).region]
    if time and at < time then old[#old + 1] = found[n] end
  end
  if #old > 0 then redis.call('ZREM', keys[1], unpack(old)) end
  local looked = #found / 2
  return { #old, looked < many and -1 or from + looked - #old }
end, FINISHING)
