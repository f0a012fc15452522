// Starts the desk in the page.
import { render } from 'preact';
import './styles/index.css';
import { alarm } from './alert/alarm.js';
import { App } from './app.js';
import { desk } from './state/desk.js';
import { followAddress } from './state/route.js';
import { resume } from './state/session.js';

followAddress(desk);
addEventListener('pointerdown', () => alarm.wake(), { once: true });
addEventListener('keydown', () => alarm.wake(), { once: true });
void resume(desk).catch(() => {});
const root = document.getElementById('desk');
if (root) render(<App />, root);
