// Which window is open, and the ones that only ask before something is done.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { desk, useDesk } from '../state/desk.js';
import { signOut } from '../state/session.js';
import type { Talk } from '../state/shape.js';
import { release, setPresence } from '../state/tickets.js';
import { useWords } from '../words/words.js';
import { CloseDialog } from './close-dialog.js';
import { closeDialog, Dialog, DialogButtons } from './dialog.js';
import { Help } from './help.js';
import { Icon } from './icon.js';
import { Settings } from './settings.js';
import { useSubmit } from './sign-in.js';
import { AssignDialog, TransferDialog } from './transfer-dialog.js';

export function Dialogs({ talk }: { talk: Talk | null }) {
  const dialog = useDesk((state) => state.dialog);
  const chosen = useDesk((state) => state.route.ticket);
  const waits = useDesk((state) => state.queue.some((ticket) => ticket.id === state.route.ticket));
  const ours = talk !== null && talk.lost === null ? talk : null;
  // A window about a conversation that is gone goes with it.
  const isOfTalk = dialog === 'transfer' || dialog === 'release' || dialog === 'close';
  const stale = (isOfTalk && ours === null) || (dialog === 'assign' && !waits);
  useEffect(() => {
    if (stale) closeDialog();
  }, [stale]);
  switch (dialog) {
    case null:
      return null;
    case 'help':
      return <Help />;
    case 'settings':
      return <Settings />;
    case 'sign-out':
      return <SignOutDialog />;
    case 'away':
      return <AwayDialog />;
    case 'transfer':
      return ours && <TransferDialog talk={ours} />;
    case 'assign':
      return chosen !== null && waits && <AssignDialog ticketId={chosen} />;
    case 'release':
      return ours && <ReleaseDialog talk={ours} />;
    case 'close':
      return ours && <CloseDialog talk={ours} />;
  }
}

function ReleaseDialog({ talk }: { talk: Talk }) {
  const words = useWords();
  return (
    <Ask
      title={words.release.title}
      go={words.release.go}
      act={async () => {
        await release(desk, talk.id);
        desk.notice('done', words.act.done.release);
      }}
    >
      <p>{words.release.what}</p>
    </Ask>
  );
}

function AwayDialog() {
  const words = useWords();
  const open = useDesk((state) => state.mine.length);
  return (
    <Ask title={words.presence.awayTitle} go={words.presence.awayGo} act={() => setPresence(desk, { state: 'away', giveBack: true })}>
      <p>
        {words.signOut.open(open)} {words.signOut.what}
      </p>
    </Ask>
  );
}

function SignOutDialog() {
  const words = useWords();
  const open = useDesk((state) => state.mine.length);
  const unsent = useDesk((state) => Object.keys(state.drafts).length + state.outgoing.length);
  return (
    <Ask
      title={words.signOut.title}
      go={open > 0 ? words.signOut.go : words.signOut.action}
      cancel={words.signOut.stay}
      act={() => signOut(desk)}
    >
      {open > 0 && (
        <p>
          <strong>{words.signOut.open(open)}</strong> {words.signOut.what}
        </p>
      )}
      {unsent > 0 && <p>{words.signOut.drafts}</p>}
    </Ask>
  );
}

interface AskProps {
  readonly title: string;
  readonly go: string;
  readonly cancel?: string;
  readonly act: () => Promise<void>;
  readonly children: ComponentChildren;
}

function Ask({ title, go, cancel, act, children }: AskProps) {
  const { busy, fault, run } = useSubmit();
  return (
    <Dialog title={title}>
      {children}
      <FaultLine text={fault} />
      <DialogButtons {...(cancel === undefined ? {} : { cancel })}>
        <button
          type="button"
          class="button button-primary"
          disabled={busy}
          onClick={() => void run(act).then((done) => done && closeDialog())}
        >
          {go}
        </button>
      </DialogButtons>
    </Dialog>
  );
}

export function FaultLine({ text }: { text: string | null }) {
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
