// Fields of the forms: a label, the input, a hint and what is wrong with it, tied together for screen readers.
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useWords } from '../words/words.js';
import { Icon } from './icon.js';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly autocomplete: string;
  readonly name: string;
  readonly error?: string | null;
  readonly hint?: string;
  readonly readOnly?: boolean;
}

export function TextField(props: FieldProps) {
  return <Field {...props} type="text" />;
}

/** With a button to look at what was typed. */
export function PasswordField(props: FieldProps) {
  const words = useWords();
  const [shown, setShown] = useState(false);
  return (
    <Field {...props} type={shown ? 'text' : 'password'}>
      <button
        type="button"
        class="field-eye"
        aria-pressed={shown}
        aria-label={words.signIn.show}
        title={shown ? words.signIn.hide : words.signIn.show}
        onClick={() => setShown(!shown)}
      >
        <Icon name={shown ? 'password-invisible' : 'password-visible'} />
      </button>
    </Field>
  );
}

function Field({
  label,
  value,
  onValue,
  autocomplete,
  name,
  error,
  hint,
  type,
  readOnly,
  children,
}: FieldProps & { type: 'text' | 'password'; children?: ComponentChildren }) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  const common = {
    id,
    name,
    value,
    readOnly,
    autocomplete,
    autocapitalize: 'none',
    spellcheck: false,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described === '' ? undefined : described,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onValue(event.currentTarget.value),
  } as const;
  return (
    <div class={`field${error ? ' field-wrong' : ''}`}>
      <label for={id}>{label}</label>
      <div class="field-box">
        {type === 'text' ? <input {...common} type="text" /> : <input {...common} type="password" />}
        {children}
      </div>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          <Icon name="warning-circle" size={16} /> {error}
        </p>
      )}
    </div>
  );
}
