/** One field that leads to any view, queue, kept filter, article and author. */
import { html, nothing } from "../lit.js";
import { state, change } from "../state.js";
import { ACTIONS, PLACES, shut } from "../actions.js";
import { address, go, queueAddress } from "../place.js";
import { placeOf, savedFilters } from "../preferences.js";
import { t, word } from "../words.js";
import { KEYS } from "../keys.js";

const MOST = 12;
const STEPS = /** @type {Record<string, number>} */ ({ ArrowDown: 1, ArrowUp: -1 });
const COMMANDS = ["undo", "mode", "hideScore", "hideMarks", "lifeline", "all", "bulk", "help"];

/** @typedef {{name: string, kind: string, open: () => void}} Way */

/** @returns {Way[]} */
function ways() {
  const { text: asked } = state.sought;
  const places = Object.values(PLACES).map((place) => {
    const [view, arg] = place.split("/");
    return way(arg ? word("queue", arg) : word("view", view), t(arg ? "queues" : "views"), arg ? queueAddress(arg) : address({ view }));
  });
  const saved = savedFilters().map((one) => way(one.name, t("savedFilters"), placeOf(one)));
  const articles = [...new Map(state.items.map((review) => [review.article.id, review.article.title]))].map(([id, title]) => way(title, t("article"), queueAddress("any", { articleId: id })));
  const authors = [...new Map(state.items.flatMap((review) => (review.author.key ? [[review.author.key, review.author.name]] : [])))].map(([key, name]) => way(name, t("author"), address({ view: "authors", arg: key })));
  const commands = COMMANDS.filter((name) => KEYS[name]).map((name) => ({ name: t(`key_${name}`), kind: t("command"), open: ACTIONS[name] }));
  const search = asked ? [way(t("searchFor", { text: asked }), t("search"), address({ view: "search", filter: { q: asked } }))] : [];
  const wanted = asked.toLowerCase();
  return [...[...saved, ...places, ...commands, ...articles, ...authors].filter((one) => one.name.toLowerCase().includes(wanted)).slice(0, MOST - 1), ...search];
}

/** @param {string} name @param {string} kind @param {string} to @returns {Way} */
const way = (name, kind, to) => ({ name, kind, open: () => go(to) });

export function palette() {
  const all = ways();
  const { text: asked } = state.sought;
  const at = Math.min(state.sought.at, Math.max(0, all.length - 1));
  return html`<dialog class="palette" aria-label=${t("goTo")} @close=${shut} @click=${(/** @type {Event} */ event) => event.target === event.currentTarget && shut()}><div class="inside">
    <input autofocus role="combobox" aria-label=${t("goToWhere")} aria-expanded="true" aria-controls="palette-list" aria-activedescendant=${all.length ? `way-${at}` : nothing} autocomplete="off" placeholder=${t("goToWhere")}
      .value=${asked} @input=${(/** @type {Event} */ event) => change({ sought: { text: /** @type {HTMLInputElement} */ (event.target).value, at: 0 } })} @keydown=${(/** @type {KeyboardEvent} */ event) => steer(event, all, at)}>
    <ul role="listbox" id="palette-list" aria-label=${t("goTo")}>${all.map((one, index) => html`<li role="option" id="way-${index}" aria-selected=${index === at} @click=${() => take(one)}><bdi>${one.name}</bdi><span class="muted">${one.kind}</span></li>`)}</ul></div></dialog>`;
}

/** @param {KeyboardEvent} event @param {Way[]} all @param {number} at */
function steer(event, all, at) {
  if (event.isComposing) return;
  if (event.key === "Enter" && all[at]) take(all[at]);
  else if (all.length && STEPS[event.key]) change({ sought: { ...state.sought, at: (at + all.length + STEPS[event.key]) % all.length } });
  else return;
  event.preventDefault();
}

/** @param {Way} one */
function take(one) {
  shut();
  one.open();
}
