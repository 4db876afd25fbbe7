// The types of <which-one>. They hold without an import once the loader is imported or this file is
// among those that are compiled.

/** The three readings of a pack. */
export type View = 'identify' | 'compare' | 'explain';

/** Why there is no widget. */
export type FailureCode =
  | 'csp' | 'http' | 'integrity' | 'mime' | 'network' | 'pack' | 'panic' | 'unsupported';

/** One answer: ids of choices (none of them is “not sure”), a number, or about that number. */
export type Answer = readonly string[] | number | { readonly about: number };

/** Answers by the ids of the features that they answer. */
export type Answers = Readonly<Record<string, Answer>>;

/** What is said of the answers. */
export interface Verdict {
  kind: 'undecided' | 'clear' | 'likely' | 'family' | 'tie' | 'none';
  /** Ids: the thing, those that tie, or a family and then its kinds that are left. */
  things: string[];
  /** The feature that would settle what is left, by its id. */
  settledBy?: string;
}

/** A pack as an object; `pack.schema.json` describes it in full. */
export interface Pack {
  version: 1;
  title: string;
  things: readonly object[];
  features?: readonly object[];
  cells?: Readonly<Record<string, object>>;
  [key: string]: unknown;
}

/** What `which-one-answer` tells. */
export interface AnswerDetail {
  answers: Record<string, Answer>;
  /** The answers as a link carries them. */
  link: string;
  /** By the ids of things, and of `none` of them. */
  probabilities: Record<string, number>;
  verdict: Verdict;
}

/** What `which-one-error` tells. */
export interface ErrorDetail {
  code: FailureCode;
  message: string;
  /** Line by line what is wrong; for a pack, each with its place. */
  problems: string[];
}

/** The element's own events. They bubble, out of shadow trees too. */
export interface WhichOneEventMap {
  /** The widget has been rendered: at first, and after each new start. */
  'which-one-ready': CustomEvent<Record<string, never>>;
  /** An answer was given, changed or taken back, by the reader or by a script. */
  'which-one-answer': CustomEvent<AnswerDetail>;
  /** Something else is said of the answers than before. */
  'which-one-verdict': CustomEvent<Verdict>;
  /** There is no widget now, and why. */
  'which-one-error': CustomEvent<ErrorDetail>;
}

export interface WhichOneElement extends HTMLElement {
  // Each is the attribute of its name, '' where there is none; null takes the attribute away.

  /** Where the pack is. */
  get src(): string;
  set src(value: string | null);
  /** The view shown first. */
  get view(): View | '';
  set view(value: View | null);
  /** Which views there are, in the order of their tabs, with spaces between them. */
  get views(): string;
  set views(value: string | null);
  /** The ids of the things that are compared at first, with spaces between them. */
  get things(): string;
  set things(value: string | null);
  get theme(): 'auto' | 'light' | 'dark' | '';
  set theme(value: 'auto' | 'light' | 'dark' | null);
  /** Where our files are, when it is not next to the loader. */
  get base(): string;
  set base(value: string | null);
  get loading(): 'lazy' | 'eager' | '';
  set loading(value: 'lazy' | 'eager' | null);

  /** The pack in use: the one set, the one loaded, or the one made of a table; null before. Taken by value. */
  get pack(): Pack | null;
  set pack(value: Pack | null);
  /** The answers so far. Those set are shown in the next microtask; what the pack lacks falls away. */
  get answers(): Record<string, Answer>;
  set answers(value: Answers | null);
  /** What is said of the answers; null while there is no widget. */
  readonly verdict: Verdict | null;

  /** Throws all answers away. */
  reset(): void;
  /** Takes the last step back. */
  undo(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'which-one': WhichOneElement;
  }
  // So that addEventListener knows them, on the element and wherever they bubble to.
  interface GlobalEventHandlersEventMap extends WhichOneEventMap {}
}
