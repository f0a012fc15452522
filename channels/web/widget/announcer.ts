// Tells screen readers what is new, each thing once: danger at once and before the rest, everything else politely. What is on the
// screen is no live region itself, so neither history nor a redrawn list is ever read out.

/** Long enough for a screen reader to take a text in; then it goes, so that nobody meets the same words twice while browsing. */
const KEEP = 15_000;

export class Announcer {
  #alert: HTMLElement | null = null;
  #log: HTMLElement | null = null;

  readonly alertRef = (element: HTMLElement | null): void => {
    this.#alert = element;
  };

  readonly logRef = (element: HTMLElement | null): void => {
    this.#log = element;
  };

  danger(text: string, lang: string): void {
    this.#add(this.#alert, text, lang);
  }

  polite(text: string, lang: string): void {
    this.#add(this.#log, text, lang);
  }

  #add(region: HTMLElement | null, text: string, lang: string): void {
    if (!region || !text) return;
    const line = document.createElement('p');
    if (lang) line.lang = lang;
    line.textContent = text;
    region.append(line);
    setTimeout(() => line.remove(), KEEP);
  }
}
