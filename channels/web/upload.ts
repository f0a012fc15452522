// Reads a multipart upload: Direct Line's (a part `activity`, then files) and the HTML form's (fields, then files).
// Bytes are bounded while they arrive, and each file is looked into before anything of it is kept.
import type { IncomingMessage } from 'node:http';
import busboy from 'busboy';
import type { Region } from '../../config/content.js';
import type { StoredFile } from '../../store/port.js';
import { HttpError, malformed } from '../gateway/errors.js';
import { cleanLine } from '../gateway/text.js';
import { sniff } from './sniff.js';

export const MAX_FILES = 5;
const MAX_FIELD = 128 * 1024;

/** What arrived. `activity` is the text of Direct Line's part of that name. */
export interface Upload {
  readonly activity: string | null;
  readonly fields: { readonly [name: string]: string };
  readonly files: readonly StoredFile[];
}

/** @throws HttpError 400 when it is no proper multipart body, 413 and 415 by the Region's limits */
export function readUpload(request: IncomingMessage, limits: Region['uploads'], language: string): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const fields: { [name: string]: string } = {};
    const files: StoredFile[] = [];
    let activity: string | null = null;
    let problem: HttpError | null = null;
    const refuse = (error: HttpError) => {
      problem ??= error;
    };

    const most = limits.maxBytes * MAX_FILES + 1024 * 1024;
    let arrived = 0;
    request.on('data', (chunk: Buffer) => {
      arrived += chunk.length;
      if (arrived <= most) return;
      // Nobody sends this by accident: it is not read to its end.
      request.unpipe();
      reject(tooLarge(limits, language, { connection: 'close' }));
    });

    let parser: busboy.Busboy;
    try {
      parser = busboy({
        headers: request.headers,
        defParamCharset: 'utf8',
        limits: { fileSize: Math.max(limits.maxBytes, MAX_FIELD), files: MAX_FILES + 1, fields: 20, fieldSize: MAX_FIELD, parts: 40 },
      });
    } catch {
      request.resume();
      reject(malformed('Send multipart/form-data: a part named "activity", then the files.'));
      return;
    }

    parser.on('field', (name, value, info) => {
      if (info.valueTruncated) refuse(tooLarge(limits, language));
      else if (name === 'activity') activity = value;
      else fields[name] = value;
    });
    parser.on('file', (part, stream, info) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => {
        if (problem === null) chunks.push(chunk);
      });
      stream.on('limit', () => refuse(tooLarge(limits, language)));
      stream.on('end', () => {
        if (problem !== null) return;
        const bytes = Buffer.concat(chunks);
        if (part === 'activity') {
          activity = bytes.toString('utf8');
          return;
        }
        // An HTML form sends an empty part for "no file chosen".
        if (bytes.length === 0 && !info.filename) return;
        if (bytes.length > limits.maxBytes) refuse(tooLarge(limits, language));
        else keep(bytes, info.filename, info.mimeType);
      });
    });
    parser.on('filesLimit', () => refuse(tooManyFiles(language)));
    parser.on('partsLimit', () => refuse(malformed('There are too many parts in this upload.')));
    parser.on('error', () => {
      request.unpipe(parser);
      request.resume();
      reject(problem ?? malformed('This upload broke off or is not proper multipart/form-data. Send it again.'));
    });
    parser.on('close', () => {
      if (files.length > MAX_FILES) refuse(tooManyFiles(language));
      if (problem !== null) reject(problem);
      else resolve({ activity, fields, files });
    });
    request.on('aborted', () => parser.destroy(new Error('aborted')));
    request.pipe(parser);

    function keep(bytes: Buffer, filename: string | undefined, claimed: string): void {
      const contentType = sniff(bytes, claimed);
      if (contentType === null || !limits.types.includes(contentType)) refuse(wrongType(limits, language));
      else files.push({ contentType, name: fileName(filename), bytes });
    }
  });
}

/** A name to show and to save under: no folders, no characters that a file system or a header takes amiss. */
const fileName = (name: string | undefined) =>
  cleanLine(
    name
      ?.split(/[\\/]/)
      .at(-1)
      ?.replace(/[<>:"|?*]/g, '_'),
    120,
  )?.replace(/^\.+/, '') || 'file';

type Words = { readonly [language: string]: string };
const inWords = (words: Words, language: string) => words[language] ?? words.en!;

function tooLarge(limits: Region['uploads'], language: string, headers = {}): HttpError {
  const size = `${Math.floor(limits.maxBytes / (1024 * 1024)) || 1} MB`;
  const words = {
    it: `Il file è troppo grande: può pesare al massimo ${size}.`,
    en: `This file is too large: the most it may weigh is ${size}.`,
    de: `Diese Datei ist zu groß: erlaubt sind höchstens ${size}.`,
    fr: `Ce fichier est trop volumineux : ${size} au maximum.`,
  };
  return new HttpError(413, 'file_too_large', inWords(words, language), headers);
}

function tooManyFiles(language: string): HttpError {
  const words = {
    it: `Puoi inviare al massimo ${MAX_FILES} file alla volta.`,
    en: `You can send at most ${MAX_FILES} files at a time.`,
    de: `Du kannst höchstens ${MAX_FILES} Dateien auf einmal senden.`,
    fr: `Tu peux envoyer au maximum ${MAX_FILES} fichiers à la fois.`,
  };
  return new HttpError(413, 'too_many_files', inWords(words, language));
}

function wrongType(limits: Region['uploads'], language: string): HttpError {
  const types = [...new Set(limits.types.map((type) => type.split('/')[1]!.toUpperCase()))].join(', ');
  const words = {
    it: `Questo tipo di file non si può inviare. Vanno bene: ${types}.`,
    en: `This kind of file cannot be sent. These can: ${types}.`,
    de: `Diese Art von Datei kann nicht gesendet werden. Möglich sind: ${types}.`,
    fr: `Ce type de fichier ne peut pas être envoyé. Types acceptés : ${types}.`,
  };
  return new HttpError(415, 'file_type', inWords(words, language));
}
