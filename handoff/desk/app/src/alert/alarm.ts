// Being called: a short sound and, where the tab is out of sight, a notification of the browser. Neither says what was
// written. The sounds are made here (two or three soft tones), so nothing has to be fetched.
import { preferences } from '../state/preferences.js';
import { it, type Words } from '../words/it.js';

type Tones = readonly (readonly [hertz: number, at: number, seconds: number])[];

const MESSAGE: Tones = [
  [660, 0, 0.12],
  [880, 0.11, 0.16],
];
const EMERGENCY: Tones = [
  [784, 0, 0.16],
  [988, 0.18, 0.16],
  [784, 0.36, 0.16],
  [988, 0.54, 0.24],
];
/** So that a burst of messages is one sound. */
const QUIET_MS = 2_000;

class Alarm {
  words: Words = it;
  private context: AudioContext | null = null;
  private soundedAt = 0;

  /** A message of a citizen; in the open conversation in view no sound is needed. */
  message(inView: boolean): void {
    if (inView) return;
    this.sound(MESSAGE);
    this.notify(this.words.alert.message, 'message');
  }

  emergency(): void {
    this.sound(EMERGENCY, true);
    this.notify(this.words.alert.emergency, 'emergency');
  }

  danger(): void {
    this.sound(EMERGENCY, true);
    this.notify(this.words.alert.danger, 'danger');
  }

  /** The sound as it will be, for the preferences. */
  test(): void {
    this.sound(MESSAGE, true);
  }

  silence(): void {
    void this.context?.suspend();
  }

  /** Browsers allow sound only after a gesture: called on the first one. */
  wake(): void {
    this.context ??= typeof AudioContext === 'undefined' ? null : new AudioContext();
    void this.context?.resume();
  }

  private sound(tones: Tones, always = false): void {
    const { sound, volume } = preferences.get();
    const now = Date.now();
    if (!sound || (!always && now - this.soundedAt < QUIET_MS)) return;
    this.soundedAt = now;
    const context = this.context;
    if (context === null) return;
    void context.resume();
    for (const [hertz, at, seconds] of tones) {
      const begin = context.currentTime + at;
      const tone = new OscillatorNode(context, { type: 'sine', frequency: hertz });
      const gain = new GainNode(context, { gain: 0 });
      gain.gain.linearRampToValueAtTime(volume * 0.4, begin + 0.02);
      gain.gain.exponentialRampToValueAtTime(0.0001, begin + seconds);
      tone.connect(gain).connect(context.destination);
      tone.start(begin);
      tone.stop(begin + seconds);
    }
  }

  private notify(title: string, tag: string): void {
    if (!preferences.get().notify || document.visibilityState === 'visible') return;
    if (typeof Notification === 'undefined' || Notification.permission !== 'granted') return;
    const note = new Notification(title, { tag, body: `${this.words.product} · ${this.words.desk}`, silent: true });
    note.onclick = () => {
      window.focus();
      note.close();
    };
  }
}

export const alarm = new Alarm();
