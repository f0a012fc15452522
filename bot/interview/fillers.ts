// Words that fit any question: of themselves they say no more than yes, no, or that all is well. So does the German "als", an illness only where
// nothing else is said.

/** Words that say no more than yes or no. */
export const FILLERS = new Set(
  (
    'si no non certo esatto ok okay va bene bn tt buona buono ottima ottimo great bestens bonne bon buena buna direi di credo penso mi pare sembra proprio assolutamente per niente affatto fortunatamente ' +
    'questo questa questi queste quello quelle adesso ora oggi these this that them thanks thank you davon das dies danke cela ca merci esto estos gracias asta multumesc kjo faleminderit цього це дякую هذا شكرا ' +
    'grazie a dio nessuno nessuna sto tutto come sempre normale yes yeah yep nope not really at all i think so dont do fine thank god none ' +
    'nothing ja nein doch nicht gar uberhaupt ich glaube nichts alles gut oui ouais pas du tout je crois rien tout va bien ' +
    'bine foarte normal normala mire shume cdo gje bien muy добре все гаразд нормально нормальна нормальний дуже порядку ладу جيد جيدا بخير طبيعي تمام كل شيء كالعادة 正常 好 很好 还好 挺好 没事 没问题 一切正常 ' +
    'che creo me parece glaube denke scheint mir dass semble que cred ca se duket mendoj besoj мені здається думаю що اظن اعتقد انه انها ان 觉得 ' +
    'als lui lei e he she it is er sie es ist il elle est el ella esta mai never nie jamais claro creo que nada todo da nu cred nimic po jo так ні нет да نعم لا 是 不 没有 没 有 是的 不是'
  ).split(' '),
);

/** With these a wording is still one that fits any question: "no problems", "all in order". */
const LOOSE = new Set(
  'ho ha problemi problema posto a in problem problems good without s regola ordine ordnung orden regula rregull en ne e rregull probleme ohne aucun probleme sans problemas sin a'.split(
    ' ',
  ),
);

export function isFiller(words: string): boolean {
  return words.split(' ').every((word) => FILLERS.has(word) || LOOSE.has(word));
}
