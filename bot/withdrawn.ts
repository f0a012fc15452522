// A danger that was told and is taken back: a joke, a mistake, or it has passed. Nothing is called off for that; the citizen is told
// that it was heard, and that the request stays.
import { plain } from './plain.js';

/** As `plain` leaves them, in the ten languages. */
const TAKEN_BACK = [
  /\b(scherz\w+|falso allarme|mi sono sbagliat\w|ho sbagliato|per (sbaglio|errore)|(mi )?e (gia )?passat[oai]( tutto)?|tutto passato|tutto (a posto|ok|bene)|st[oa] (gia |molto )?(bene|benissimo|meglio)|respir\w+ (gia |di nuovo |molto )?(bene|benissimo|meglio|normal\w*)|si e ripres[oa])\b/,
  /\b((just |only )?(joking|kidding)|false alarm|(my|by) mistake|(it s|it is|it has|has) (passed|gone|over)|(i m|i am|he s|she s|he is|she is|feel\w*|am|is) (fine|ok|okay|all right|alright|(much )?better)|breath\w+ (fine|well|normally|better|ok))\b/,
  /\b((war )?nur (ein )?(scherz|spa(ss|ß))|scherz\w*|fehlalarm|geirrt|vertan|(ist|schon) (wieder )?vorbei|(geht|gehts|fuhl\w*) .{0,12}(gut|besser)|atme\w* .{0,12}(gut|besser|normal))(?!\w)/,
  /\b(je plaisant\w+|plaisant\w+|rigol\w+|fausse alerte|je me suis trompe\w?|(c est|m est|lui est) passe\w?|(ca |il |elle )?va (bien|mieux)|respire (bien|mieux|normalement))\b/,
  /\b(broma|bromeaba|falsa alarma|me (he )?equivo\w+|(ya )?(se )?(me |le )?(ha )?pas(o|ado)|(?<!\bno )(esto[yi]|esta|respir\w+) (bien|mejor|normal\w*))\b/,
  /\b(glum\w+|alarma falsa|am gresit|mi a trecut|i a trecut|a trecut|(e|este|sunt|ma simt|se simte) (mai )?bine|respir\w* (mai )?(bine|normal))\b/,
  /\b(shaka|alarm i rreme|gabova|gabim|(me |i )?kaloi|(jam|eshte|ndihem|ndihet) (me )?mire|merr? fryme (me )?mire)\b/,
  /(жартую|пожартува|хибна тривога|помили|минуло|минулося|краще|(мені|ному|іи|все) (вже )?добре|диха\S* (добре|нормально|краще))/u,
  /(امزح|مزحت|انذار كاذب|اخطات|بالخطا|تحسن|افضل|احسن|بخير|زال)/u,
  /(开玩笑|误报|弄错|搞错|已经好了|好多了|好转|没事了)/u,
];

/** A denial or a question just before or behind: "non sto bene", "sta meglio?". */
const NOT = /(?<![\p{L}\p{N}])(non|not|isn t|aren t|don t|doesn t|nicht|kein\w*|pas|ne|nu|nuk|не|ни|ليس|لا|لم)(?: \S+)? *$|(没|不)$/u;

/** @param text as it was written */
export function isTakenBack(text: string): boolean {
  if (/[?؟？]/u.test(text)) return false;
  const said = plain(text);
  return TAKEN_BACK.some((pattern) => {
    const found = pattern.exec(said);
    return found !== null && !NOT.test(said.slice(0, found.index));
  });
}
