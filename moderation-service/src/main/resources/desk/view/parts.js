/** Small pieces that more than one view shows. */
import { html, nothing, svg } from "../lit.js";
import { ACTIONS } from "../actions.js";
import { KEYS, keyOf } from "../keys.js";
import { state } from "../state.js";
import { ago, date, direction, t, word } from "../words.js";

/** @param {string} key */
const shown = (key) => (key.length > 1 ? key : key === key.toLowerCase() ? key.toUpperCase() : `⇧${key}`);

/** The sign of a key, for the eye only; the button says it by aria-keyshortcuts. @param {string} [key] */
export const sign = (key) => (key && !state.preferences.keysOff ? html`<kbd aria-hidden="true">${shown(key)}</kbd>` : nothing);

/** @param {string} key */
const shortcut = (key) => (key.length === 1 && key !== key.toLowerCase() ? `Shift+${key}` : key);

/** A button that does what a key does. @param {string} action @param {string} label @param {string} [look] @param {Record<string, any>} [more] */
export const act = (action, label, look = "", more = {}) => html`
  <button type="button" class=${look} aria-keyshortcuts=${state.preferences.keysOff || !KEYS[action] ? nothing : shortcut(keyOf(action))}
    aria-expanded=${more.expanded ?? nothing} aria-pressed=${more.pressed ?? nothing} aria-disabled=${more.off ? "true" : nothing}
    @click=${ACTIONS[action]}>${label}${sign(KEYS[action] && keyOf(action))}</button>`;

/** @param {string} [at] */
export const when = (at) => (at ? html`<time datetime=${at} title=${date(at)}>${ago(at)}</time>` : nothing);

/** Whatever people wrote, in its own direction. @param {string} text @param {string} [locale] @param {string} [look] */
export const written = (text, locale, look = "") => html`<span class=${look} lang=${locale || nothing} dir=${locale ? direction(locale) : "auto"}>${text}</span>`;

/** @param {string} text @param {string} [look] */
export const chip = (text, look = "") => html`<span class="chip ${look}">${text}</span>`;

/** When a comment's target time is, as a word of warning where it is near. @param {Review} review */
export function due({ dueAt }) {
  if (!dueAt) return nothing;
  const left = Date.parse(dueAt) - Date.now();
  const look = left < 0 ? "late" : left < 300_000 ? "soon" : "";
  return html`<span class="due ${look}">${left < 0 ? html`<span aria-hidden="true">⚠ </span>` : nothing}${t(left < 0 ? "wasDue" : "dueIn", { at: ago(dueAt) })}</span>`;
}

/** @param {{name: string}[] | string[]} names */
export const names = (names) => names.map((one, index) => html`${index ? ", " : ""}<bdi>${typeof one === "string" ? one : one.name}</bdi>`);

/** @param {string} kind @param {string[]} values @param {string} [chosen] @param {string} [none] */
export const options = (kind, values, chosen = "", none = "any") => values.map((value) => html`<option value=${value} ?selected=${value === chosen}>${value ? word(kind, value) : t(none)}</option>`);

/** @param {string} name @param {string} label @param {unknown} control */
export const field = (name, label, control) => html`<label class="field"><span>${label}</span>${control}</label>`;

/** The values of a form that are not empty. @param {SubmitEvent} event @returns {Record<string, string>} */
export function values(event) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  return /** @type {any} */ (Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== "")));
}

/** What a view shows that is loading or has failed. @param {{failed?: string, data?: any} | undefined} filled @param {() => void} retry */
export const waiting = (filled, retry) => filled?.failed
  ? html`<p class="notice no"><span>${filled.failed}</span> <button type="button" class="quiet" @click=${retry}>${t("retry")}</button></p>`
  : filled?.data ? nothing : skeleton();

export const skeleton = () => html`<div class="skeleton" aria-busy="true"><span class="unseen">${t("loading")}</span><i></i><i></i><i></i></div>`;

/** @type {Record<string, string>} */
const PATHS = {
  queue: "M3 5h14M3 10h14M3 15h9", decided: "M4 10l4 4 8-9", search: "M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4zM13 13l4 4", authors: "M10 3a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM4 17c0-3 3-5 6-5s6 2 6 5",
  audit: "M5 3h8l3 3v11H5zM8 9h5M8 13h5", statistics: "M4 17V9M10 17V3M16 17v-6", deadletters: "M3 5h14v10H3zM3 5l7 6 7-6", settings: "M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4",
  menu: "M3 5h14M3 10h14M3 15h14", lock: "M5 9h10v8H5zM7 9V6a3 3 0 0 1 6 0v3",
};
/** @param {string} name */
export const icon = (name) => html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${svg`<path d=${PATHS[name]}></path>`}</svg>`;
