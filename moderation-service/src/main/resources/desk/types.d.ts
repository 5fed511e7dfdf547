/** The shapes of the API and of the desk's state. Only a type checker reads this file. */

type Finding = { rule: string; category: string; severity: string; from: number; to: number; why: string; inDoubt?: boolean; of?: string };
type Decision = {
  sequence?: number; action?: string; verdict?: string; reason?: string; note?: string; message?: string; by: string; at: string;
};
type Claim = { by: string; until: string };
type Author = { name: string; verified: boolean; key?: string; kind?: string };
type Review = {
  commentId: string; revision: number; verdict?: string; editor?: string; decidedBy: string; cause: string; decidedAt: string;
  reason?: string; article: { id: string; title: string; section?: string }; parentId?: string; author: Author;
  text: string; locale: string; submittedAt: string; score?: number; evidence: Finding[]; ruleSet?: { version: string };
  degraded: string[]; claim?: Claim; decisions: Decision[]; waitsFor?: string; commentRevision?: number;
  proposal?: { verdict: string; reason?: string; evidence: Finding[]; at: string; ruleSet: { version: string } };
  standing?: { revision: number; text: string };
  reports?: { count: number; reasons: Record<string, number>; latest: { reason: string; at: string; explanation?: string; law?: string }[] };
  appeal?: { id: string; text?: string; at: string; against: { verdict: string; reason?: string; decidedBy: string } };
  withdrawnAt?: string; queue?: string; since?: string; dueAt?: string;
  escalation?: { to: string; by: string; at: string; note?: string }; snooze?: { until: string; by: string };
  approval?: { by: string; at: string; strike?: { from: number; to: number }[] }; needs?: number; similar?: number; original?: string; blind?: boolean;
};
type ThreadComment = {
  commentId: string; parentId?: string; author: Author; text: string; locale: string; submittedAt: string;
  verdict: string; decidedBy: string; waitsFor?: string; current?: true;
};
type Context = {
  article: { id: string; title: string; section?: string; url?: string; mode: string; people: string[]; tags: string[] };
  thread: ThreadComment[]; more?: boolean;
};
type Sanction = {
  id: string; kind: string; from: string; until?: string; reason?: string; note?: string; by: string; liftedBy?: string; liftedAt?: string;
};
type Profile = {
  key: string; kind: string; names: string[]; firstSeen?: string; verdicts: Record<string, number>; rejectedShare: number;
  sanction?: Sanction; sanctions: Sanction[]; notes: { text: string; by: string; at: string }[];
};
type Session = { name: string; roles: string[]; csrf: string; idleUntil: string; until: string };
type Problem = {
  type?: string; title?: string; detail?: string; decidedBy?: string; decidedAt?: string; verdict?: string;
  claimedBy?: string; until?: string; errors?: { field: string; message: string }[];
};
type Answer = { ok: boolean; status: number; data: any; problem: Problem; wait: number };
type Waiting = { queue: string; count: number; exact: boolean; oldest?: string; target?: string; overdue: number };
type Batch = { id: string; by: string; at: string; verdict: string; reason?: string; state: string; total: number; done: number; skipped: number };
type Preview = { token: string; count: number; claimedByOthers: number; samples: Review[] };
type SavedFilter = { name: string; query: string };
type Preferences = { language?: string; theme?: string; keys?: Record<string, string>; keysOff?: boolean; filters?: SavedFilter[] };
type Filter = Record<string, string>;
/** Something that was done and can be undone; `settled` is fulfilled when the server has answered. */
type Deed = { review: Review; index: number; kind: string; body: any; settled: Promise<boolean>; at: number };
/** A place of the desk, as the address bar holds it. */
type Place = { view: string; arg: string; filter: Filter; id?: string; mode: string };
/** The answer that fills a view that is not a list of reviews; `failed` is a sentence. */
type Filled = { key: string; data?: any; failed?: string };
type Panel = { kind: string; strikes?: number[] };
type State = {
  session?: Session | null; config: { version: string; siteAddress?: string; languages: string[]; oidc: boolean };
  signIn: { busy: boolean; failed?: string }; place: Place; language: string; preferences: Preferences; shared: { version: number; filters: SavedFilter[] }; expired: boolean;
  items: Review[]; more?: string; current?: string; loading: boolean; failed?: string; hint?: string; arrived: string[];
  gone: Record<string, { verdict: string; by: string; at: string }>; marked: Record<string, string>; deeds: Deed[]; restUntil: number;
  panel?: Panel; dialog?: string; sheet?: string; toast?: { text: string; kind: string; undo?: boolean }; spoken: string; prefix?: string;
  summary?: { queues: Waiting[]; mine: number }; present: string[]; lostSince?: number; live: string;
  hidden: { score: boolean; marks: boolean }; mark: number; selected: string[]; sought: { text: string; at: number }; preview?: Preview | { failed: string };
  batch?: Batch; bulkOf?: any; contexts: Map<string, Filled>; authors: Map<string, Filled>; page?: Filled; lifeline?: Filled; now: number;
};
