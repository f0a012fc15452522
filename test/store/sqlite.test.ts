// The embedded store keeps every promise of the port.
import { contract } from './contract.js';
import { openFolder } from './folder.js';

contract('sqlite', () => openFolder());
