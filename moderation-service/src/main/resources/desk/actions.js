/** What the keys and buttons do, by name. */
import { state, change, current, hasRole } from "./state.js";
import { decidable, decide, escalate, snooze } from "./deciding.js";
import { undo } from "./undoing.js";
import { load, step } from "./queue.js";
import { takeOver, toggleClaim } from "./claims.js";
import { openBulk, selectAll, toggleSelected, extend } from "./bulk.js";
import { go, queueAddress, address } from "./place.js";
import { lifeline } from "./pages.js";
import { NAPS, REASONS, ownReason, wakes } from "./reasons.js";
import { placeOf, savedFilters } from "./preferences.js";
import { say } from "./say.js";
import { strike, struck } from "./striking.js";
import { t, word } from "./words.js";

/** Opens a panel of the card, or closes it. @param {string} kind */
const panel = (kind) => () => {
  if (kind === "note" || kind === "filters" ? current() || kind === "filters" : decidable()) change({ panel: state.panel?.kind === kind ? undefined : { kind } });
};
/** @param {string} kind */
export const dialog = (kind) => () => change({ dialog: kind, panel: undefined });
/** Closes the dialog, if one is open. */
export const shut = () => change({ dialog: undefined, preview: undefined });
/** @param {string} name */
const sheet = (name) => () => {
  const wide = matchMedia("(min-width: 1200px)").matches;
  change({ sheet: wide || state.sheet === name ? undefined : name });
  if (wide) focusOn(`#${name}-title`);
};
/** @param {number} by */
function mark(by) {
  const evidence = current()?.evidence ?? [];
  if (!evidence.length || state.hidden.marks) return;
  const at = (state.mark + by + evidence.length + (state.mark < 0 && by < 0 ? 1 : 0)) % evidence.length;
  change({ mark: at, spoken: `${at + 1}: ${word("category", evidence[at].category)}. ${evidence[at].why}` });
}
/** @param {number} by */
const move = (by) => () => void (step(by) || (by > 0 && say(t("lastOne"))));

/** @type {Record<string, () => void>} */
export const ACTIONS = {
  next: move(1), previous: move(-1),
  approve: () => decide({ verdict: "APPROVED", strike: struck() }), strike,
  reject: panel("reject"), escalate: panel("escalate"), snooze: panel("snooze"), note: panel("note"),
  undo: () => void undo(),
  arrivals: () => void load(),
  hideScore: () => change({ hidden: { ...state.hidden, score: !state.hidden.score } }),
  hideMarks: () => change({ hidden: { ...state.hidden, marks: !state.hidden.marks } }),
  claim: () => void toggleClaim(),
  takeOver: () => (hasRole("SENIOR") ? takeOver() : say(t("notAllowed"), { kind: "no" })),
  thread: sheet("thread"), author: sheet("author"),
  article: () => {
    const review = current();
    const url = state.contexts.get(review?.commentId ?? "")?.data?.article.url ?? (review && `${state.config.siteAddress ?? ""}/articles/${review.article.id}`);
    if (url && /^(https?:\/\/|\/)/.test(url)) open(url, "_blank", "noopener");
  },
  mark: () => mark(1), markBack: () => mark(-1),
  select: toggleSelected, extendDown: () => extend(1), extendUp: () => extend(-1), all: selectAll, bulk: () => void openBulk(),
  filter: () => focusOn("[name=desk-filter]"),
  palette: () => change({ dialog: "palette", panel: undefined, sought: { text: "", at: 0 } }), help: dialog("help"),
  filters: panel("filters"),
  lifeline: () => void lifeline(),
  mode: () => go(address({ ...state.place, mode: state.place.mode === "list" ? "next" : "list" })),
  go: () => change({ prefix: "g" }),
  close,
};

/** Where `g` and a letter lead. @type {Record<string, string>} */
export const PLACES = {
  q: "queue/pending", l: "queue/legal", r: "queue/reported", p: "queue/appeals", g: "queue/degraded", b: "queue/sample", z: "queue/snoozed",
  m: "queue/mine", a: "queue/any", d: "decided", f: "search", u: "authors", t: "audit", s: "statistics", x: "deadletters", o: "settings",
};

/** @param {string} place */
export const goTo = (place) => {
  const [view, arg] = place.split("/");
  go(view === "queue" ? queueAddress(arg) : address({ view }));
};

function close() {
  if (state.dialog) shut();
  else if (state.panel) change({ panel: undefined });
  else if (state.sheet) change({ sheet: undefined });
  else if (state.selected.length) change({ selected: [] });
  else change({ toast: undefined, prefix: undefined });
}

/** @param {string} selector */
function focusOn(selector) {
  const element = document.querySelector(selector);
  if (element instanceof HTMLElement) element.focus();
}

/** What a key means while a panel is open. @param {string} key @returns {boolean} whether it meant something */
export function choose(key) {
  const review = current();
  const kind = state.panel?.kind;
  if (kind === "filters") return openFilter(Number(key) - 1);
  if (!review) return false;
  if (kind === "reject") return chooseReason(review, key);
  if (kind === "escalate" && "12".includes(key)) return escalate(key === "1" ? "SENIOR" : "LEGAL"), true;
  const nap = kind === "snooze" && NAPS.find(([one]) => one === key);
  if (nap) snooze(wakes(nap[1]));
  return !!nap;
}

/** @param {Review} review @param {string} key */
function chooseReason(review, key) {
  const reason = key === "Enter" ? ownReason(review) : REASONS.find(([one]) => one === key)?.[1];
  if (!reason) return false;
  reject(reason);
  return true;
}

/** @param {string} reason */
export function reject(reason) {
  if (reason === "OTHER" || reason === "ILLEGAL") change({ panel: { kind: reason } });
  else decide({ verdict: "REJECTED", reason, ...drafted() });
}

/** The message and the note that stand in the open panel. @returns {{message?: string, note?: string}} */
function drafted() {
  const form = document.querySelector("form[name=panel]");
  return form instanceof HTMLFormElement ? Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== "")) : {};
}

/** @param {number} index */
export function openFilter(index) {
  const saved = [...savedFilters(), ...state.shared.filters][index];
  if (saved) go(placeOf(saved));
  return !!saved;
}
