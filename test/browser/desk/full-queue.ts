// A day at the desk to look at: twelve requests of every kind, one of them with a long conversation behind it.
import type { CardLine } from '../../../handoff/card.js';
import type { Caller } from './caller.js';
import type { House } from './stage.js';

const said = (text: string, quote: string, seq: number | null = 1): CardLine[] => [{ kind: 'said', text, quote, seq }];

export async function fullQueue(house: House): Promise<void> {
  const emergency = await house.caller({ minutesAgo: 6 });
  await emergency.says('mio padre respira male e ha le labbra blu, cosa faccio');
  await emergency.calls({
    priority: 'emergency',
    reasons: ['danger:breathing', 'danger:cyanosis'],
    dueInMinutes: -1,
    lines: [
      { kind: 'danger', text: 'Respira a fatica', quote: 'mio padre respira male', seq: 1 },
      { kind: 'danger', text: 'Labbra blu', quote: 'ha le labbra blu', seq: 1 },
      ...said('Scrive per il padre', 'mio padre respira male e ha le labbra blu, cosa faccio'),
    ],
  });
  const harm = await house.caller({ minutesAgo: 2 });
  await harm.says('non ce la faccio più, penso di farla finita');
  await harm.calls({
    priority: 'emergency',
    reasons: ['danger:self_harm', 'distress'],
    dueInMinutes: 3,
    lines: said('Parla di farsi del male', 'non ce la faccio più, penso di farla finita'),
  });
  const rest: readonly (readonly [Parameters<House['caller']>[0], string, string, Parameters<Caller['calls']>[0]])[] = [
    [
      { minutesAgo: 24 },
      'ho 38 e mezzo da tre giorni e mi manca il fiato sulle scale',
      'Febbre da tre giorni, fiato corto sotto sforzo',
      { priority: 'urgent', reasons: ['interview', 'asked'], dueInMinutes: -4 },
    ],
    [
      { minutesAgo: 12, language: 'ar', channel: 'whatsapp' },
      'عندي حرارة عالية وأريد أن أتكلم مع شخص من فضلك',
      'Febbre alta',
      { priority: 'urgent', reasons: ['language'], dueInMinutes: 8 },
    ],
    [
      { minutesAgo: 9, channel: 'telegram' },
      'mia figlia ha 2 mesi e la febbre a 38',
      'Bambina di due mesi con febbre',
      { priority: 'urgent', reasons: ['danger:infant'], dueInMinutes: 11, skills: ['pediatria'] },
    ],
    [
      { minutesAgo: 41 },
      'ho mandato il referto, qualcuno può guardarlo?',
      'Ha mandato un referto',
      { reasons: ['attachment'], dueInMinutes: 2 },
    ],
    [
      { minutesAgo: 33, language: 'en' },
      'I tested positive yesterday, can I fly home on Friday?',
      'Positivo ieri, vuole volare venerdì',
      { reasons: ['fallback'], dueInMinutes: 18 },
    ],
    [
      { minutesAgo: 30 },
      'richiamatemi al 333 1234567 dopo le 18',
      'Vuole essere richiamato dopo le 18',
      { reasons: ['callback'], kind: 'callback', dueInMinutes: 90, phone: '+393331234567' },
    ],
    [
      { minutesAgo: 22 },
      'l’ASL non risponde da due giorni, è una vergogna',
      'L’ASL non risponde',
      { reasons: ['complaint'], dueInMinutes: 38 },
    ],
    [
      { minutesAgo: 18, language: 'uk' },
      'Де можна зробити тест для дитини?',
      'Cerca un test per un bambino',
      { reasons: ['language'], dueInMinutes: 42 },
    ],
    [
      { minutesAgo: 8, language: 'de' },
      'Ich möchte bitte mit jemandem sprechen.',
      'Chiede una persona',
      { reasons: ['asked'], dueInMinutes: 52 },
    ],
    [{ minutesAgo: 3 }, 'sono sola in quarantena e ho paura', 'È sola, ha paura', { reasons: ['distress'], dueInMinutes: 57 }],
  ];
  for (const [options, words, text, call] of rest) {
    const caller = await house.caller(options);
    await caller.says(words);
    await caller.calls({ ...call, lines: said(text, words) });
  }
}

/** Somebody with a long story, called most urgently so that "next" takes it. */
export async function longStory(house: House): Promise<Caller> {
  const caller = await house.caller({ minutesAgo: 60 });
  await caller.says('buongiorno');
  await caller.hears('Ciao, sono Accanto, l’assistente automatico della Regione. Ti rispondo subito; se serve una persona, la chiamo io.', {
    suggestedActions: {
      actions: ['Ho dei sintomi', 'Ho avuto un contatto', 'Parlare con una persona'].map((title) => ({
        type: 'imBack',
        title,
        value: title,
      })),
    },
  });
  await caller.says('ho 38 e mezzo da tre giorni e mi manca il fiato sulle scale');
  await caller.hears('Mi dispiace. Ti faccio qualche domanda per capire quanto è urgente. Quanti anni hai?');
  await caller.says('67');
  await caller.hears('Hai altre malattie? Per esempio diabete, cuore, pressione alta.');
  await caller.says('il diabete, prendo la metformina');
  await caller.says('e la pressione');
  await caller.hears('Riesci a dire una frase intera senza fermarti a riprendere fiato?', {
    suggestedActions: { actions: ['Sì', 'No', 'Non so'].map((title) => ({ type: 'imBack', title, value: title })) },
  });
  await caller.says('sì ma sulle scale mi fermo due volte');
  await caller.hears('Hai un saturimetro in casa?');
  await caller.says('94', { attachments: [] });
  await caller.says('', { attachments: [{ contentType: 'image/jpeg', name: 'saturimetro.jpg', contentUrl: '/files/one', size: 184_320 }] });
  await caller.calls({
    priority: 'emergency',
    reasons: ['danger:breathing', 'interview', 'asked'],
    dueInMinutes: -20,
    level: 'C',
    phone: '+393387654321',
    lines: [
      { kind: 'danger', text: 'Fiato corto sulle scale', quote: 'mi manca il fiato sulle scale', seq: 3 },
      { kind: 'reason', text: 'Ha finito le domande sui sintomi e chiede una persona', seq: 14 },
      { kind: 'answer', text: 'Temperatura: 38,5 °C', seq: 3 },
      { kind: 'answer', text: 'Giorni di febbre: 3', seq: 3 },
      { kind: 'answer', text: 'Età: 67 anni', seq: 5 },
      { kind: 'answer', text: 'Malattie: diabete, pressione alta', quote: 'il diabete, prendo la metformina', seq: 7 },
      { kind: 'answer', text: 'Ossigeno a riposo: 94 %', seq: 12 },
    ],
  });
  return caller;
}
