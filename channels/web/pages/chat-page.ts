// The conversation as one plain HTML page: no script, works in any browser, read well by a screen reader.
import { say, sayName } from '../../../config/text.js';
import type { Entry, SuggestedAction } from '../../../store/records.js';
import type { DoorContent } from '../../gateway/regions.js';
import { type PageWords, pageWords } from './words.js';

export interface ChatPage {
  readonly content: DoorContent;
  readonly language: string;
  readonly entries: readonly Entry[];
  /** Null before the conversation has begun. */
  readonly proof: string | null;
  /** The id of the message that will be sent from this page: sending the page twice is one message. */
  readonly messageId: string;
  /** Why the last message did not go, and the text that must not be lost. */
  readonly problem: { readonly message: string; readonly text: string } | null;
  readonly signLink: (path: string) => string;
}

const ESCAPES: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);

/** The whole page. */
export function renderChatPage(page: ChatPage): string {
  const { content, language, entries, problem } = page;
  const words = pageWords(language);
  const region = say(content.region.label, language).text;
  const notice = say(content.texts.machine_notice, language, { region });
  const privacy = say(content.texts.privacy_notice, language, (spoken) => ({
    controller: sayName(content.region.privacy.controller, spoken),
  }));
  const messages = entries.filter(({ activity }) => activity.type === 'message');
  const fresh = firstToRead(messages);
  const rtl = language === 'ar' ? ' dir="rtl"' : '';
  const title = problem === null ? words.title : `${words.problem} – ${words.title}`;

  return `<!doctype html>
<html lang="${escapeHtml(language)}"${rtl}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${title} – ${region}`)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/pages.css">
</head>
<body class="chat">
<header>
<p class="region">${escapeHtml(region)}</p>
<h1>${escapeHtml(words.title)}</h1>
<p><a class="call112" href="tel:112">${escapeHtml(words.call112)}</a></p>
</header>
<main>
<p class="notice">${paragraphs(notice.text)}</p>
<section aria-labelledby="conversation">
<h2 id="conversation">${escapeHtml(words.conversation)}</h2>
${messages.length === 0 ? `<p>${escapeHtml(words.empty)}</p>` : `<ol class="messages">\n${messages.map((entry, index) => message(entry, index === fresh, page, words)).join('\n')}\n</ol>`}
<p><a class="button secondary" href="${escapeHtml(`/chat?region=${encodeURIComponent(content.region.name)}&lang=${language}`)}#new">${escapeHtml(words.refresh)}</a></p>
<p class="hint">${escapeHtml(words.refreshHint)}</p>
</section>
${problem === null ? '' : `<p class="problem" role="alert"><strong>${escapeHtml(words.problem)}.</strong> ${escapeHtml(problem.message)}</p>`}
<form method="post" action="/chat" enctype="multipart/form-data">
<input type="hidden" name="region" value="${escapeHtml(content.region.name)}">
<input type="hidden" name="lang" value="${escapeHtml(language)}">
<input type="hidden" name="id" value="${escapeHtml(page.messageId)}">
${page.proof === null ? '' : `<input type="hidden" name="proof" value="${escapeHtml(page.proof)}">`}
${choices(messages, words)}
<label for="text">${escapeHtml(words.message)}</label>
<p class="hint" id="hint">${escapeHtml(words.hint)}</p>
<textarea id="text" name="text" rows="4" maxlength="20000" aria-describedby="hint">${escapeHtml(problem?.text ?? '')}</textarea>
<label for="file">${escapeHtml(words.file)}</label>
<input id="file" type="file" name="file" accept="${escapeHtml(content.region.uploads.types.join(','))}">
<button type="submit">${escapeHtml(words.send)}</button>
</form>
${page.proof === null ? '' : `<form method="post" action="/chat/end"><input type="hidden" name="proof" value="${escapeHtml(page.proof)}"><input type="hidden" name="region" value="${escapeHtml(content.region.name)}"><button class="secondary" type="submit" aria-describedby="end-hint">${escapeHtml(words.end)}</button><p class="hint" id="end-hint">${escapeHtml(words.endHint)}</p></form>`}
</main>
<footer><p>${paragraphs(privacy.text)}</p></footer>
</body>
</html>
`;
}

/** A warning since the citizen's last word, otherwise the beginning of what has come since. */
function firstToRead(messages: readonly Entry[]): number {
  const since = messages.findLastIndex(({ author }) => author === 'citizen') + 1;
  const warning = messages.findIndex(({ activity }, index) => index >= since && activity.importance === 'high');
  return warning >= 0 ? warning : Math.min(since, messages.length - 1);
}

function message(entry: Entry, isFirstNew: boolean, page: ChatPage, words: PageWords): string {
  const { activity, author } = entry;
  const who = { citizen: words.you, bot: words.machine, operator: words.person, system: words.notice }[author];
  const at = new Date(entry.at);
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: page.content.region.timezone } as const;
  const time = at.toLocaleTimeString(page.language, clock);
  const locale = activity.locale !== undefined && activity.locale !== page.language ? ` lang="${escapeHtml(activity.locale)}"` : '';
  const files = (activity.attachments ?? []).map(({ name = '', contentUrl }) =>
    contentUrl?.startsWith('/')
      ? `<p><a href="${escapeHtml(`${contentUrl}?t=${encodeURIComponent(page.signLink(contentUrl))}`)}">${escapeHtml(name)}</a></p>`
      : `<p>${escapeHtml(name)}</p>`,
  );
  const important = activity.importance === 'high' ? ' important' : '';
  return `<li class="${author}${important}"${isFirstNew ? ' id="new"' : ''}><p class="who">${escapeHtml(who)} <time datetime="${at.toISOString()}">${time}</time></p><p${locale}>${paragraphs(activity.text ?? '')}</p>${files.join('')}</li>`;
}

/** The buttons of the last thing said, as submit buttons: pressing one says its title. */
function choices(messages: readonly Entry[], words: PageWords): string {
  const actions = messages.at(-1)?.activity.suggestedActions?.actions ?? [];
  if (actions.length === 0) return '';
  return `<fieldset><legend>${escapeHtml(words.choices)}</legend>${actions.map(choice).join(' ')}</fieldset>`;
}

function choice({ type, title, value }: SuggestedAction): string {
  if (type === 'call') return `<a class="button" href="tel:${escapeHtml(value.replace(/^tel:/, ''))}">${escapeHtml(title)}</a>`;
  if (type === 'openUrl' && /^https?:\/\//i.test(value))
    return `<a class="button" href="${escapeHtml(value)}" rel="noreferrer">${escapeHtml(title)}</a>`;
  return `<button class="choice" type="submit" name="choice" value="${escapeHtml(value)}">${escapeHtml(title)}</button>`;
}

const paragraphs = (text: string) => escapeHtml(text).replace(/\n/g, '<br>');
