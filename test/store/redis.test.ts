// Redis keeps every promise of the port, as the embedded store does.
import test from 'ava';
import { contract } from './contract.js';
import { openHouse } from './redis/house.js';
import { startRedis } from './redis/server.js';

const server = await startRedis();
test.after.always(() => server.remove());

contract('redis', () => openHouse(server.url));
