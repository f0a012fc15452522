// Short sentences at the foot of the page: what was done, what did not work.
import { desk, useDesk } from '../state/desk.js';
import { useWords } from '../words/words.js';
import { Icon } from './icon.js';

export function Notices() {
  const words = useWords();
  const notices = useDesk((state) => state.notices);
  return (
    <div class="notices" role="status" aria-live="polite">
      {notices.map((notice) => (
        <p key={notice.id} class={`notice notice-${notice.tone}`}>
          <Icon name={notice.tone === 'fault' ? 'warning-circle' : notice.tone === 'done' ? 'check-circle' : 'help-circle'} />
          <span>{notice.text}</span>
          <button type="button" class="back" aria-label={words.generic.dismiss} onClick={() => desk.dismiss(notice.id)}>
            <Icon name="close" />
          </button>
        </p>
      ))}
    </div>
  );
}
