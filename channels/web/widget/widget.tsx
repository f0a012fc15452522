// <accanto-chat region="demo">: the custom element. Attributes: region (required), lang, gateway (default: where the script came from),
// open, position ("end" or "start"), theme ("light", "dark", otherwise the system's). Any link or button of the page with the attribute
// `data-accanto-open` opens it too; without JavaScript such a link leads where it says.
import { render } from 'preact';
import { App, openFrom } from './app.js';
import { Conversation } from './conversation.js';
import css from './widget.css';

const script = document.currentScript as HTMLScriptElement | null;
const home = script?.src ? new URL(script.src) : new URL(location.href);

/** Styles without a <style> element, so that a page may forbid inline styles. Older browsers load them as a file. */
function dress(shadow: ShadowRoot, gateway: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `${gateway}/widget.css`;
    link.onerror = () => {
      const style = document.createElement('style');
      style.textContent = css;
      link.replaceWith(style);
    };
    shadow.append(link);
  }
}

class AccantoChat extends HTMLElement {
  static readonly observedAttributes = ['position', 'theme'];
  #conversation: Conversation | null = null;
  #mount: HTMLElement | null = null;

  connectedCallback(): void {
    const gateway = (this.getAttribute('gateway') ?? home.origin).replace(/\/+$/, '');
    if (!this.shadowRoot) {
      const shadow = this.attachShadow({ mode: 'open' });
      dress(shadow, gateway);
      this.#mount = shadow.appendChild(document.createElement('div'));
    }
    const asked = this.getAttribute('lang') ?? document.documentElement.lang ?? '';
    const lang = (asked || navigator.language || 'it').toLowerCase().slice(0, 2);
    this.#conversation = new Conversation({ gateway, region: this.getAttribute('region') ?? '', lang });
    this.#conversation.attach();
    if (this.hasAttribute('open') && !this.#conversation.known) this.#conversation.setOpen(true);
    else if (this.#conversation.open) this.#conversation.connect();
    document.addEventListener('click', this.#opener);
    this.#draw();
  }

  disconnectedCallback(): void {
    document.removeEventListener('click', this.#opener);
    this.#conversation?.detach();
    this.#conversation = null;
    if (this.#mount) render(null, this.#mount);
  }

  attributeChangedCallback(): void {
    this.#draw();
  }

  /** Opens the chat, for a host's own button. */
  show(): void {
    if (this.#conversation) openFrom(this.#conversation, null);
  }

  readonly #opener = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-accanto-open]') : null;
    if (!link || !this.#conversation || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openFrom(this.#conversation, link);
  };

  #draw(): void {
    if (!this.#conversation || !this.#mount) return;
    const position = this.getAttribute('position') === 'start' ? 'start' : 'end';
    render(<App conversation={this.#conversation} position={position} theme={this.getAttribute('theme')} />, this.#mount);
  }
}

if (!customElements.get('accanto-chat')) customElements.define('accanto-chat', AccantoChat);
