/** The whole page, as a function of the state. */
import { html, nothing } from "../lit.js";
import { state, change, hasRole } from "../state.js";
import { ACTIONS } from "../actions.js";
import { address, queueAddress } from "../place.js";
import { isList } from "../queue.js";
import { ago, clock, number, t, word } from "../words.js";
import { icon, names, sign } from "./parts.js";
import { signIn } from "./sign-in.js";
import { list } from "./list.js";
import { card } from "./card.js";
import { aside } from "./aside.js";
import { later } from "./later.js";
import { foot } from "./foot.js";

const QUEUES = ["pending", "legal", "reported", "appeals", "degraded", "sample", "snoozed"];
const PAGES = ["authors", "audit", "statistics", "deadletters", "settings"];
const VIEWS = ["queue", "decided", "search", "authors", "audit", "statistics", "deadletters", "settings"];
/** @type {Record<string, string>} */
const NEEDS = { audit: "SENIOR", deadletters: "ADMIN" };

export function page() {
  if (state.session === undefined) return nothing;
  if (state.session === null) return signIn(false);
  return html`
    <button type="button" class="skip" @click=${toMain}>${t("skip")}</button>
    <header class="bar">
      <button type="button" class="quiet menu" aria-expanded=${state.sheet === "menu"} @click=${() => toggle("menu")}>${icon("menu")}<span>${t("menu")}</span></button>
      <h1>${t("title")}</h1>
      ${isList() ? html`<span class="here">${heading()}</span>
      <span class="to-sheets">
        <button type="button" class="quiet" aria-expanded=${state.sheet === "list"} @click=${() => toggle("list")}>${t("list")} <b>${number(state.items.length)}</b></button>
        <button type="button" class="quiet" aria-expanded=${state.sheet === "author"} @click=${() => toggle("author")}>${t("details")}</button></span>` : html`<span class="here">${word("view", state.place.view)}</span>`}
      ${account()}
    </header>
    <div class="navs ${state.sheet === "menu" ? "open" : ""}">${queues()}${views()}</div>
    ${bars()}
    <main class=${isList() ? "work" : "page"}>${isList() ? [list(), card(), aside()] : later(PAGES.includes(state.place.view) ? state.place.view : "settings")}</main>
    ${foot()} ${state.dialog ? later("dialogs") : nothing} ${state.expired ? signIn(true) : nothing}`;
}

const toMain = () => /** @type {HTMLElement | null} */ (document.querySelector(".card, main h2"))?.focus();
/** @param {string} name */
const toggle = (name) => change({ sheet: state.sheet === name ? undefined : name });
const heading = () => (state.place.view === "queue" ? word("queue", state.place.arg) : word("view", state.place.view));

const queues = () => html`<nav class="queues" aria-label=${t("queues")}><ul>${QUEUES.filter((queue) => !state.summary || countOf(queue)).map((queue) => {
  const waits = countOf(queue);
  return html`<li><a href=${queueAddress(queue)} aria-current=${isHere(queue) ? "page" : nothing} title=${waits?.oldest && waits.count ? t("oldest", { at: ago(waits.oldest) }) : nothing}>
    ${word("queue", queue)}${waits ? html` <b class=${waits.overdue ? "late" : ""}>${number(waits.count)}${waits.exact ? "" : "+"}</b>` : nothing}${waits?.overdue ? html`<span class="late" title=${t("overdue", { n: waits.overdue })}><span aria-hidden="true">⚠</span><span class="unseen">${t("overdue", { n: waits.overdue })}</span></span>` : nothing}</a></li>`;
})}${["mine", "any"].map((queue) => html`<li><a href=${queueAddress(queue)} aria-current=${isHere(queue) ? "page" : nothing}>${word("queue", queue)}</a></li>`)}</ul></nav>`;

/** @param {string} queue */
const countOf = (queue) => state.summary?.queues.find((one) => one.queue === queue);
/** @param {string} queue */
const isHere = (queue) => state.place.view === "queue" && state.place.arg === queue;

const views = () => html`<nav class="views" aria-label=${t("views")}><ul>${VIEWS.filter((view) => !NEEDS[view] || hasRole(NEEDS[view]) || hasRole("ADMIN")).map((view) => html`
  <li><a href=${view === "queue" ? queueAddress("pending") : address({ view })} aria-current=${state.place.view === view ? "page" : nothing}>${icon(view)}<span>${word("view", view)}</span></a></li>`)}</ul></nav>`;

const account = () => html`<div class="account">
  ${state.present.length > 1 ? html`<span class="present" title=${t("present")}><span class="unseen">${t("present")}: </span>${names(state.present.filter((one) => one !== state.session?.name))}</span>` : nothing}
  <span class="live ${state.lostSince ? "lost" : state.live}">${word("live", state.lostSince ? "lost" : state.live)}</span>
  <button type="button" class="quiet palette" aria-keyshortcuts="Control+K" @click=${ACTIONS.palette}>${t("goTo")}${sign("Ctrl K")}</button>
  <button type="button" class="quiet" aria-keyshortcuts="?" aria-label=${t("help")} @click=${ACTIONS.help}>?</button>
  <a class="who" href=${address({ view: "settings" })}><bdi>${state.session?.name}</bdi></a></div>`;

const bars = () => html`<div class="bars" role="alert">${state.lostSince ? html`<p class="notice no">${t("noConnectionSince", { at: clock(new Date(state.lostSince).toISOString()) })}</p>` : nothing}</div>`;
