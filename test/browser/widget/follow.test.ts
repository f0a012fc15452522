// The newest words stay in sight when the window changes under them: turned, made narrow, or half covered by a keyboard.
import test from 'ava';
import type { Browser } from 'playwright-core';
import { Citizen, launch, startServer } from './stage.js';

let browser: Browser;
test.before(async () => {
  browser = await launch();
});
test.after.always(() => browser?.close());

const LONG = 'Una risposta di qualche riga, che in una finestra stretta diventa più alta e spinge in basso quello che viene dopo. '.repeat(
  2,
);

interface Size {
  readonly width: number;
  readonly height: number;
}

const SIZES = {
  wide: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
  keyboard: { width: 390, height: 430 },
  turned: { width: 844, height: 390 },
  /** A window of 1280 x 1024 at 400 %. */
  enlarged: { width: 320, height: 256 },
};

/** A talk that fills the view several times over, seen to its end. */
async function talk(t: Parameters<typeof startServer>[0], size: Size): Promise<Citizen> {
  const server = await startServer(t);
  server.greeting = Array.from({ length: 12 }, (_, at) => ({ text: `${at + 1}. ${LONG}` }));
  const citizen = await Citizen.visit(t, browser, server.origin, { viewport: size });
  await citizen.open();
  await citizen.sees('12. Una');
  await citizen.says('grazie');
  await citizen.sees('eco: grazie');
  return citizen;
}

/** The widget once the new size has been drawn. */
async function resized(citizen: Citizen, size: Size): Promise<Citizen> {
  await citizen.page.setViewportSize(size);
  await citizen.page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size);
  await citizen.page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  });
  return citizen;
}

/** Pixels from what is seen of the messages to their end, and the words that are seen whole. */
function view(citizen: Citizen): Promise<{ rest: number; seen: string[] }> {
  return citizen.panel.locator('.log').evaluate((log) => {
    const { top, bottom } = log.getBoundingClientRect();
    const seen = [...log.querySelectorAll('.bubble')].filter((bubble) => {
      const place = bubble.getBoundingClientRect();
      return place.top >= Math.max(0, top) && place.bottom <= Math.min(bottom, innerHeight);
    });
    return { rest: log.scrollHeight - log.scrollTop - log.clientHeight, seen: seen.map(({ textContent }) => textContent ?? '') };
  });
}

for (const [from, to] of [
  ['wide', 'phone'],
  ['phone', 'wide'],
  ['phone', 'keyboard'],
  ['keyboard', 'phone'],
  ['phone', 'turned'],
  ['turned', 'phone'],
  ['phone', 'enlarged'],
  ['enlarged', 'phone'],
] as const) {
  test(`the last words are in sight: ${from}, then ${to}`, async (t) => {
    const citizen = await talk(t, SIZES[from]);
    const last = 'eco: grazie';
    const before = await view(citizen);
    t.true(before.rest < 1 && before.seen.at(-1) === last, JSON.stringify(before));
    const after = await view(await resized(citizen, SIZES[to]));
    t.true(after.rest < 1 && after.seen.at(-1) === last, JSON.stringify(after));
  });
}

test('who reads further up stays there, and nothing pulls them down', async (t) => {
  const citizen = await talk(t, SIZES.wide);
  await citizen.panel.locator('.log').evaluate((log) => {
    const scrolled = new Promise((resolve) => log.addEventListener('scroll', resolve, { once: true }));
    log.scrollTop = 100;
    return scrolled.then(() => undefined);
  });
  for (const size of ['phone', 'keyboard', 'turned', 'wide'] as const) {
    const { rest, seen } = await view(await resized(citizen, SIZES[size]));
    t.true(rest > 500, `${size}: ${rest} ${seen}`);
  }
  const [first] = (await view(citizen)).seen;
  t.regex(first ?? '', /^[12]\. /);
});

test('a warning stays in sight whatever a machine adds, and makes room for the person who has come', async (t) => {
  const server = await startServer(t);
  const citizen = await Citizen.visit(t, browser, server.origin, { viewport: SIZES.phone });
  await citizen.open();
  await citizen.says('mi fa male il petto');
  await citizen.sees('eco:');
  const call = { actions: [{ type: 'call', title: '112', value: 'tel:112' }] };
  server.say({ text: `Chiama subito il 112. ${LONG.repeat(2)}`, importance: 'high', suggestedActions: call });
  await citizen.sees('Chiama subito');
  t.is(await citizen.panel.getByRole('link', { name: '112' }).count(), 3, 'in the head, in the words and as a button: once each');
  server.say({ text: LONG }, { text: LONG }, { text: `Ultima. ${LONG}` });
  await citizen.sees('Ultima.');
  t.regex((await view(await resized(citizen, SIZES.phone))).seen.join(), /Chiama subito/);
  server.say(
    { type: 'event', name: 'owner', value: { owner: 'operator', name: 'Anna' } },
    { text: 'Sono Anna, eccomi.', channelData: { author: 'operator' } },
  );
  await citizen.sees('Sono Anna');
  t.is((await view(await resized(citizen, SIZES.phone))).seen.at(-1), 'Sono Anna, eccomi.');
});
