// The labels of our plain HTML pages. What Accanto says comes from the content; these are only names of buttons.

export interface PageWords {
  readonly title: string;
  readonly conversation: string;
  readonly message: string;
  readonly hint: string;
  readonly send: string;
  readonly file: string;
  readonly refresh: string;
  readonly refreshHint: string;
  readonly choices: string;
  readonly you: string;
  readonly machine: string;
  readonly person: string;
  readonly notice: string;
  /** The same words as in the widget. */
  readonly end: string;
  readonly endHint: string;
  readonly empty: string;
  readonly problem: string;
  readonly call112: string;
}

const it: PageWords = {
  title: 'Scrivi ad Accanto',
  conversation: 'Conversazione',
  message: 'Il tuo messaggio',
  hint: 'Scrivi con parole tue. Non serve registrarsi.',
  send: 'Invia',
  file: 'Allega un file (facoltativo)',
  refresh: 'Aggiorna la conversazione',
  refreshHint: 'Le nuove risposte compaiono quando aggiorni la pagina.',
  choices: 'Risposte rapide',
  you: 'Tu',
  machine: 'Assistente automatico',
  person: 'Operatore',
  notice: 'Avviso',
  end: 'Termina e cancella',
  endHint: 'Toglie la conversazione da questo dispositivo. Per cancellarla anche dal servizio, scrivilo qui prima.',
  empty: 'Ancora nessun messaggio.',
  problem: 'Il messaggio non è partito',
  call112: 'Emergenza? Chiama il 112',
};

const en: PageWords = {
  title: 'Write to Accanto',
  conversation: 'Conversation',
  message: 'Your message',
  hint: 'Write in your own words. You need no account.',
  send: 'Send',
  file: 'Attach a file (optional)',
  refresh: 'Refresh the conversation',
  refreshHint: 'New answers appear when you refresh the page.',
  choices: 'Quick replies',
  you: 'You',
  machine: 'Automatic assistant',
  person: 'Operator',
  notice: 'Notice',
  end: 'End and clear',
  endHint: 'Takes the conversation off this device. To have the service delete it too, write so here first.',
  empty: 'No messages yet.',
  problem: 'Your message was not sent',
  call112: 'Emergency? Call 112',
};

const de: PageWords = {
  title: 'Schreiben Sie an Accanto',
  conversation: 'Unterhaltung',
  message: 'Ihre Nachricht',
  hint: 'Schreiben Sie in Ihren eigenen Worten. Sie brauchen kein Konto.',
  send: 'Senden',
  file: 'Datei anhängen (freiwillig)',
  refresh: 'Unterhaltung aktualisieren',
  refreshHint: 'Neue Antworten erscheinen, wenn Sie die Seite aktualisieren.',
  choices: 'Schnelle Antworten',
  you: 'Sie',
  machine: 'Automatischer Assistent',
  person: 'Mitarbeiter',
  notice: 'Hinweis',
  end: 'Beenden und löschen',
  endHint: 'Entfernt die Unterhaltung von diesem Gerät. Soll auch der Dienst sie löschen, schreiben Sie das vorher hier.',
  empty: 'Noch keine Nachrichten.',
  problem: 'Ihre Nachricht wurde nicht gesendet',
  call112: 'Notfall? Rufen Sie 112 an',
};

const fr: PageWords = {
  title: 'Écrivez à Accanto',
  conversation: 'Conversation',
  message: 'Votre message',
  hint: 'Écrivez avec vos propres mots. Aucun compte nécessaire.',
  send: 'Envoyer',
  file: 'Joindre un fichier (facultatif)',
  refresh: 'Actualiser la conversation',
  refreshHint: 'Les nouvelles réponses apparaissent quand vous actualisez la page.',
  choices: 'Réponses rapides',
  you: 'Vous',
  machine: 'Assistant automatique',
  person: 'Opérateur',
  notice: 'Avis',
  end: 'Terminer et effacer',
  endHint: "Retire la conversation de cet appareil. Pour que le service l'efface aussi, écrivez-le ici avant.",
  empty: 'Pas encore de messages.',
  problem: "Votre message n'est pas parti",
  call112: 'Urgence ? Appelez le 112',
};

const WORDS: { readonly [language: string]: PageWords } = { it, en, de, fr };

/** The labels in `language`; English where it is none of the four. */
export const pageWords = (language: string): PageWords => WORDS[language] ?? en;
