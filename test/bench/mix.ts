// What people send, as one load: 60 % quick replies and short answers, 40 % free text, every free text another one.

/** Quick replies and short answers. */
export const SHORT = [
  'sì',
  'no',
  'non lo so',
  'ok',
  'grazie',
  'Ho dei sintomi',
  '38',
  'ciao',
  'Parla con una persona',
  '45 anni',
  'da due giorni',
  'niente',
];

const FREE: readonly (readonly [string, readonly string[]])[] = [
  ["ho la febbre da {n} giorni e un po' di tosse, cosa devo fare?", ['due', 'tre', 'quattro', '5', '6']],
  ['mia {n} è risultata positiva ieri, noi in casa dobbiamo stare chiusi?', ['madre', 'sorella', 'zia', 'nonna', 'collega']],
  ['dove posso fare il tampone {n} senza ricetta', ['oggi', 'domani', 'a Bologna', 'sabato', 'vicino a casa']],
  ['nn respiro bn {n} e ho mal di testa', ['da ieri', 'da stamattina', 'quando corro', 'la notte', 'sulle scale']],
  ['quanto dura la quarantena se {n}', ['sono vaccinato', 'ho due dosi', 'vivo da solo', 'il test è negativo', 'non ho sintomi']],
  [
    "mi hanno mandato un avviso sull'app, {n}",
    ['che significa', 'devo preoccuparmi', 'chi devo chiamare', 'vado a lavorare?', 'è affidabile'],
  ],
  ['mi serve un certificato per {n}', ['il lavoro', 'la scuola di mio figlio', "l'INPS", 'il datore di lavoro', 'la palestra']],
  ['I have a sore throat and {n}, should I stay at home', ['a cough', 'a cold', 'some fever', 'a headache', 'no taste']],
];

/** The text of message `n`. */
export const textOf = (n: number): string => (n % 5 < 3 ? SHORT[(n * 7) % SHORT.length] : undefined) ?? free(n);

/** The body of request `n`: a Bot Framework message that expects its replies in the answer. Each `run` has its own conversations. */
export function mixed(n: number, conversations: number, run: string): string {
  const text = textOf(n);
  const conversation = `${run}-${n % conversations}`;
  return JSON.stringify({
    type: 'message',
    id: `m${n}`,
    text,
    channelId: 'web',
    serviceUrl: 'http://127.0.0.1',
    deliveryMode: 'expectReplies',
    locale: 'it-IT',
    from: { id: `u${n % conversations}` },
    // Where Botkit's web adapter looks for the sender.
    user: `u${n % conversations}`,
    recipient: { id: 'bot' },
    conversation: { id: conversation },
  });
}

function free(n: number): string {
  const [pattern, words] = FREE[(n * 13) % FREE.length] ?? ['', []];
  // The number makes nearly every text new, so that no cache answers for the model.
  return `${pattern.replace('{n}', words[(n * 17) % words.length] ?? '')} ${n % 3 === 0 ? `(${(n * 31) % 997})` : ''}`.trim();
}
