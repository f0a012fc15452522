// The page of `accanto nlu test --html FILE`: one file without scripts or outside parts, that shows at a glance how good
// understanding is, whether its probabilities can be trusted, and which messages it gets wrong.
import type { Bin } from '../model/calibrate.js';
import type { Evaluation, GroupFigures, Judged } from './measures.js';

export interface ReportOptions {
  readonly title: string;
  /** How many messages the encoder decided. */
  readonly asked: number;
}

export function htmlReport(evaluation: Evaluation, judged: readonly Judged[], { title, asked }: ReportOptions): string {
  const { count, accuracy, macroF1, calibrationError, outOfScope, languages, registers, confusions } = evaluation;
  const tiles: [string, string][] = [
    ['Accuracy', percent(accuracy)],
    ['Macro-F1', percent(macroF1)],
    ['Calibration error', percent(calibrationError)],
    ...(outOfScope
      ? ([
          ['Out of scope found', percent(outOfScope.recall)],
          ['Wrongly rejected', percent(outOfScope.rejected)],
        ] as [string, string][])
      : []),
    ['Asked the encoder', percent(count === 0 ? 0 : asked / count)],
  ];
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Understanding: ${escaped(title)}</title><style>${STYLE}</style>
<header><h1>Understanding</h1><p>${count} messages of <code>${escaped(title)}</code></p></header>
<section class="tiles">${tiles.map(([name, value]) => `<div><b>${value}</b><span>${name}</span></div>`).join('')}</section>
<section class="pair">
<figure><h2>Can its probabilities be trusted?</h2>${calibrationDiagram(evaluation.calibration)}
<figcaption>Bars: how often it was right when it said so. On the line it is honest, below it too sure. Grey: how many messages.</figcaption></figure>
<div>${group('By register', registers)}${group('By language', languages)}</div></section>
<section><h2>By intent, weakest first</h2>${intentTable(evaluation)}</section>
<section><h2>What is taken for what</h2>${
    confusions.length === 0
      ? '<p>Nothing.</p>'
      : `<table>${confusions
          .slice(0, 25)
          .map((one) => `<tr><td>${one.count}<td>${escaped(one.truth)}<td>→<td>${escaped(one.predicted)}`)
          .join('')}</table>`
  }</section>
<section><h2>Every mistake, surest first</h2><table>${mistakes(judged)}</table></section></html>
`;
}

/** The calibration diagram alone, as SVG. */
export function calibrationDiagram(bins: readonly Bin[]): string {
  const side = 300;
  const margin = 36;
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const x = (share: number) => (margin + share * side).toFixed(1);
  const y = (share: number) => (10 + (1 - share) * side).toFixed(1);
  const width = (side / Math.max(1, bins.length)).toFixed(1);
  const bars = bins
    .filter(({ count }) => count > 0)
    .map(({ from, to, count, stated, right }) => {
      const title = `<title>${percent(from)} to ${percent(to)}: ${count} messages, said ${percent(stated)}, right ${percent(right)}</title>`;
      const height = (share: number) => (share * side).toFixed(1);
      return (
        `<g>${title}<rect class="many" x="${x(from)}" y="${y((count / most) * 0.3)}" width="${width}" height="${height((count / most) * 0.3)}"/>` +
        `<rect class="right" x="${x(from)}" y="${y(right)}" width="${width}" height="${height(right)}"/>` +
        `<circle cx="${x(stated)}" cy="${y(right)}" r="3"/></g>`
      );
    });
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<text x="${x(share)}" y="${side + 28}" text-anchor="middle">${share * 100}</text>` +
      `<text x="${margin - 6}" y="${Number(y(share)) + 4}" text-anchor="end">${share * 100}</text>`,
  );
  const label = 'Calibration: stated probability across, share that was right upwards';
  return `<svg viewBox="0 0 ${side + margin + 16} ${side + 36}" role="img" aria-label="${label}" xmlns="http://www.w3.org/2000/svg">${bars.join('')}<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"/>${ticks.join('')}</svg>`;
}

function group(title: string, groups: readonly GroupFigures[]): string {
  if (groups.length === 0) return '';
  const rows = [...groups]
    .sort((a, b) => a.accuracy - b.accuracy)
    .map(({ name, count, accuracy }) => `<tr><td>${escaped(name)}<td class="n">${count}<td>${bar(accuracy)}`);
  return `<h2>${title}</h2><table>${rows.join('')}</table>`;
}

function intentTable({ intents }: Evaluation): string {
  const rows = [...intents]
    .sort((a, b) => a.f1 - b.f1)
    .map(
      (one) =>
        `<tr><td>${escaped(one.intent)}<td class="n">${one.count}<td class="n">${percent(one.precision)}<td class="n">${percent(one.recall)}<td>${bar(one.f1)}`,
    );
  return `<table><tr><th>intent<th>messages<th>precision<th>recall<th>F1</tr>${rows.join('')}</table>`;
}

function mistakes(judged: readonly Judged[]): string {
  return judged
    .filter(({ truth, predicted }) => truth !== predicted)
    .sort((a, b) => b.confidence - a.confidence)
    .map(
      ({ text, truth, predicted, confidence }) =>
        `<tr><td class="n">${percent(confidence)}<td>${escaped(truth)}<td>→<td>${escaped(predicted)}<td>${escaped(text)}`,
    )
    .join('');
}

function bar(share: number): string {
  const tone = share >= 0.93 ? 'good' : share >= 0.88 ? 'fair' : 'poor';
  return `<span class="bar"><i class="${tone}" style="width:${(share * 100).toFixed(1)}%"></i></span> ${percent(share)}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

const STYLE = `
:root{color-scheme:light dark;--ink:#17324d;--soft:#5c6f82;--back:#fff;--card:#f2f5f9;--blue:#06c;--good:#008758;--fair:#a66300;--poor:#cc334d}
@media (prefers-color-scheme:dark){:root{--ink:#e6ecf2;--soft:#9fb0c0;--back:#10202f;--card:#1b2f42;--blue:#6cb2ff;--good:#4fc08d;--fair:#ffb84d;--poor:#ff7a8c}}
body{font:16px/1.5 "Titillium Web",system-ui,sans-serif;color:var(--ink);background:var(--back);max-width:72rem;margin:2rem auto;padding:0 1rem}
h1{margin:0}h2{font-size:1.15rem;margin:1.6rem 0 .5rem}header p{color:var(--soft);margin:.2rem 0}
.tiles{display:flex;flex-wrap:wrap;gap:.8rem;margin:1.2rem 0}.tiles div{background:var(--card);border-radius:.6rem;padding:.8rem 1.1rem;flex:1 1 8rem}
.tiles b{display:block;font-size:1.6rem}.tiles span,figcaption{color:var(--soft);font-size:.9rem}
.pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:2rem}@media (max-width:48rem){.pair{grid-template-columns:1fr}}
figure{margin:0}svg{width:100%;max-width:26rem}svg text{font-size:11px;fill:var(--soft)}svg line{stroke:var(--soft);stroke-dasharray:4 3}
svg .right{fill:var(--blue);opacity:.55}svg .many{fill:var(--soft);opacity:.3}svg circle{fill:var(--ink)}
table{border-collapse:collapse;width:100%}td,th{padding:.2rem .6rem .2rem 0;text-align:left;vertical-align:top}tr+tr td{border-top:1px solid var(--card)}
.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}th{color:var(--soft);font-weight:600}
.bar{display:inline-block;width:8rem;height:.6rem;background:var(--card);border-radius:.3rem;overflow:hidden;vertical-align:middle}.bar i{display:block;height:100%}
.good{background:var(--good)}.fair{background:var(--fair)}.poor{background:var(--poor)}`;
