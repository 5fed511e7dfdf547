/**
 * Decisions. The next comment is on the card before the server has been asked; what it refuses comes back, marked with the
 * reason, and never under the editor's hand.
 */
import { state, change, current, hasRole, rest, rests, whole } from "./state.js";
import { isProblem, call } from "./api.js";
import { deal, putBack, renew, take } from "./queue.js";
import { say, why } from "./say.js";
import { ago, t, word } from "./words.js";
import { write } from "./writes.js";
import { forgetClaim } from "./claims.js";

const MOST_DEEDS = 50;

/** @returns {Review | undefined} the review on the card, if it may be decided now; otherwise it is said why not */
export function decidable() {
  const review = current();
  if (!review || rests()) return;
  const gone = state.gone[review.commentId];
  if (state.lostSince) say(t("notTaken"), { kind: "no" });
  else if (gone) say(goneSentence(gone), { kind: "no" });
  else if (review.withdrawnAt) say(t("withdrawn"), { kind: "no" });
  else if (claimedByOther(review)) say(t("claimedBy", { name: review.claim?.by, at: ago(review.claim?.until ?? "") }) + (hasRole("SENIOR") ? ". " + t("takeOverHint") : ""), { kind: "no" });
  else return review;
}

/** @param {Review} review */
export const claimedByOther = (review) => !!review.claim && review.claim.by !== state.session?.name && Date.parse(review.claim.until) > Date.now();
/** @param {{verdict: string, by: string, at: string}} gone */
export const goneSentence = (gone) => t("goneBy", { name: gone.by, did: word("did", gone.verdict), at: ago(gone.at) });

/** @param {any} body the decision as the API wants it */
export function decide(body) {
  const review = decidable();
  if (!review) return;
  const revise = state.place.view === "queue" ? undefined : review.waitsFor ? undefined : true;
  act(review, body.verdict, { ...body, revise }, "decision");
}

/** @param {"SENIOR" | "LEGAL"} to @param {string} [note] */
export function escalate(to, note) {
  const review = decidable();
  if (review) act(review, "ESCALATED", { to, note: note || undefined }, "escalation");
}

/** @param {string} until @param {string} [note] */
export function snooze(until, note) {
  const review = decidable();
  if (review) act(review, "SNOOZED", { until, note: note || undefined }, "snooze");
}

/** @param {Review} review @param {string} kind @param {any} body @param {string} path */
function act(review, kind, body, path) {
  const index = take(review.commentId);
  /** @type {Deed} */
  const deed = { review, index, kind, body, at: Date.now(), settled: Promise.resolve(true) };
  deed.settled = write(review, path, body).then((answer) => settle(deed, answer));
  change({ deeds: [...state.deeds, deed].slice(-MOST_DEEDS), panel: undefined });
  forgetClaim(review.commentId);
  const done = t("done", { did: word("verdict", kind), name: review.author.name });
  const next = current();
  const then = next ? t("nextIs", { name: next.author.name, n: next.evidence.length }) : t("nothingNext");
  say(done, { kind: kind === "APPROVED" ? "ok" : kind === "REJECTED" ? "no-done" : "plain", undo: true, spoken: `${done} – ${then}` });
}

/** @param {Deed} deed @param {Answer} answer @returns {Promise<boolean>} whether it is done */
async function settle(deed, answer) {
  deal();
  if (answer.ok) {
    deed.review = { ...whole(answer.data), claim: undefined };
    if (answer.data?.needs && deed.kind === "APPROVED") say(t("secondNeeded"), { undo: true });
    return true;
  }
  if (wasMine(deed, answer)) return true;
  change({ deeds: state.deeds.filter((one) => one !== deed) });
  await comeBack(deed, answer);
  return false;
}

/** An answer that was lost on the way: the decision that stands is the editor's own. @param {Deed} deed @param {Answer} answer */
const wasMine = (deed, answer) => answer.status === 409 && answer.problem.decidedBy === state.session?.name && answer.problem.verdict === deed.body.verdict;

/** @param {Deed} deed @param {Answer} answer */
async function comeBack(deed, answer) {
  const id = deed.review.commentId;
  const { decidedBy, decidedAt, verdict, claimedBy, until } = answer.problem;
  let sentence = why(answer);
  let review = deed.review;
  if (isProblem(answer, "comment-withdrawn")) return say(t("withdrawn"), { kind: "no" });
  if (answer.status === 409 && decidedBy && verdict) {
    const gone = { by: decidedBy, verdict, at: decidedAt ?? new Date().toISOString() };
    change({ gone: { ...state.gone, [id]: gone } });
    sentence = goneSentence(gone);
  } else if (answer.status === 423 && claimedBy && until) {
    review = { ...review, claim: { by: claimedBy, until } };
    sentence = t("claimedBy", { name: claimedBy, at: ago(until) });
  } else if (answer.status === 412) sentence = t("stale");
  if (answer.status === 412 || answer.status === 409) review = await fresh(review);
  change({ marked: { ...state.marked, [id]: sentence } });
  if (!current()) rest();
  putBack(review, deed.index);
  say(t("cameBack", { name: review.author.name, why: sentence }), { kind: "no" });
}

/** @param {Review} review */
export async function fresh(review) {
  const answer = await call("GET", `/v1/reviews/${encodeURIComponent(review.commentId)}`);
  if (answer.ok) renew(answer.data);
  return answer.ok ? whole(answer.data) : review;
}
