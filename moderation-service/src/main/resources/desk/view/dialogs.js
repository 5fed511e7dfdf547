/** Dialogs over the desk; one at a time. */
import { html, nothing } from "../lit.js";
import { state } from "../state.js";
import { PLACES, shut } from "../actions.js";
import { runBulk } from "../bulk.js";
import { KEYS, keyOf } from "../keys.js";
import { lifeline } from "../pages.js";
import { REASONS } from "../reasons.js";
import { date, direction, number, t, word } from "../words.js";
import { options, sign, values, waiting, written } from "./parts.js";
import { palette } from "./palette.js";

export const dialogs = () => DIALOGS[state.dialog ?? ""]?.() ?? nothing;

/** @param {string} name @param {string} title @param {unknown} content */
export const dialog = (name, title, content) => html`<dialog class=${name} aria-labelledby="dialog-title" @close=${shut} @click=${(/** @type {Event} */ event) => event.target === event.currentTarget && shut()}>
  <div class="inside"><header><h2 id="dialog-title">${title}</h2><button type="button" class="quiet" aria-label=${t("close")} @click=${shut}>×</button></header>${content}</div></dialog>`;

/** @type {Record<string, () => unknown>} */
const DIALOGS = {
  help: () => dialog("help", t("keys"), html`<p>${state.preferences.keysOff ? t("keysAreOff") : t("keysHint")}</p>
    <div class="columns"><dl>${Object.keys(KEYS).map((action) => html`<div><dt>${sign(keyOf(action))}<span class="unseen">${keyOf(action)}</span></dt><dd>${t(`key_${action}`)}</dd></div>`)}</dl>
    <dl><div><dt><kbd>Ctrl K</kbd></dt><dd>${t("key_palette")}</dd></div><div><dt><kbd>Ctrl Z</kbd></dt><dd>${t("key_undo")}</dd></div>
    ${Object.entries(PLACES).map(([key, place]) => html`<div><dt><kbd>G</kbd> <kbd>${key.toUpperCase()}</kbd></dt><dd>${placeName(place)}</dd></div>`)}</dl></div>`),
  palette: () => palette(),
  bulk: () => dialog("bulk", t("bulk"), bulk()),
  lifeline: () => dialog("lifeline", t("lifeline"), state.lifeline?.data ? html`<ol class="lifeline">${state.lifeline.data.items.map((/** @type {any} */ one) => html`<li><time datetime=${one.at}>${date(one.at)}</time> <b>${word("event", one.what)}</b>${one.by ? html` <bdi>${word("by", one.by)}</bdi>` : nothing}
    ${one.lagMillis === undefined ? nothing : html` <span class="muted">${t("lag", { ms: number(one.lagMillis) })}</span>`}${one.detail ? html` ${written(one.detail)}` : nothing}${one.traceId ? html`<br><code>${one.traceId}</code>` : nothing}</li>`)}</ol>
    ${state.lifeline.data.statement ? html`<details><summary>${t("statement")}</summary><p class="statement" lang=${state.lifeline.data.statement.locale} dir=${direction(state.lifeline.data.statement.locale)}>${state.lifeline.data.statement.text}</p></details>` : nothing}` : waiting(state.lifeline, lifeline)),
};

/** @param {string} place */
export const placeName = (place) => (place.startsWith("queue/") ? word("queue", place.slice(6)) : word("view", place));

function bulk() {
  const { preview } = state;
  if (!preview || "failed" in preview) return waiting(preview, shut);
  return html`<p><b>${t("bulkCount", { n: preview.count })}</b> ${preview.claimedByOthers ? t("bulkLeftOut", { n: preview.claimedByOthers }) : ""}</p>
    <ol class="samples" tabindex="0" aria-label=${t("samples", { n: preview.samples.length })}>${preview.samples.map((review) => html`<li><bdi>${review.author.name}</bdi>: ${written(review.text.slice(0, 160), review.locale)}</li>`)}</ol>
    <form class="panel" @submit=${(/** @type {SubmitEvent} */ event) => { const { reason, note } = values(event); runBulk(preview.token, "REJECTED", reason, note); }}>
      <label class="field"><span>${t("reasonTold")}</span><select name="reason" required>${options("reason", REASONS.map(([, reason]) => reason).filter((reason) => reason !== "OTHER" && reason !== "ILLEGAL"))}</select></label>
      <label class="field"><span>${t("noteInternal")}</span><input name="note" maxlength="1000"></label>
      <div class="acts"><button class="no">${t("rejectAll", { n: preview.count })}</button><button type="button" class="ok" @click=${() => runBulk(preview.token, "APPROVED")}>${t("approveAll", { n: preview.count })}</button><button type="button" @click=${shut}>${t("cancel")}</button></div></form>
    <p class="muted">${t("bulkHint")}</p>`;
}
