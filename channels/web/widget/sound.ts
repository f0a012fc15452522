// A short, soft sound for a new message; off unless the citizen turns it on.

let audio: AudioContext | null = null;

/** Plays it where the browser allows; a page that was never touched stays silent. */
export function chime(): void {
  try {
    audio ??= new AudioContext();
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    const now = audio.currentTime;
    tone.frequency.setValueAtTime(660, now);
    tone.frequency.setValueAtTime(880, now + 0.12);
    volume.gain.setValueAtTime(0.08, now);
    volume.gain.exponentialRampToValueAtTime(0.0001, now + 0.4);
    tone.connect(volume).connect(audio.destination);
    tone.start(now);
    tone.stop(now + 0.4);
  } catch {
    // No sound here, then.
  }
}
