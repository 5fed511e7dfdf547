/** An author: record, sanctions, notes and last comments; without a name in the address, those of the comments at hand. */
import { html, nothing } from "../lit.js";
import { hasRole, state } from "../state.js";
import { call } from "../api.js";
import { address } from "../place.js";
import { loadPage } from "../pages.js";
import { say, why } from "../say.js";
import { REASONS } from "../reasons.js";
import { lookAgain, profileOf } from "../context.js";
import { date, number, percent, t, word } from "../words.js";
import { chip, names, options, values, waiting, when, written } from "./parts.js";

const SANCTIONS = ["WARN", "PRE_MODERATE", "SUSPEND", "BAN"];

export const authors = () => (state.place.arg ? one() : html`<h2 tabindex="-1">${word("view", "authors")}</h2><p>${t("authorsHint")}</p>
  <ul class="plain">${[...state.authors.values()].filter((filled) => filled.data).map(({ data }) => html`<li><a href=${address({ view: "authors", arg: data.key })}>${names(data.names?.slice(0, 3) ?? [data.key])}</a> <span class="muted">${t("shareRejected", { share: percent(data.rejectedShare ?? 0) })}</span></li>`)}</ul>`);

function one() {
  const profile = profileOf(state.page?.data?.profile);
  if (!profile) return html`<h2 tabindex="-1">${word("view", "authors")}</h2>${waiting(state.page?.failed ? state.page : undefined, loadPage)}`;
  const path = `/v1/authors/${encodeURIComponent(profile.key)}`;
  return html`<h2 tabindex="-1">${names(profile.names.slice(0, 3))}</h2><p class="muted">${word("sameness", profile.kind)}${profile.firstSeen ? ` · ${t("firstSeen", { at: date(profile.firstSeen) })}` : ""}</p>
    <dl class="tiles">${["APPROVED", "REJECTED", "HELD"].map((verdict) => html`<div><dt>${word("verdict", verdict)}</dt><dd>${number(profile.verdicts[verdict] ?? 0)}</dd></div>`)}<div><dt>${t("share")}</dt><dd>${percent(profile.rejectedShare ?? 0)}</dd></div></dl>
    <div class="halves"><section aria-labelledby="sanctions"><h3 id="sanctions">${t("sanctions")}</h3>${sanctions(profile, path)}</section>
    <section aria-labelledby="notes"><h3 id="notes">${t("notes")}</h3>${profile.notes.length ? html`<ul class="plain">${profile.notes.map((note) => html`<li>${written(note.text)} <span class="muted"><bdi>${note.by}</bdi>, ${when(note.at)}</span></li>`)}</ul>` : html`<p class="muted">${t("none")}</p>`}
      <form class="panel" @submit=${(/** @type {SubmitEvent} */ event) => send(event, "POST", `${path}/notes`, values(event))}><label class="field"><span>${t("noteInternal")}</span><textarea name="text" required maxlength="1000" rows="2"></textarea></label><button>${t("keepNote")}</button></form></section></div>
    <section aria-labelledby="theirs"><h3 id="theirs">${t("lastComments")}</h3>${comments()}</section>`;
}

/** @param {Profile} profile @param {string} path */
const sanctions = (profile, path) => html`
  ${profile.sanctions.length ? html`<ul class="plain">${profile.sanctions.map((sanction) => html`<li><b>${word("sanction", sanction.kind)}</b> ${when(sanction.from)} · <bdi>${sanction.by}</bdi>${sanction.until ? html` · ${t("until", { at: date(sanction.until) })}` : nothing}${sanction.reason ? html` · ${word("reason", sanction.reason)}` : nothing}
    ${sanction.liftedAt ? html` · ${t("liftedBy", { name: sanction.liftedBy })}` : profile.sanction?.id === sanction.id ? html` <button type="button" class="small" @click=${(/** @type {Event} */ event) => send(event, "DELETE", `${path}/sanctions/${encodeURIComponent(sanction.id)}`)}>${t("lift")}</button>` : nothing}</li>`)}</ul>` : html`<p class="muted">${t("none")}</p>`}
  <form class="panel" @submit=${(/** @type {SubmitEvent} */ event) => { const { days, ...body } = values(event); send(event, "POST", `${path}/sanctions`, { ...body, until: days ? new Date(Date.now() + Number(days) * 86_400_000).toISOString() : undefined }); }}>
    <label class="field"><span>${t("sanction")}</span><select name="kind">${options("sanction", hasRole("SENIOR") || hasRole("ADMIN") ? SANCTIONS : SANCTIONS.slice(0, 2))}</select></label>
    <label class="field"><span>${t("days")}</span><input name="days" type="number" min="1" max=${profile.kind === "NETWORK" ? 7 : 3650}></label>
    <label class="field"><span>${t("reason")}</span><select name="reason">${options("reason", ["", ...REASONS.map(([, reason]) => reason)])}</select></label>
    <label class="field"><span>${t("message")}</span><textarea name="message" maxlength="1000" rows="2"></textarea></label>
    <button class="no">${t("impose")}</button></form>`;

const comments = () => {
  const items = /** @type {Review[] | undefined} */ (state.page?.data?.comments?.items);
  return items?.length ? html`<ol class="plain rows">${items.map((review) => html`<li>${review.verdict ? chip(word("verdict", review.verdict), review.verdict === "APPROVED" ? "ok" : review.verdict === "REJECTED" ? "no" : "wait") : nothing}
    <a href=${address({ view: "search", filter: { author: review.author.key ?? "" }, id: review.commentId })}>${written(review.text.slice(0, 140), review.locale)}</a> <span class="muted"><bdi>${review.article.title}</bdi> · ${when(review.submittedAt)}</span></li>`)}</ol>` : html`<p class="muted">${t("none")}</p>`;
};

/** @param {Event} event @param {string} method @param {string} path @param {any} [body] */
async function send(event, method, path, body) {
  const form = event.currentTarget;
  const answer = await call(method, path, { body });
  if (!answer.ok) return say(why(answer), { kind: "no" });
  if (form instanceof HTMLFormElement) form.reset();
  say(t("kept"), { kind: "ok" });
  lookAgain(state.place.arg);
  loadPage();
}
