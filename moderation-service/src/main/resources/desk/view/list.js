/** The comments at hand, as a list beside the card. */
import { html, nothing, repeat } from "../lit.js";
import { state } from "../state.js";
import { ACTIONS } from "../actions.js";
import { toggleSelected } from "../bulk.js";
import { claimedByOther, goneSentence } from "../deciding.js";
import { address, go } from "../place.js";
import { isDealt, load, loadMore, show } from "../queue.js";
import { ago, lasting, number, t, word } from "../words.js";
import { undo } from "../undoing.js";
import { act, chip, due, icon, skeleton, when, written } from "./parts.js";
import { filterBar } from "./filters.js";

export const list = () => html`<section class="list ${state.sheet === "list" ? "open" : ""} ${state.lostSince ? "stale" : ""}" aria-labelledby="list-title">
  <div class="list-head"><h2 id="list-title" tabindex="-1">${title()}</h2>${ways()}</div>
  ${state.hint ? html`<p class="notice">${state.hint}</p>` : nothing}
  ${filterBar()}
  ${state.arrived.length ? html`<button type="button" class="arrived" aria-keyshortcuts="n" @click=${ACTIONS.arrivals}>${t("arrived", { n: state.arrived.length })}<kbd aria-hidden="true">N</kbd></button>` : nothing}
  ${state.selected.length ? selection() : nothing}
  ${state.failed ? html`<p class="notice no"><span>${state.failed}</span> <button type="button" class="quiet" @click=${load}>${t("retry")}</button></p>` : nothing}
  ${state.items.length ? html`<ol aria-label=${title()}>${repeat(state.items, (review) => review.commentId, item)}</ol>` : state.loading ? skeleton() : state.failed ? nothing : empty()}
  ${state.more ? html`<button type="button" class="quiet more" @click=${loadMore}>${state.loading ? t("loading") : t("more")}</button>` : nothing}
  ${isDealt() && state.deeds.length ? lately() : nothing}
</section>`;

const title = () => (state.place.view !== "queue" ? word("view", state.place.view) : isDealt() ? t("hand") : word("queue", state.place.arg));

const ways = () => state.place.view !== "queue" || ["mine", "snoozed", "any"].includes(state.place.arg) ? nothing : html`<span class="ways" role="group" aria-label=${t("way")}>
  ${["next", "list"].map((mode) => html`<button type="button" aria-pressed=${state.place.mode === mode} title=${t(`way_${mode}_why`)} @click=${() => go(address({ ...state.place, mode, id: undefined }))}>${t(`way_${mode}`)}</button>`)}</span>`;

/** @param {Review} review */
function item(review) {
  const id = review.commentId;
  const here = id === state.current;
  const gone = state.gone[id];
  return html`<li class="item ${gone || review.withdrawnAt ? "gone" : ""} ${state.marked[id] ? "marked" : ""}" aria-current=${here ? "true" : nothing}>
    ${state.place.view === "queue" ? html`<label class="pick"><input type="checkbox" .checked=${state.selected.includes(id)} @change=${() => toggleSelected(id)} aria-label=${t("selectBy", { name: review.author.name })}></label>` : nothing}
    <a href=${address({ ...state.place, id })} @click=${(/** @type {Event} */ event) => open(event, id)}>
      <span class="line"><bdi class="name">${review.author.name}</bdi><span class="time">${review.waitsFor || review.queue ? due(review) : when(review.decidedAt)}</span></span>
      ${written(review.text.slice(0, 240), review.locale, "excerpt")}
      <span class="chips">${chips(review)}</span></a></li>`;
}

/** @param {Review} review */
function chips(review) {
  const gone = state.gone[review.commentId];
  if (gone) return chip(goneSentence(gone), "no");
  if (review.withdrawnAt) return chip(t("withdrawnShort"), "wait");
  const categories = state.hidden.marks ? [] : [...new Set(review.evidence.map((finding) => finding.category))];
  return [
    state.place.view !== "queue" && review.verdict ? chip(word("verdict", review.verdict), review.verdict === "APPROVED" ? "ok" : review.verdict === "REJECTED" ? "no" : "wait") : nothing,
    claimedByOther(review) ? html`<span class="chip lock">${icon("lock")}<bdi>${review.claim?.by}</bdi>, ${lasting((Date.parse(review.claim?.until ?? "") - Date.now()) / 1000)}</span>` : nothing,
    categories.length ? html`<span class="found">${word("category", categories[0])}${categories.length > 1 ? ` +${number(categories.length - 1)}` : ""}</span>`
      : html`<span class="found none">${word("waits", review.blind ? "SAMPLE" : review.degraded.length ? "DEGRADED" : (review.waitsFor ?? "NOTHING"))}</span>`,
    (review.similar ?? 1) > 1 ? chip(t("equal", { n: review.similar })) : nothing,
    review.reports ? chip(t("reports", { n: review.reports.count }), "no") : nothing,
    state.marked[review.commentId] ? chip(t("cameBackShort"), "no") : nothing,
  ];
}

/** @param {Event} event @param {string} id */
function open(event, id) {
  event.preventDefault();
  show(id);
  if (state.sheet) ACTIONS.close();
}

const selection = () => html`<div class="selection"><b>${t("selected", { n: state.selected.length })}</b>
  ${act("bulk", t("bulk"), "small")} <button type="button" class="quiet" @click=${ACTIONS.all}>${t("selectAll")}</button>
  <button type="button" class="quiet" @click=${() => ACTIONS.close()}>${t("selectNone")}</button></div>`;

function empty() {
  const filtered = Object.keys(state.place.filter).length > 0;
  const asked = state.place.view !== "search" || filtered;
  return html`<div class="empty"><p>${asked ? t(filtered ? "nothingFound" : "nothingWaits") : t("searchHint")}</p>
    ${filtered && state.place.view === "queue" ? html`<button type="button" @click=${() => go(address({ ...state.place, filter: {}, id: undefined }))}>${t("clearFilter")}</button>` : nothing}</div>`;
}

/** The last deeds, each to be undone by itself. */
const lately = () => html`<section class="lately" aria-labelledby="lately-title"><h3 id="lately-title">${t("lately")}</h3><ol>${repeat(state.deeds.slice(-8).reverse(), (deed) => deed.review.commentId + deed.at, (deed) => html`
  <li><span class=${deed.kind === "APPROVED" ? "ok" : deed.kind === "REJECTED" ? "no" : "wait"}>${word("verdict", deed.kind)}</span> <bdi>${deed.review.author.name}</bdi>
    <span class="time">${ago(new Date(deed.at).toISOString())}</span>
    <button type="button" class="quiet" aria-label=${t("undoOf", { name: deed.review.author.name })} @click=${() => undo(deed)}>${t("undo")}</button></li>`)}</ol></section>`;
