// Files the citizen may send, looked at before they travel. The gateway has the last word; these only spare a long wait for a no.

/** Megabytes. */
export const MOST_MB = 10;
const TYPES = /^(image\/(png|jpe?g|gif|webp|heic|heif)|application\/pdf|text\/plain|audio\/[\w.+-]+|video\/(mp4|webm))$/;

/** For the browser's own file chooser. */
export const ACCEPT = 'image/png,image/jpeg,image/gif,image/webp,image/heic,application/pdf,text/plain,audio/*';

export type FileMistake = 'file_too_big' | 'file_empty' | 'file_type';

/** Why a file cannot be sent, or null. A file whose type the browser does not know is left to the gateway. */
export function fileMistake(file: File): FileMistake | null {
  if (file.size === 0) return 'file_empty';
  if (file.size > MOST_MB * 1_000_000) return 'file_too_big';
  return file.type && !TYPES.test(file.type.split(';')[0] ?? '') ? 'file_type' : null;
}
