// Coming and going at the desk: signing in, presence, password, signing out.
import type { OperatorView, PasswordRequest, PresenceRequest, SessionView } from './api.js';
import type { Directory } from './directory.js';
import { DeskError } from './errors.js';
import type { Live } from './live.js';
import type { Presences } from './presence.js';
import type { Sessions, SignedIn } from './session.js';
import type { Takeover } from './takeover.js';
import type { Views } from './views.js';

export class SignInDesk {
  constructor(
    private readonly parts: {
      readonly sessions: Sessions;
      readonly presences: Presences;
      readonly takeover: Takeover;
      readonly directory: Directory;
      readonly views: Views;
      readonly live: Live;
    },
  ) {}

  /** A new account is one that the directory may not know yet. @throws DeskError wrong_credentials, too_many */
  async signIn(name: string, password: string, address: string): Promise<{ token: string; view: SessionView }> {
    const { token, ...who } = await this.parts.sessions.signIn(name, password, address);
    this.parts.directory.forget();
    await this.parts.presences.set(who.operator.id, 'available');
    return { token, view: this.view(who) };
  }

  /** What is open goes back at once, unless the operator still sits at another desk. */
  async signOut({ operator, session }: SignedIn): Promise<void> {
    await this.parts.sessions.end(session.tokenHash);
    this.parts.live.bye(session.tokenHash);
    if (this.parts.live.isConnected(operator.id)) return;
    await this.parts.takeover.returnAll(operator.id, 'released');
    await this.parts.presences.set(operator.id, 'away');
  }

  /** @throws DeskError open_conversations */
  async setPresence({ operator }: SignedIn, { state, giveBack }: PresenceRequest): Promise<OperatorView> {
    if (state === 'away' && (await this.parts.takeover.has(operator.id))) {
      if (!giveBack) throw new DeskError('open_conversations');
      await this.parts.takeover.returnAll(operator.id, 'released');
    }
    await this.parts.presences.set(operator.id, state);
    return this.parts.views.operator(operator);
  }

  async changePassword(who: SignedIn, { current, password }: PasswordRequest, address: string): Promise<SessionView> {
    const changed = await this.parts.sessions.changePassword(who, current, password, address);
    this.parts.directory.forget();
    this.parts.live.byeOthers(changed.operator.id, changed.session.tokenHash);
    return this.view(changed);
  }

  view({ operator, session }: SignedIn): SessionView {
    return { csrf: session.csrf, operator: this.parts.views.operator(operator) };
  }
}
