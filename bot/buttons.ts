// A button that was pressed comes as its words, as any Bot Framework client sends it: here it is told from what was written.
import type { TurnDraft } from './draft.js';
import { plain } from './words/plain.js';

/** Plain titles of buttons. They come from the content, so there are few and none says anything of a person. */
const titles = new Map<string, string>();
const MOST_TITLES = 5_000;

function plainTitle(title: string): string {
  let said = titles.get(title);
  if (said === undefined) {
    if (titles.size >= MOST_TITLES) titles.clear();
    said = plain(title);
    titles.set(title, said);
  }
  return said;
}

/** The value of the button whose title (or number in the list) was sent; null where the text is no button. */
export function pressed(draft: TurnDraft, text: string): string | null {
  const said = plain(text);
  if (said === '') return null;
  const byTitle = draft.state.offered.find((button) => plainTitle(button.title) === said || button.value === text);
  return byTitle?.value ?? null;
}
