/** The foot: what was done last, a batch under way, and the one region that speaks. */
import { html, nothing } from "../lit.js";
import { state, change } from "../state.js";
import { steer } from "../bulk.js";
import { number, t, word } from "../words.js";
import { act } from "./parts.js";

export const foot = () => html`
  <p class="unseen" role="status" aria-live="polite">${state.spoken}</p>
  <footer class="foot" aria-label=${t("lastDone")}>
    ${state.batch ? batch(state.batch) : nothing}
    ${state.toast ? html`<div class="toast ${state.toast.kind}"><span>${state.toast.text}</span>${state.toast.undo && state.deeds.length ? act("undo", t("undo"), "quiet") : nothing}</div>` : nothing}
    ${state.prefix ? html`<div class="toast"><kbd>G</kbd> ${t("goHint")}</div>` : nothing}
  </footer>`;

/** @param {Batch} all */
const batch = (all) => html`<section class="toast batch" aria-label=${t("bulk")}><span>${word("batch", all.state)} ${number(all.done)} / ${number(all.total)}${all.skipped ? ` · ${t("skipped", { n: all.skipped })}` : ""}</span>
  <progress max=${all.total || 1} value=${all.done} aria-label=${t("progress")}></progress>
  ${all.state === "RUNNING" ? html`<button type="button" class="quiet" @click=${() => steer("stop")}>${t("stop")}</button>` : nothing}
  ${["DONE", "STOPPED"].includes(all.state) ? html`<button type="button" class="quiet" @click=${() => steer("undo")}>${t("undoAll")}</button>` : nothing}
  ${all.state === "RUNNING" || all.state === "UNDOING" ? nothing : html`<button type="button" class="quiet" aria-label=${t("dismiss")} @click=${() => change({ batch: undefined })}>×</button>`}</section>`;
