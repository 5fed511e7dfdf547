/** Who decided what, why and when; and the events that could not be read. */
import { html, nothing } from "../lit.js";
import { state } from "../state.js";
import { call, query } from "../api.js";
import { address, go } from "../place.js";
import { download, loadMoreOf, loadPage } from "../pages.js";
import { say, why } from "../say.js";
import { REASONS } from "../reasons.js";
import { date, lasting, number, t, word } from "../words.js";
import { VERDICTS } from "./filters.js";
import { field, options, values, waiting } from "./parts.js";

const ACTIONS = ["", "DECIDED", "EDITED", "UNDONE", "APPROVED_FIRST", "CONFIRMED", "ESCALATED", "SNOOZED", "NOTED", "EXPORTED", "ERASED", "DOUBTED", "TRUSTED"];

export function audit() {
  const { filter } = state.place;
  const decisions = state.page?.data?.decisions;
  return html`<h2 tabindex="-1">${word("view", "audit")}</h2>
    <form class="filters" role="search" aria-label=${t("filter")} @submit=${narrow}>
      ${field("by", t("editor"), html`<input name="by" .value=${filter.by ?? ""}>`)}
      ${field("action", t("action"), html`<select name="action">${options("verdict", ACTIONS, filter.action)}</select>`)}
      ${field("verdict", t("verdict"), html`<select name="verdict">${options("verdict", VERDICTS, filter.verdict)}</select>`)}
      ${field("reason", t("reason"), html`<select name="reason">${options("reason", ["", ...REASONS.map(([, reason]) => reason)], filter.reason)}</select>`)}
      ${field("from", t("from"), html`<input name="from" type="date" .value=${filter.from?.slice(0, 10) ?? ""}>`)}
      ${field("to", t("to"), html`<input name="to" type="date" .value=${filter.to?.slice(0, 10) ?? ""}>`)}
      <button class="primary">${t("filter")}</button><button type="button" @click=${csv}>CSV</button></form>
    ${decisions ? html`<div class="wide" tabindex="0" role="group" aria-label=${word("view", "audit")}><table class="grid"><caption class="unseen">${word("view", "audit")}</caption><thead><tr>${["at", "editor", "action", "reason", "article", "queue", "waited", "ruleSetTitle", "note"].map((name) => html`<th scope="col">${t(name)}</th>`)}</tr></thead>
      <tbody>${decisions.items.map(row)}</tbody></table></div>
      ${decisions.next ? html`<button type="button" class="quiet" @click=${() => loadMoreOf("decisions", "/v1/decisions" + query({ ...filter, cursor: decisions.next }))}>${t("more")}</button>` : nothing}` : waiting(state.page, loadPage)}`;
}

/** @param {any} one */
const row = (one) => html`<tr><td>${one.commentId ? html`<a href=${address({ view: "decided", id: one.commentId })}><time datetime=${one.at}>${date(one.at)}</time></a>` : html`<time datetime=${one.at}>${date(one.at)}</time>`}</td><td><bdi>${one.by}</bdi></td><td>${word("verdict", one.action === "DECIDED" ? one.verdict : one.action)}${one.batch ? ` · ${t("inBulk")}` : ""}</td>
  <td>${one.reason ? word("reason", one.reason) : ""}</td><td><bdi>${one.articleTitle ?? ""}</bdi></td><td>${one.queue ? word("queue", one.queue.toLowerCase()) : ""}</td><td>${one.waitedSeconds === undefined ? "" : lasting(one.waitedSeconds)}</td><td>${one.ruleSet?.version ?? one.ruleSet ?? ""}</td><td><bdi>${one.note ?? ""}</bdi></td></tr>`;

/** @param {SubmitEvent} event */
function narrow(event) {
  const { from, to, ...filter } = values(event);
  go(address({ view: "audit", filter: { ...filter, ...(from ? { from: new Date(from).toISOString() } : {}), ...(to ? { to: new Date(`${to}T23:59:59`).toISOString() } : {}) } }));
}

async function csv() {
  const failed = await download("/v1/decisions" + query(state.place.filter), "decisions.csv");
  if (failed) say(failed, { kind: "no" });
}

export const deadletters = () => html`<h2 tabindex="-1">${word("view", "deadletters")}</h2><p>${t("deadHint")}</p>
  ${state.page?.data?.letters ? (state.page.data.letters.items.length ? html`<div class="wide" tabindex="0" role="group" aria-label=${word("view", "deadletters")}><table class="grid"><caption class="unseen">${word("view", "deadletters")}</caption><thead><tr>${["at", "topic", "offset", "keyTitle", "error", "replay"].map((name) => html`<th scope="col">${t(name)}</th>`)}</tr></thead>
  <tbody>${state.page.data.letters.items.map((/** @type {any} */ one) => html`<tr><td>${date(one.at)}</td><td><code>${one.topic}</code></td><td>${number(one.partition)} / ${number(one.offset)}</td><td><code>${one.key ?? ""}</code></td><td>${one.error}</td><td><button type="button" class="small" @click=${() => replay(one)}>${t("replay")}</button></td></tr>`)}</tbody></table></div>` : html`<p class="muted">${t("noDead")}</p>`) : waiting(state.page, loadPage)}`;

/** @param {any} letter */
async function replay({ topic, partition, offset }) {
  const answer = await call("POST", "/v1/deadletters/replay", { body: { topic, partition, offset } });
  say(answer.ok ? t("replayed") : why(answer), { kind: answer.ok ? "ok" : "no" });
  loadPage();
}
