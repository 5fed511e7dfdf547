/** A person's data, given out or erased, for administrators; fetched only when one asks for it. */
import { html, nothing } from "../lit.js";
import { change } from "../state.js";
import { call } from "../api.js";
import { say, why } from "../say.js";
import { number, t, word } from "../words.js";
import { names, options, values, when } from "./parts.js";

/** @typedef {{service: string, done: boolean, counts: Record<string, number>}} Share */
/** @typedef {{id: string, kind: "EXPORT" | "ERASURE", by: string, at: string, state: "RUNNING" | "DONE", services: Share[], removedAt?: string}} PersonRequest */

const PAUSE = 2000;
/** @type {PersonRequest[] | undefined} */
let requests;
let kind = "EXPORT";
let by = "email";

/** Asks for the latest requests, again and again while one is under way and the view is open. */
export async function look() {
  const answer = await call("GET", "/v1/persons");
  if (!answer.ok) return say(why(answer), { kind: "no" });
  requests = answer.data.items;
  change();
  if (requests?.some((request) => request.state === "RUNNING") && document.querySelector(".persons[open]")) setTimeout(look, PAUSE);
}

export const persons = () => html`<p class="muted">${t("personsHint")}</p>
  <form class="panel" @submit=${ask}>
    <label class="field"><span>${t("personDo")}</span><select name="kind" @change=${(/** @type {Event} */ event) => { kind = chosen(event); change(); }}>${options("person", ["EXPORT", "ERASURE"], kind)}</select></label>
    <label class="field"><span>${t("personBy")}</span><select name="by" @change=${(/** @type {Event} */ event) => { by = chosen(event); change(); }}>${options("personBy", ["email", "account", "commentId"], by)}</select></label>
    <label class="field"><span>${word("personBy", by)}</span><input name="value" type=${by === "email" ? "email" : "text"} required maxlength="255" autocomplete="off" dir="ltr"></label>
    ${by === "commentId" ? html`<label class="field"><span>${t("personScope")}</span><select name="scope">${options("personScope", ["COMMENT", "PERSON"])}</select></label>` : nothing}
    ${kind === "ERASURE" ? html`<label class="field"><span>${t("personTexts")}</span><select name="comments">${options("personTexts", ["ERASE", "ANONYMISE"])}</select></label>
    <label class="field"><span>${t("personConfirm", { text: t("personWord") })}</span><input name="confirmed" required autocomplete="off"></label>` : nothing}
    <button class=${kind === "ERASURE" ? "no" : "primary"}>${word("person", kind)}</button></form>
  ${requests?.length ? html`<ul class="plain">${requests.map(one)}</ul>` : html`<p class="muted">${t("none")}</p>`}`;

/** @param {PersonRequest} request */
const one = (request) => html`<li><b>${word("person", request.kind)}</b> ${when(request.at)} · <bdi>${request.by}</bdi> · ${word("personState", request.state)}
  <span class="muted">${names(request.services.map(({ service, done, counts }) => `${service}: ${done ? Object.values(counts).map((count) => number(count)).join(", ") : "…"}`))}</span>
  ${request.kind === "EXPORT" && request.state === "DONE" && !request.removedAt ? html`<span class="row"><a class="button" href=${`/v1/persons/exports/${request.id}/data`} download>${t("personFetch")}</a>
  <button type="button" class="small" @click=${() => remove(request.id)}>${t("personRemove")}</button></span>` : nothing}</li>`;

/** @param {Event} event */
const chosen = (event) => /** @type {HTMLSelectElement} */ (event.currentTarget).value;

/** An erasure is asked for by typing a word: it cannot be undone. @param {SubmitEvent} event */
async function ask(event) {
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  const { value, scope, comments, confirmed } = values(event);
  if (kind === "ERASURE" && confirmed !== t("personWord")) return say(t("personConfirm", { text: t("personWord") }), { kind: "no" });
  const answer = await call("POST", kind === "ERASURE" ? "/v1/persons/erasures" : "/v1/persons/exports", { body: { [by]: value.trim(), scope, comments } });
  if (!answer.ok) return say(why(answer), { kind: "no" });
  form.reset();
  say(t("personAsked"), { kind: "ok" });
  look();
}

/** @param {string} id */
async function remove(id) {
  const answer = await call("DELETE", `/v1/persons/exports/${id}`);
  if (!answer.ok) return say(why(answer), { kind: "no" });
  look();
}
