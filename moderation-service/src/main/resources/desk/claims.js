/**
 * Claims, felt and not managed: resting on a comment claims it, working renews what one has, and going on or leaving gives it
 * back. Each tab gives back only its own.
 */
import { state, change, current } from "./state.js";
import { call, once } from "./api.js";
import { deal, isDealt, renew, take } from "./queue.js";
import { say, why } from "./say.js";
import { ago, t } from "./words.js";

const REST = 1500;
const RENEW = 60_000;
let timer = 0;
let renewed = Date.now();
/** What was claimed by resting on it. @type {string | undefined} */
let resting;

/** @param {string} id */
const path = (id) => `/v1/reviews/${encodeURIComponent(id)}/claim`;
/** @param {Review | undefined} review */
export const isMine = (review) => !!review?.claim && review.claim.by === state.session?.name;

/** Tells that another comment is on the card. */
export function cardChanged() {
  clearTimeout(timer);
  if (resting && resting !== state.current) giveBack(resting);
  if (isDealt() || state.place.view !== "queue") return;
  timer = setTimeout(() => {
    const review = current();
    if (review && !review.claim && !state.gone[review.commentId]) claim(review, true);
  }, REST);
}

/** @param {Review} review @param {boolean} [quietly] */
async function claim(review, quietly = false, takeOver = false) {
  const answer = await call("POST", path(review.commentId) + (takeOver ? "?takeOver=true" : ""));
  if (answer.ok) {
    if (quietly && state.current !== review.commentId) return giveBack(review.commentId);
    if (quietly) resting = review.commentId;
    renew({ ...review, ...(answer.data?.commentId ? answer.data : {}), claim: answer.data?.claim ?? { by: state.session?.name ?? "", until: answer.data?.until ?? "" } });
    if (!quietly) say(t("claimed"));
  } else if (answer.status === 423) {
    renew({ ...review, claim: { by: answer.problem.claimedBy ?? "?", until: answer.problem.until ?? "" } });
    if (!quietly) say(t("claimedBy", { name: answer.problem.claimedBy, at: ago(answer.problem.until ?? "") }), { kind: "no" });
  } else if (!quietly) say(why(answer), { kind: "no" });
}

/** Claims what is on the card, or gives it back. */
export function toggleClaim() {
  const review = current();
  if (!review) return;
  if (!isMine(review)) return claim(review);
  giveBack(review.commentId);
  say(t("givenBack"));
  if (!isDealt()) return;
  take(review.commentId);
  if (!state.items.length) deal();
}

export function takeOver() {
  const review = current();
  if (review) claim(review, false, true);
}

/** @param {string} id */
function giveBack(id) {
  if (resting === id) resting = undefined;
  const review = state.items.find((one) => one.commentId === id);
  if (review) renew({ ...review, claim: undefined });
  return call("DELETE", path(id));
}

/** @param {string} id of a comment that was decided, which ends its claim */
export function forgetClaim(id) {
  if (resting === id) resting = undefined;
}

/** Renews all claims, at most once a minute. */
export async function active() {
  if (Date.now() - renewed < RENEW || !state.items.some(isMine)) return;
  renewed = Date.now();
  const answer = await call("PUT", "/v1/reviews/claims");
  if (!answer.ok) return;
  const until = new Map((answer.data?.items ?? []).map((/** @type {any} */ one) => [one.commentId, one.until]));
  change({ items: state.items.map((one) => (until.has(one.commentId) ? { ...one, claim: { by: state.session?.name ?? "", until: until.get(one.commentId) } } : one)) });
}

/** Gives back what is at hand, before something else is. */
export function letGo() {
  resting = undefined;
  return Promise.all(state.items.filter(isMine).map((review) => call("DELETE", path(review.commentId))));
}

/** Gives back what this tab holds; the calls outlive the page. */
export function leave() {
  if (!state.session) return;
  for (const review of state.items.filter(isMine)) once("DELETE", path(review.commentId));
}
