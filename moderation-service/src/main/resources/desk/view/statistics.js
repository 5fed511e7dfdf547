/** How the desk does: drawn, and as tables with the same numbers. */
import { html, nothing, svg } from "../lit.js";
import { hasRole, state } from "../state.js";
import { call, query } from "../api.js";
import { address, go } from "../place.js";
import { download, loadPage, period } from "../pages.js";
import { say, why } from "../say.js";
import { clock, date, lasting, number, percent, seconds, t, word } from "../words.js";
import { waiting } from "./parts.js";

const PERIODS = [1, 7, 30];

export function statistics() {
  const { data } = state.page ?? {};
  const numbers = data?.numbers;
  return html`<h2 tabindex="-1">${word("view", "statistics")}</h2>
    <p class="ways" role="group" aria-label=${t("period")}>${PERIODS.map((days) => html`<button type="button" aria-pressed=${(state.place.filter.days ?? "1") === String(days)} @click=${() => go(since(days))}>${t("lastDays", { n: days })}</button>`)}
    <button type="button" @click=${csv}>${t("transparency")}</button></p>
    ${numbers ? [tiles(numbers), perHour(numbers.perHour ?? []), html`<div class="halves">
      ${shares(t("byEditor"), numbers.byEditor, (one) => html`<bdi>${one.name}</bdi>`)}${shares(t("byReason"), numbers.byReason, (one) => word("reason", one.name))}${shares(t("bySection"), numbers.bySection, (one) => one.name)}</div>`] : waiting(state.page, loadPage)}
    ${data?.agreement ? agreement(data.agreement.items) : nothing}
    ${data?.trust?.items.length ? trust(data.trust.items) : nothing}`;
}

/** @param {number} days */
const since = (days) => address({ view: "statistics", filter: { days: String(days), from: new Date(Date.now() - days * 86_400_000).toISOString() } });

/** @param {any} numbers */
function tiles({ wait = {}, target, appeals, perHour = [] }) {
  const late = target && wait.p95 && seconds(wait.p95) > seconds(target);
  return html`<dl class="tiles"><div><dt>${t("decided")}</dt><dd>${number(perHour.reduce((/** @type {number} */ sum, /** @type {any} */ one) => sum + one.decided, 0))}</dd></div>
    <div><dt>${t("waitMedian")}</dt><dd>${wait.median ? lasting(seconds(wait.median)) : "–"}</dd></div>
    <div><dt>${t("waitP95")}</dt><dd class=${late ? "late" : ""}>${wait.p95 ? lasting(seconds(wait.p95)) : "–"}</dd>${target ? html`<dd class="muted">${t("target", { for: lasting(seconds(target)) })}</dd>` : nothing}</div>
    ${appeals ? html`<div><dt>${t("appealsUpheld")}</dt><dd>${number(appeals.upheld)} / ${number(appeals.decided)}</dd></div>` : nothing}</dl>`;
}

/** @param {{hour: string, decided: number}[]} hours */
function perHour(hours) {
  const most = Math.max(1, ...hours.map((one) => one.decided));
  const step = 684 / Math.max(1, hours.length);
  const every = Math.ceil(hours.length / 6);
  return html`<section aria-labelledby="per-hour"><h3 id="per-hour">${t("perHour")}</h3>
    <svg class="chart" viewBox="0 0 720 170" role="img" aria-label=${t("perHourWhat", { most: number(most) })}>
      ${[0, 0.5, 1].map((share) => svg`<line x1="0" x2="720" y1=${140 - share * 120} y2=${140 - share * 120}></line><text class="scale" x="0" y=${136 - share * 120}>${number(Math.round(most * share))}</text>`)}
      ${hours.map((one, index) => svg`<rect x=${36 + index * step + step * 0.15} width=${step * 0.7} y=${140 - (one.decided / most) * 120} height=${(one.decided / most) * 120} rx="2"><title>${date(one.hour)}: ${number(one.decided)}</title></rect>${index % every ? nothing : svg`<text x=${36 + index * step + step / 2} y="160">${clock(one.hour)}</text>`}`)}
    </svg>
    <details><summary>${t("asTable")}</summary><div class="wide" tabindex="0" role="group" aria-label=${t("perHour")}><table class="grid"><thead><tr><th scope="col">${t("hour")}</th><th scope="col">${t("decided")}</th></tr></thead><tbody>${hours.map((one) => html`<tr><td>${date(one.hour)}</td><td>${number(one.decided)}</td></tr>`)}</tbody></table></div></details></section>`;
}

/** @param {string} title @param {any[] | undefined} rows @param {(row: any) => unknown} name */
function shares(title, rows, name) {
  if (!rows?.length) return nothing;
  const count = (/** @type {any} */ one) => one.decided ?? one.count ?? 0;
  const most = Math.max(1, ...rows.map(count));
  return html`<section><table class="grid shares"><caption>${title}</caption><thead class="unseen"><tr><th scope="col">${title}</th><th scope="col">${t("decided")}</th><th scope="col">${t("chart")}</th></tr></thead>
    <tbody>${rows.map((one) => html`<tr><th scope="row">${name(one)}</th><td>${number(count(one))}${one.median ? html` <span class="muted">${lasting(seconds(one.median))}</span>` : nothing}</td><td><meter max=${most} value=${count(one)} aria-label=${t("decided")}></meter></td></tr>`)}</tbody></table></section>`;
}

/** How often editors who did not see the verdict agreed with it, with the interval that holds it in 95 of 100 cases. @param {any[]} rows */
const agreement = (rows) => html`<section aria-labelledby="agreement"><h3 id="agreement">${t("agreement")}</h3><p class="muted">${t("agreementWhat")}</p>
  <div class="wide" tabindex="0" role="group" aria-label=${t("agreement")}><table class="grid"><thead><tr>${["kindTitle", "value", "read", "agreed", "agreementShare", "interval"].map((key) => html`<th scope="col">${t(key)}</th>`)}</tr></thead>
  <tbody>${rows.map((one) => html`<tr><td>${word("per", one.by)}</td><td>${one.by === "RULE" ? one.value : word(one.by.toLowerCase(), one.value)}</td><td>${number(one.read)}</td><td>${number(one.agreed)}</td><td>${percent(one.share)}</td>
    <td><svg class="interval" viewBox="0 0 100 12" role="img" aria-label=${t("between", { low: percent(one.low), high: percent(one.high) })}><line x1="0" x2="100" y1="6" y2="6"></line><rect x=${one.low * 100} width=${Math.max(1, (one.high - one.low) * 100)} y="3" height="6" rx="2"></rect><circle cx=${one.share * 100} cy="6" r="3"></circle></svg> ${percent(one.low)}–${percent(one.high)}</td></tr>`)}</tbody></table></div></section>`;

/** The categories whose rejections were read blindly, and those that wait until an editor confirms the rules. @param {any[]} rows */
const trust = (rows) => html`<section aria-labelledby="trust"><h3 id="trust">${t("trust")}</h3><p class="muted">${t("trustWhat")}</p>
  <div class="wide" tabindex="0" role="group" aria-label=${t("trust")}><table class="grid"><thead><tr>${["category", "read", "wrong", "interval", "limit", "standing"].map((key) => html`<th scope="col">${t(key)}</th>`)}</tr></thead>
  <tbody>${rows.map((one) => html`<tr><th scope="row">${word("category", one.category)}</th><td>${number(one.read)}</td><td>${number(one.wrong)}</td><td>${percent(one.low)}–${percent(one.high)}</td><td>${percent(one.limit)}</td><td class="trust">${standing(one)}</td></tr>`)}</tbody></table></div></section>`;

/** @param {any} one */
const standing = (one) => one.doubted
  ? html`<span class="late">${t("doubtedSince", { at: date(one.doubtedAt) })}</span> ${hasRole("SENIOR") || hasRole("ADMIN") ? html`<button type="button" class="small" @click=${() => confirm(one)}>${t("confirmRules")}</button>` : nothing}`
  : html`${t("inForce")}${one.confirmedBy ? html` <span class="muted">${t("confirmedOn", { name: one.confirmedBy, at: date(one.confirmedAt) })}</span>` : nothing}`;

/** @param {any} one */
async function confirm({ category }) {
  const answer = await call("POST", `/v1/statistics/trust/${category}/confirmation`);
  say(answer.ok ? t("rulesConfirmed", { category: word("category", category) }) : why(answer), { kind: answer.ok ? "ok" : "no" });
  loadPage();
}

async function csv() {
  const failed = await download("/v1/statistics/transparency" + query(period(state.place.filter)), "transparency.csv");
  if (failed) say(failed, { kind: "no" });
}
