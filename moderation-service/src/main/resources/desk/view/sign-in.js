/** Signing in: a page of its own, or a dialog over the desk, which keeps all that is on it. */
import { html, nothing } from "../lit.js";
import { state } from "../state.js";
import { signIn as enter } from "../session.js";
import { t } from "../words.js";

/** @param {boolean} over whether the desk is under it */
export const signIn = (over) => over
  ? html`<dialog class="sign-in" aria-labelledby="sign-in-title" @cancel=${(/** @type {Event} */ event) => event.preventDefault()}>${form(true)}</dialog>`
  : html`<main class="door"><div>${form(false)}</div></main><p class="unseen" role="status"></p>`;

/** @param {boolean} over */
const form = (over) => html`
  <h1 class="title" id="sign-in-title">${over ? t("sessionOver") : t("title")}</h1>
  <p>${over ? t("nothingLost") : t("welcome")}</p>
  <form @submit=${send}>
    <label class="field"><span>${t("name")}</span><input name="name" autocomplete="username" required autocapitalize="none" spellcheck="false" ?autofocus=${!over} .value=${over ? (state.session?.name ?? "") : ""}></label>
    <label class="field"><span>${t("password")}</span><input name="password" type="password" autocomplete="current-password" required ?autofocus=${over}></label>
    <p class="refused" role="alert">${state.signIn.failed ?? nothing}</p>
    <button class="primary" aria-disabled=${state.signIn.busy}>${state.signIn.busy ? t("signingIn") : t("signIn")}</button>
  </form>
  ${state.config.oidc ? html`<p><a href="/desk/sign-in/newsroom">${t("signInElsewhere")}</a></p>` : nothing}`;

/** @param {SubmitEvent} event */
async function send(event) {
  event.preventDefault();
  if (state.signIn.busy) return;
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  const { name, password } = /** @type {Record<string, string>} */ (Object.fromEntries(new FormData(form)));
  if (await enter(name, password)) dispatchEvent(new Event("newsroom:signed-in"));
  else /** @type {HTMLInputElement} */ (form.elements.namedItem("password")).select();
}
