// What every part of the view needs: the conversation, the interface's words, and where the texts' language differs.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Announcer } from './announcer.js';
import type { Conversation } from './conversation.js';
import type { Texts } from './texts.js';

export interface View {
  readonly conversation: Conversation;
  readonly announcer: Announcer;
  readonly texts: Texts;
  /** The language the interface is really in, for times and `lang`. */
  readonly language: string;
}

export const ViewContext = createContext<View | null>(null);

/** The view's context; only to be used inside the widget. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error('This part of the widget was drawn outside of it.');
  return view;
}
