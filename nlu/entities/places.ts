// Regions and provinces of Italy with their ISTAT codes (two digits a Region, three a province), also by foreign names.
import { type Word, wordsOf } from '../phrases/words.js';

const NAMES = [
  "01 Piemonte;02 Valle d'Aosta;03 Lombardia;04 Trentino-Alto Adige;05 Veneto;06 Friuli-Venezia Giulia;07 Liguria;08",
  'Emilia-Romagna;09 Toscana;10 Umbria;11 Marche;12 Lazio;13 Abruzzo;14 Molise;15 Campania;16 Puglia;17 Basilicata;18',
  'Calabria;19 Sicilia;20 Sardegna;',
  '001 Torino;002 Vercelli;003 Novara;004 Cuneo;005 Asti;006 Alessandria;096 Biella;103 Verbano-Cusio-Ossola;007 Aosta;012',
  'Varese;013 Como;014 Sondrio;015 Milano;016 Bergamo;017 Brescia;018 Pavia;019 Cremona;020 Mantova;097 Lecco;098 Lodi;108',
  'Monza;021 Bolzano;022 Trento;023 Verona;024 Vicenza;025 Belluno;026 Treviso;027 Venezia;028 Padova;029 Rovigo;030',
  'Udine;031 Gorizia;032 Trieste;093 Pordenone;008 Imperia;009 Savona;010 Genova;011 La Spezia;033 Piacenza;034 Parma;035',
  'Reggio Emilia;036 Modena;037 Bologna;038 Ferrara;039 Ravenna;040 Forlì;099 Rimini;045 Massa Carrara;046 Lucca;047',
  'Pistoia;048 Firenze;049 Livorno;050 Pisa;051 Arezzo;052 Siena;053 Grosseto;100 Prato;054 Perugia;055 Terni;041',
  'Pesaro;042 Ancona;043 Macerata;044 Ascoli Piceno;109 Fermo;056 Viterbo;057 Rieti;058 Roma;059 Latina;060 Frosinone;066',
  "L'Aquila;067 Teramo;068 Pescara;069 Chieti;070 Campobasso;094 Isernia;061 Caserta;062 Benevento;063 Napoli;064",
  'Avellino;065 Salerno;071 Foggia;072 Bari;073 Taranto;074 Brindisi;075 Lecce;110 Barletta;076 Potenza;077 Matera;078',
  'Cosenza;079 Catanzaro;080 Reggio Calabria;101 Crotone;102 Vibo Valentia;081 Trapani;082 Palermo;083 Messina;084',
  'Agrigento;085 Caltanissetta;086 Enna;087 Catania;088 Ragusa;089 Siracusa;090 Sassari;091 Nuoro;092 Cagliari;095',
  'Oristano;111 Sud Sardegna;',
  '03 Lombardei;03 Lombardy;03 Lombardie;05 Vénétie;08 Emilia Romagna;08 Emilia;06 Friuli;04 Trentino;04 Alto Adige;04',
  'Südtirol;04 South Tyrol;09 Toskana;09 Tuscany;09 Toscane;09 Toscana;01 Piemont;01 Piedmont;01 Piémont;19 Sizilien;19',
  "Sicily;19 Sicile;19 Sicilia;20 Sardinien;20 Sardinia;20 Sardaigne;02 Valle Aosta;02 Val d'Aosta;02 Vallée d'Aoste;02",
  'Aosta Valley;16 Apulia;16 Puglie;16 Apulien;15 Kampanien;17 Lucania;12 Latium;015 Milan;015 Mailand;058 Rome;058 Rom;058',
  'Рим;058 Римі;058 罗马;058 روما;015 米兰;015 ميلانو;015 Мілан;015 Мілані;048 Florence;048 Florenz;048 Florencia;048',
  'Florenta;010 Genoa;010 Gênes;010 Genua;027 Venice;027 Venedig;027 Venise;027 Venecia;063 Naples;063 Neapel;063',
  'Napule;063 Nápoles;063 Неаполь;063 Неаполі;001 Turin;001 Turín;028 Padua;020 Mantua;021 Bozen;022 Trient;108 Monza',
  'Brianza;108 Brianza;040 Forlì Cesena;040 Cesena;041 Pesaro Urbino;041 Urbino;110 Andria;110 Trani;045 Massa;045',
  "Carrara;035 Reggio nell'Emilia;080 Reggio di Calabria;103 Verbania;089 Syracuse;111 Carbonia;063 Napoli;037 Bologne;066",
  'Aquila;007 Aoste;010 Génova;034 Parme;036 Modène;038 Ferrare;039 Ravenne;023 Vérone;028 Padoue;024 Vicence;026 Trévise;015',
  'Milán;058 Romë;027 Veneția;048 Firence;063 Неаполя;001 Турин;001 Турині;037 Болонья;037 Болоньї;048 Флоренція;048 Флоренції;027',
  'Венеція;027 Венеції;010 Генуя;010 Генуї;023 Верона;023 Вероні;028 Падуя;028 Падуї;082 Палермо;017 Брешія;016 Бергамо;001',
  'تورينو;063 نابولي;037 بولونيا;010 جنوه;048 فلورنسا;027 البندقيه;082 باليرمو;017 بريشيا;036 مودينا;001 都灵;063 那不勒斯;037',
  '博洛尼亚;048 佛罗伦萨;027 威尼斯;010 热那亚;100 普拉托;082 巴勒莫;023 维罗纳;028 帕多瓦',
].join(' ');

interface Name {
  readonly words: readonly string[];
  readonly code: string;
}
const byFirst = new Map<string, Name[]>();
for (const entry of NAMES.split(';')) {
  const code = /\d{2,3}/.exec(entry)![0];
  const words = wordsOf(entry.trim().slice(code.length)).map((word) => word.text);
  const list = byFirst.get(words[0]!) ?? [];
  list.push({ words, code });
  byFirst.set(
    words[0]!,
    list.sort((a, b) => b.words.length - a.words.length),
  );
}

/** Before these a small-lettered name is a place. */
const TO = new Set(
  'a ad di da in provincia regione citta vicino del della dal dalla nel nella per abito vivo sono sto from in near to live aus nach bei wohne depuis habite vis en de desde vivo din la locuiesc з у в від من في nga ne'.split(
    ' ',
  ),
);
/** Names that are also ordinary words: only with a capital letter, or after "provincia di". */
const WORDS = new Set(
  'como massa prato potenza latina marche lodi fermo rom roma emilia enna asti friuli rieti trento terni lecco chieti trani andria aquila milan pisa bari novara siena'.split(
    ' ',
  ),
);

export interface Place {
  readonly code: string;
  readonly first: number;
  readonly last: number;
}

/** All places named, in order. */
export function readPlaces(words: readonly Word[], text: string): Place[] {
  const places: Place[] = [];
  for (let i = 0; i < words.length; i++) {
    const names = byFirst.get(words[i]!.text);
    if (names === undefined) continue;
    const name = names.find((one) => one.words.every((word, k) => words[i + k]?.text === word && (k === 0 || words[i + k]!.gap === 0)));
    if (name === undefined || !isPlace(words, i, name, text)) continue;
    const last = i + name.words.length - 1;
    places.push({ code: name.code, first: i, last });
    i = last;
  }
  return places;
}

function isPlace(words: readonly Word[], at: number, name: Name, text: string): boolean {
  if (name.words.length > 1) return true;
  const word = words[at]!;
  const letter = text[word.start]!;
  const capital = letter !== letter.toLowerCase() && text[word.start + 1] !== text[word.start + 1]?.toUpperCase();
  const previous = words[at - 1]?.text ?? '';
  if (capital && (at > 0 || !WORDS.has(word.text))) return true;
  if (WORDS.has(word.text))
    return (
      previous === 'provincia' ||
      (words[at - 2]?.text === 'provincia' && previous === 'di') ||
      (TO.has(previous) &&
        ['a', 'di', 'da'].includes(previous) &&
        !['como', 'massa', 'potenza', 'latina', 'fermo', 'prato'].includes(word.text))
    );
  return words.length <= 3 || TO.has(previous);
}
