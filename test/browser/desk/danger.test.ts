// A danger sign said while a person has the conversation is seen, heard and stays until somebody has acknowledged it.
import test from 'ava';
import { openHouse, PASSWORD, signIn } from './stage.js';

test('a danger sign shows a banner, is announced at once and sounds', async (t) => {
  const house = await openHouse(t);
  const caller = await house.caller();
  await caller.says('buongiorno');
  await caller.calls();
  const page = await house.window();
  await page.addInitScript(() => {
    const counted = window as unknown as { tones: number };
    counted.tones = 0;
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (...when) {
      counted.tones += 1;
      return start.apply(this, when);
    };
  });
  await house.operator('Giulia');
  await page.goto(`${house.base}/desk`);
  await signIn(page, 'Giulia', PASSWORD);
  await page.locator('.line-live').waitFor();
  await page.keyboard.press('n');
  await page.locator('.entry-citizen').first().waitFor();
  await caller.saysDanger('non riesco a respirare', 'breathing');
  await page.locator('.danger-banner', { hasText: 'Respira a fatica' }).waitFor();
  t.regex((await page.locator('[aria-live=assertive]').textContent()) ?? '', /Segno di pericolo: Respira a fatica/);
  await page.locator('.entry-safety', { hasText: 'Risposta automatica di sicurezza' }).waitFor();
  t.true((await page.evaluate(() => (window as unknown as { tones: number }).tones)) > 0);
  await page.getByRole('button', { name: 'Ho visto' }).click();
  await page.locator('.danger-banner').waitFor({ state: 'detached' });
  t.is(await page.evaluate(() => document.activeElement?.className), 'write-text');
});

test('a danger sign in a conversation that is not in view is one press away', async (t) => {
  const house = await openHouse(t);
  const [first, second] = [await house.caller({ minutesAgo: 2 }), await house.caller()];
  for (const caller of [first, second]) {
    await caller.says('buongiorno');
    await caller.calls();
  }
  const page = await house.at('Giulia');
  await page.keyboard.press('n');
  await page.locator('.write-text').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.locator('[data-counter=mine]').filter({ hasText: '2' }).waitFor();
  await first.saysDanger('non respiro', 'breathing');
  await page.locator('.alert-danger').getByRole('button', { name: 'Apri' }).click();
  await page.locator('.entry-citizen', { hasText: 'non respiro' }).waitFor();
  t.true(await page.locator('.danger-banner').isVisible());
});
