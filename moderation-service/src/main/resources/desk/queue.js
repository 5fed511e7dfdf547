/** The comments at hand: a page of a list to browse, or a hand of three that nobody else has. */
import { state, change, current, rest, whole } from "./state.js";
import { call, query } from "./api.js";
import { remember } from "./place.js";
import { t } from "./words.js";
import { say, why } from "./say.js";
import { lookAhead } from "./context.js";
import { letGo } from "./claims.js";

const HAND = 3;
const PAGE = 50;
const REVIEWS = ["queue", "decided", "search"];
let run = 0;
let dealing = false;
/** The comment that the address names, until it is on the card. @type {string | undefined} */
let wanted;

export const isList = () => REVIEWS.includes(state.place.view);
/** Whether comments are dealt; what is one's own, or sleeps, can only be browsed. */
export const isDealt = () => state.place.view === "queue" && state.place.mode === "next" && !["mine", "snoozed", "any"].includes(state.place.arg);

/** Loads what the place shows, from its beginning. */
export async function load() {
  const mine = ++run;
  dealing = false;
  const left = letGo();
  change({ items: [], more: undefined, current: undefined, failed: undefined, hint: undefined, arrived: [], loading: true, gone: {}, marked: {} });
  wanted = state.place.id;
  await left;
  if (mine !== run) return;
  if (isDealt()) await deal();
  else await page(undefined, mine);
  if (mine === run && wanted) await showWanted(wanted, mine);
}

/** Fills the hand. @returns {Promise<void>} */
export async function deal() {
  if (!isDealt() || dealing || state.items.length >= HAND) return;
  const mine = run;
  dealing = true;
  const { arg, filter } = state.place;
  const answer = await call("POST", "/v1/reviews/next" + query({ queue: arg, count: HAND - state.items.length, ...filter }));
  if (mine !== run) return;
  dealing = false;
  if (answer.ok) {
    const before = state.items.length;
    add(answer.data?.items ?? [], undefined);
    return state.items.length > before ? deal() : undefined;
  }
  if (![400, 404, 405, 501].includes(answer.status)) return change({ loading: false, failed: why(answer) });
  change({ place: { ...state.place, mode: "list" }, hint: t("noHand") });
  await page(undefined, mine);
}

/** The next page of the list. */
export const loadMore = () => state.more && page(state.more, run);

/** @param {string | undefined} cursor @param {number} mine */
async function page(cursor, mine) {
  const asked = paths();
  change({ loading: asked.length > 0 });
  if (!asked.length) return;
  const answers = await Promise.all(asked.map((values) => call("GET", "/v1/reviews" + query({ ...values, limit: PAGE, cursor }))));
  if (mine !== run) return;
  const good = answers.find((answer) => answer.ok);
  if (!good) return change({ loading: false, failed: why(answers[0]) });
  add(answers.flatMap((answer) => (answer.ok ? answer.data.items : [])), answers.length === 1 ? good.data.next : undefined);
}

/** @returns {Filter[]} */
function paths() {
  const { view, arg, filter } = state.place;
  if (view === "queue") return [{ queue: arg, ...filter }];
  if (view === "decided") return [{ state: "DECIDED", ...filter }];
  return Object.keys(filter).length ? [{ queue: "any", ...filter }, { state: "DECIDED", ...filter }] : [];
}

/** @param {Review[]} reviews @param {string} [more] */
function add(reviews, more) {
  const known = new Set([...state.items, ...state.deeds.slice(-HAND).map((deed) => deed.review)].map((review) => review.commentId));
  const fresh = isDealt() || more || state.more ? reviews.filter((review) => !known.has(review.commentId)) : reviews;
  change({ items: [...state.items, ...fresh.map(whole)], more, loading: false, failed: undefined });
  if (!current() && state.items.length) {
    rest();
    show((state.items.find((review) => review.commentId === wanted) ?? state.items[0]).commentId);
  } else lookAhead();
}

/** Puts what the address names on the card, though it may be in no list. @param {string} id @param {number} mine */
async function showWanted(id, mine) {
  wanted = undefined;
  if (state.current === id) return;
  if (state.items.some((review) => review.commentId === id)) return show(id);
  const answer = await call("GET", `/v1/reviews/${encodeURIComponent(id)}`);
  if (mine !== run) return;
  if (!answer.ok) return say(t("wantedGone"));
  change({ items: [whole(answer.data), ...state.items] });
  rest();
  show(id);
}

/** @param {string} [id] */
export function show(id) {
  change({ current: id, panel: undefined, mark: -1 });
  remember();
  lookAhead();
}

/** Goes up or down from the card. @param {number} by @returns {boolean} whether there was somewhere to go */
export function step(by) {
  const at = state.items.findIndex((review) => review.commentId === state.current);
  const next = state.items[at + by];
  if (!next) {
    if (by > 0) loadMore();
    return false;
  }
  show(next.commentId);
  return true;
}

/** Takes a review off the list; the one below it is on the card at once. @param {string} id @returns {number} where it was */
export function take(id) {
  const index = state.items.findIndex((review) => review.commentId === id);
  const items = state.items.filter((review) => review.commentId !== id);
  const next = state.current === id ? items[Math.min(index, items.length - 1)]?.commentId : state.current;
  change({ items, selected: state.selected.filter((one) => one !== id) });
  if (next !== state.current) show(next);
  if (!isDealt() && items.length < 10 && state.more && !state.loading) loadMore();
  return index;
}

/** Puts a review back. @param {Review} review @param {number} index @param {boolean} [onCard] */
export function putBack(review, index, onCard = false) {
  const items = state.items.filter((one) => one.commentId !== review.commentId);
  items.splice(Math.max(0, Math.min(index, items.length)), 0, review);
  change({ items });
  if (onCard || !current()) show(review.commentId);
}

/** Takes the newer state of a review that is at hand. @param {Review} review */
export function renew(review) {
  change({ items: state.items.map((one) => (one.commentId === review.commentId ? whole(review) : one)) });
}
