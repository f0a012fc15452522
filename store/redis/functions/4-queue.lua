-- The queue: an index over the tickets of all shards, in a slot of its own. The tickets are the truth; whoever acts on a
-- place in here looks at the ticket again, and `dirty` in each shard says which of them are not written here yet.
--   i            what the index knows of each open ticket
--   sets         the names of the waiting lines; w:NAME one line for each Region, language and skills
--   r:REGION     all that wait in a Region; due0, due1, due2 the waiting by due time, for each step of escalation
--   hand:OP      what an operator has, or is about to have; waits:REGION when tickets were opened and first taken

-- KEYS i; ARGV base, id, revision, state, Region, language, skills, score, arrival, due, escalation, operator, opened,
-- first taken or '', channel. Whoever heard of the ticket's change may have looked before it was here: they are told to look again.
register('index', function(keys, argv)
  local base, id = argv[1], argv[2]
  local before = redis.call('HGET', keys[1], id)
  local old = before and cjson.decode(before)
  if old and old[1] >= tonumber(argv[3]) then return 0 end
  local member = argv[9] .. ':' .. id
  if old then
    redis.call('ZREM', base .. 'w:' .. old[2], member)
    if redis.call('EXISTS', base .. 'w:' .. old[2]) == 0 then redis.call('SREM', base .. 'sets', old[2]) end
    redis.call('ZREM', base .. 'r:' .. old[3], member)
    redis.call('ZREM', base .. 'due' .. old[4], id)
    if old[5] ~= '' and old[5] ~= argv[12] then redis.call('ZREM', base .. 'hand:' .. old[5], id) end
  end
  local name = argv[5] .. '\t' .. argv[6] .. '\t' .. argv[7]
  if argv[4] == 'waiting' then
    redis.call('SADD', base .. 'sets', name)
    redis.call('ZADD', base .. 'w:' .. name, argv[8], member)
    redis.call('ZADD', base .. 'r:' .. argv[5], argv[8], member)
    redis.call('ZADD', base .. 'due' .. argv[11], argv[10], id)
  elseif argv[4] == 'assigned' then
    redis.call('ZADD', base .. 'hand:' .. argv[12], whole(now()), id)
  end
  if argv[4] == 'closed' then
    redis.call('HDEL', keys[1], id)
    if argv[12] ~= '' then redis.call('ZREM', base .. 'hand:' .. argv[12], id) end
  else
    redis.call('HSET', keys[1], id, cjson.encode({ tonumber(argv[3]), name, argv[5], argv[11], argv[4] == 'assigned' and argv[12] or '' }))
  end
  if argv[14] ~= '' then
    redis.call('ZADD', base .. 'waits:' .. argv[5], 'NX', argv[14], id .. ':' .. argv[13])
    redis.call('ZREMRANGEBYRANK', base .. 'waits:' .. argv[5], 0, -5001)
  end
  redis.call('PUBLISH', argv[15], 'q\t' .. argv[5])
  return 1
end, FINISHING)

local function has(list, word)
  for _, one in ipairs(list) do
    if one == word then return true end
  end
  return false
end

-- Every line that suits, by its key. Without a wish for language or skill these are the Regions' own, which hold everybody: a
-- few of them instead of one for each language and set of skills.
local function suiting(base, regions, languages, skills)
  local found, seen = {}, {}
  local wholeRegions = #languages == 0 and #skills == 0
  if wholeRegions and #regions > 0 then
    for _, region in ipairs(regions) do found[#found + 1] = base .. 'r:' .. region end
    return found
  end
  for _, name in ipairs(redis.call('SMEMBERS', base .. 'sets')) do
    local region, language, wanted = string.match(name, '^(.-)\t(.-)\t(.*)$')
    local fits = (#regions == 0 or has(regions, region)) and (#languages == 0 or has(languages, language))
    if fits and #skills > 0 then
      for skill in string.gmatch(wanted, '[^,]+') do fits = fits and has(skills, skill) end
    end
    local line = wholeRegions and 'r:' .. region or 'w:' .. name
    if fits and not seen[line] then
      seen[line] = true
      found[#found + 1] = base .. line
    end
  end
  return found
end

-- KEYS i; ARGV base, Regions, languages, skills (JSON lists, empty = all), limit. The first tickets over all lines, each with the
-- revision that the index knows.
register('queue', function(keys, argv)
  local limit = tonumber(argv[5])
  local all = {}
  local lines = suiting(argv[1], cjson.decode(argv[2]), cjson.decode(argv[3]), cjson.decode(argv[4]))
  for _, line in ipairs(lines) do
    local first = redis.call('ZRANGE', line, 0, limit - 1, 'WITHSCORES')
    for n = 1, #first, 2 do all[#all + 1] = { tonumber(first[n + 1]), first[n] } end
  end
  table.sort(all, function(a, b) return a[1] < b[1] or (a[1] == b[1] and a[2] < b[2]) end)
  local ids = {}
  for n = 1, math.min(limit, #all) do ids[n] = string.match(all[n][2], ':(.*)$') end
  if #ids == 0 then return { {}, {} } end
  local revisions = {}
  for n, known in ipairs(redis.call('HMGET', keys[1], unpack(ids))) do
    revisions[n] = known and string.match(known, '^%[(%d+)') or ''
  end
  return { ids, revisions }
end, { 'no-writes' })

-- KEYS hand; ARGV ticket, capacity. Room for one more, taken before the ticket is; otherwise all that the hand holds.
register('reserve', function(keys, argv)
  if redis.call('ZSCORE', keys[1], argv[1]) then return { 'ok' } end
  if redis.call('ZCARD', keys[1]) >= tonumber(argv[2]) then
    -- What was reserved long ago and may not have come true: whoever asked looks at the tickets.
    return { 'full', unpack(redis.call('ZRANGEBYSCORE', keys[1], '-inf', whole(now() - 10000))) }
  end
  redis.call('ZADD', keys[1], whole(now()), argv[1])
  return { 'ok' }
end)

-- KEYS hand, i; ARGV operator, ticket. Lets go of what was reserved, unless the ticket is this operator's by now.
register('unreserve', function(keys, argv)
  local known = redis.call('HGET', keys[2], argv[2])
  if known and cjson.decode(known)[5] == argv[1] then return 0 end
  return redis.call('ZREM', keys[1], argv[2])
end, FINISHING)

-- KEYS dirty; ARGV ticket, revision: the index has it, unless it has changed again.
register('clean', function(keys, argv)
  if redis.call('HGET', keys[1], argv[1]) == argv[2] then return redis.call('HDEL', keys[1], argv[1]) end
  return 0
end, FINISHING)

-- KEYS dirty of each shard. All tickets that the index does not have yet.
register('dirty', function(keys)
  local found = {}
  for _, key in ipairs(keys) do
    for _, ticket in ipairs(redis.call('HKEYS', key)) do found[#found + 1] = ticket end
  end
  return found
end, { 'no-writes' })
