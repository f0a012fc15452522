// "I have symptoms" begins the interview, in ten languages; what asks about symptoms, denies them or names them is read elsewhere.
import test from 'ava';
import { tellsOfSomeSymptoms } from '../../bot/interview/some-symptoms.js';

const SAID = [
  'Ho dei sintomi',
  'ciao, ho sintomi da ieri',
  'penso di avere dei sintomi',
  'vorrei segnalare dei sintomi',
  'I have symptoms',
  "I've got some symptoms",
  "I'd like to report symptoms",
  'Ich habe Symptome',
  'Ich habe Beschwerden seit gestern',
  "J'ai des symptômes",
  'tengo síntomas',
  'am simptome',
  'kam simptoma',
  'у мене симптоми',
  'عندي أعراض',
  '我有症状',
];
const NOT = [
  'non ho sintomi',
  'quali sono i sintomi?',
  'ho dei sintomi gravi, cosa faccio?',
  'I have no symptoms',
  'do I have symptoms?',
  'ich habe keine Symptome',
  "je n'ai pas de symptômes",
  'ho la febbre',
  '我没有症状',
  'nuk kam simptoma',
];

for (const text of SAID) test(`tells of symptoms: ${text}`, (t) => t.true(tellsOfSomeSymptoms(text)));
for (const text of NOT) test(`does not: ${text}`, (t) => t.false(tellsOfSomeSymptoms(text)));
