/** What an editor has set for themselves; it follows them to any machine, and where it cannot be kept it holds for the day. */
import { state, change } from "./state.js";
import { call } from "./api.js";
import { say, why } from "./say.js";
import { speak, t } from "./words.js";
import { queueAddress } from "./place.js";

const KEPT = "newsroom-desk-look";
const SHARED = "/v1/reviews/filters";

/** Looks and speaks as this machine's last editor liked it, until it is known who sits here. */
export const greet = () => dress(JSON.parse(localStorage.getItem(KEPT) ?? "{}"));

export async function loadPreferences() {
  const [answer, shared] = await Promise.all([call("GET", "/v1/me/preferences"), call("GET", SHARED)]);
  if (shared.ok) change({ shared: shared.data });
  if (answer.ok && answer.data) await apply(answer.data);
}

/** Gives one of the editor's own filters to all, or takes a shared one away; a senior editor's right. @param {SavedFilter} filter @param {boolean} keeps */
export async function share(filter, keeps) {
  const others = state.shared.filters.filter((one) => one.name !== filter.name);
  const answer = await call("PUT", SHARED, { body: { filters: keeps ? [...others, filter] : others }, ifMatch: state.shared.version });
  const now = answer.ok ? answer : await call("GET", SHARED);
  if (now.ok) change({ shared: now.data });
  if (answer.ok) say(t(keeps ? "filterShared" : "filterUnshared", { name: filter.name }), { kind: "ok" });
  else say(t("notKept", { why: answer.status === 412 ? t("stale") : why(answer) }), { kind: "no" });
}

/** @param {Partial<Preferences>} values */
export async function prefer(values) {
  await apply({ ...state.preferences, ...values });
  const answer = await call("PUT", "/v1/me/preferences", { body: state.preferences });
  if (!answer.ok) say(t("notKept", { why: why(answer) }), { kind: "no" });
}

/** @param {Preferences} preferences */
async function apply(preferences) {
  localStorage.setItem(KEPT, JSON.stringify({ language: preferences.language, theme: preferences.theme }));
  await dress(preferences);
  change({ preferences });
}

/** @param {Preferences} preferences */
async function dress(preferences) {
  const language = preferences.language ?? navigator.language;
  await speak(state.config.languages.includes(language) ? language : language.startsWith("he") ? "he" : "en");
  if (preferences.theme && preferences.theme !== "AUTO") document.documentElement.dataset.theme = preferences.theme.toLowerCase();
  else delete document.documentElement.dataset.theme;
}

/** @returns {SavedFilter[]} */
export const savedFilters = () => state.preferences.filters ?? [];

/** Where a saved filter leads; it is kept as a query of the API. @param {SavedFilter} saved */
export function placeOf({ query }) {
  const { queue = "pending", ...filter } = Object.fromEntries(new URLSearchParams(query));
  return queueAddress(queue, filter);
}

/** Keeps the queue and filter in use under a name. @param {string} name */
export function saveFilter(name) {
  prefer({ filters: [...savedFilters().filter((one) => one.name !== name), { name, query: new URLSearchParams({ queue: state.place.arg, ...state.place.filter }).toString() }].slice(-9) });
  say(t("filterKept", { name }), { kind: "ok" });
}

/** @param {string} name */
export const dropFilter = (name) => prefer({ filters: savedFilters().filter((one) => one.name !== name) });
