// A Redis Cluster keeps every promise of the port: all keys of one step are in one slot.
import test from 'ava';
import { contract } from './contract.js';
import { startCluster } from './redis/cluster.js';
import { openHouse } from './redis/house.js';

const cluster = await startCluster();
test.after.always(() => cluster.remove());

contract('cluster', () => openHouse(cluster.url));
