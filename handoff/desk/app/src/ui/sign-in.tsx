// The door: name and password, the new password after a one-time one, and the password once more when a session ended
// in the middle of work.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { asFault } from '../net/http.js';
import { desk, useDesk } from '../state/desk.js';
import { changePassword, leave, signIn } from '../state/session.js';
import { faultInWords, useWords } from '../words/words.js';
import { PasswordField, TextField } from './field.js';
import { Icon } from './icon.js';

const SHORTEST = 10;

/** The one-time password, from where it was typed to where it is changed; nobody types it twice. */
let justTyped = '';

export function SignIn() {
  const words = useWords();
  return (
    <Door title={words.signIn.title} lead={words.signIn.lead}>
      <SignInForm name={null} />
      <p class="door-foot">{words.signIn.forgotten}</p>
    </Door>
  );
}

export function NewPassword() {
  const words = useWords();
  const [handed] = useState(() => justTyped);
  const [current, setCurrent] = useState(handed);
  const [next, setNext] = useState('');
  const [repeat, setRepeat] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, fault, run } = useSubmit();
  useEffect(() => {
    justTyped = '';
  }, []);
  const wrong = {
    current: tried && current === '' ? words.signIn.passwordMissing : null,
    next: tried && [...next].length < SHORTEST ? words.newPassword.short : null,
    repeat: tried && repeat !== next ? words.newPassword.different : null,
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (current !== '' && [...next].length >= SHORTEST && next === repeat) void run(() => changePassword(desk, current, next));
    else focusFirstWrong(event.currentTarget as HTMLFormElement);
  };
  return (
    <Door title={words.newPassword.title} lead={words.newPassword.lead}>
      <form onSubmit={submit} noValidate>
        {(handed === '' || fault !== null) && (
          <PasswordField
            label={words.newPassword.current}
            name="current"
            autocomplete="current-password"
            value={current}
            onValue={setCurrent}
            error={wrong.current}
          />
        )}
        <PasswordField
          label={words.newPassword.next}
          name="new"
          autocomplete="new-password"
          value={next}
          onValue={setNext}
          hint={words.newPassword.hint}
          error={wrong.next}
        />
        <PasswordField
          label={words.newPassword.repeat}
          name="repeat"
          autocomplete="new-password"
          value={repeat}
          onValue={setRepeat}
          error={wrong.repeat}
        />
        <Fault text={fault} />
        <button type="submit" class="button button-primary button-wide" disabled={busy}>
          {words.newPassword.go}
        </button>
      </form>
    </Door>
  );
}

/** On top of everything else, which stays as it is. */
export function SessionEnded() {
  const words = useWords();
  const name = useDesk((state) => state.session?.operator.name ?? '');
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!box.current?.open) box.current?.showModal();
  }, []);
  return (
    <dialog ref={box} class="dialog dialog-small" aria-labelledby="ended-title" onCancel={(event) => event.preventDefault()}>
      <h2 id="ended-title">{words.signIn.again}</h2>
      <p>{words.signIn.againLead}</p>
      <SignInForm name={name} />
      <button type="button" class="button button-quiet button-wide" onClick={() => leave(desk)}>
        {words.signIn.someoneElse}
      </button>
    </dialog>
  );
}

function SignInForm({ name: known }: { name: string | null }) {
  const words = useWords();
  const [name, setName] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, fault, run } = useSubmit();
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== '' && password !== '') {
      justTyped = known === null ? password : '';
      void run(() => signIn(desk, name.trim(), password)).then((done) => {
        if (!done || desk.state.get().phase !== 'new-password') justTyped = '';
      });
    } else focusFirstWrong(event.currentTarget as HTMLFormElement);
  };
  return (
    <form onSubmit={submit} noValidate>
      <TextField
        label={words.signIn.name}
        name="name"
        autocomplete="username"
        value={name}
        onValue={setName}
        readOnly={known !== null}
        error={tried && name.trim() === '' ? words.signIn.nameMissing : null}
      />
      <PasswordField
        label={words.signIn.password}
        name="password"
        autocomplete="current-password"
        value={password}
        onValue={setPassword}
        error={tried && password === '' ? words.signIn.passwordMissing : null}
      />
      <Fault text={fault} />
      <button type="submit" class="button button-primary button-wide" disabled={busy}>
        {busy ? words.signIn.going : words.signIn.go}
      </button>
    </form>
  );
}

function Door({ title, lead, children }: { title: string; lead: string; children: ComponentChildren }) {
  const words = useWords();
  useEffect(() => {
    document.querySelector<HTMLInputElement>('.door input')?.focus();
  }, []);
  return (
    <main class="door">
      <div class="door-brand">
        <Brand />
        <span>{words.desk}</span>
      </div>
      <section class="door-box" aria-labelledby="door-title">
        <h1 id="door-title">{title}</h1>
        <p class="door-lead">{lead}</p>
        {children}
      </section>
    </main>
  );
}

export function Brand() {
  return (
    <span class="brand">
      <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path d="M9 6h11a5 5 0 0 1 5 5v5a5 5 0 0 1-5 5h-5l-6 5.500V21a4 4 0 0 1-4-4v-7a4 4 0 0 1 4-4z" fill="currentColor" />
        <circle cx="25.500" cy="23.500" r="4.500" class="brand-dot" />
      </svg>
      Accanto
    </span>
  );
}

function Fault({ text }: { text: string | null }) {
  return (
    <div role="alert">
      {text !== null && (
        <p class="fault">
          <Icon name="warning-circle" /> <span>{text}</span>
        </p>
      )}
    </div>
  );
}

/** Runs a request once at a time and keeps what went wrong in words. */
export function useSubmit() {
  const words = useWords();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const run = async (request: () => Promise<void>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setFault(null);
    try {
      await request();
      return true;
    } catch (error) {
      setFault(faultInWords(words, asFault(error)));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, fault, run };
}

function focusFirstWrong(form: HTMLFormElement): void {
  // After the errors have been drawn.
  requestAnimationFrame(() => form.querySelector<HTMLInputElement>('[aria-invalid]')?.focus());
}
