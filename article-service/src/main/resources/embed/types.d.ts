/** The shapes that comments.js reads, sends and keeps. Only a type checker reads this file. */

type CommentView = {
  id: string;
  parentId?: string;
  author: { name: string; verified: boolean };
  text: string;
  locale?: string;
  submittedAt: string;
  editedAt?: string;
  edited?: "NEWSROOM";
  removed?: boolean;
};
type Replies = { items: CommentView[]; next?: string | null };
type Thread = CommentView & { replies: Replies };
type Page = { items: Thread[]; next?: string | null; version?: number; count?: number };
type Notice = {
  position: number;
  kind: string;
  at: string;
  text: string;
  direction: string;
  locale: string;
  commentId?: string;
};
type Policy = {
  notice: string;
  text: { max: number };
  authorName: { max: number };
  article?: { open: boolean; mode: string };
};
type Status = {
  status: string;
  text?: string;
  correction?: { status: string };
  correctableUntil?: string;
  mayAppeal?: boolean;
  appeal?: { status: string };
  expectedBy?: string;
};
/** A comment of one's own, as it is kept on this device. */
type Own = Status & { id: string; receipt: string; text: string; at: string; notices: Notice[] };
/** A field of a form; `label` is the key of its word, `most` its most code points. */
type Field = {
  name: string;
  label: string;
  tag?: string;
  type?: string;
  required?: boolean;
  most?: number;
  value?: string;
  options?: string[][];
  autocomplete?: string;
};
/** All that differs from form to form; `verb` is the key of the word on its button. */
type Plan = {
  fields: Field[];
  verb: string;
  send: (values: Record<string, string>, key: string) => Promise<any>;
  done: (answer: any, told: HTMLElement) => void;
  cancel?: () => void;
  draft?: string;
};
/** A form's controls by their names; each shows what is wrong with it by `fault`, and has at most `most` code points. */
type Controls = Record<string, any>;
/** Properties and attributes of an element. */
type Options = Record<string, any>;
type Shown = { comment: CommentView; item: HTMLElement; body: HTMLElement; replies?: HTMLElement };
