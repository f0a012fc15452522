// Where a reader stands: `<generation>.<seq>`. After a restore the generation is another one, and so is everything that
// came after the backup: such a reader gets all of it again rather than a gap.

/** The watermark of having read up to `seq`. */
export const watermark = (generation: number, seq: number) => `${generation}.${seq}`;

/** The sequence number to read on from; 0 (everything) for none, a foreign one, or one that lies in the future. */
export function readWatermark(text: string | null | undefined, generation: number, lastSeq: number): number {
  const found = /^(\d{1,15})\.(\d{1,15})$/.exec(text ?? '');
  if (found === null || Number(found[1]) !== generation) return 0;
  const seq = Number(found[2]);
  return seq > lastSeq ? 0 : seq;
}
