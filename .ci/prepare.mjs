// Lets the built program read the delivered content, compile its phrases and analyse its patterns once, and keep what it makes: see config/prepared.ts
// and nlu/prepared.ts. Every start reads that instead, where nothing was changed.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const built = async (file) => import(new URL(`../dist/${file}`, import.meta.url));

for (const folder of ['config', 'nlu']) {
  mkdirSync(path.join(root, 'dist', folder, 'prepared'), { recursive: true });
  const { PREPARED, prepareIn } = await built(`${folder}/prepared.js`);
  prepareIn(PREPARED, true);
}
const content = path.join(root, 'config');
// What is wrong in the content is the checks' to say: nothing of it is kept, and the build goes on.
await (await built('config/load.js')).loadContent(content);
const { DANGER_SIGNS_FILE, loadDangerSigns } = await built('config/danger-signs.js');
const { value } = loadDangerSigns(path.join(content, DANGER_SIGNS_FILE));
if (value) {
  const { danger, entities } = (await built('nlu/rules.js')).compileRules(value);
  danger('', 'it');
  entities('ciao', 'it', new Date());
}
// Every pattern of the bot is known once its parts are loaded; what they need is found out when something is first asked of them.
await Promise.all([built('accanto.modules.js'), built('bot/adapter.js')]);
(await built('bot/words/patterns/patterns.js')).possible('ciao');
