/** What an editor can set for themselves. */
import { html, nothing } from "../lit.js";
import { state, change, hasRole } from "../state.js";
import { KEYS, keyOf, letter } from "../keys.js";
import { prefer } from "../preferences.js";
import { signOut } from "../session.js";
import { wantAlerts, wantsAlerts } from "../alerts.js";
import { say } from "../say.js";
import { date, t, word } from "../words.js";
import { names, options } from "./parts.js";

/** @type {(() => unknown) | undefined} */
let persons;

const THEMES = ["AUTO", "LIGHT", "DARK"];

export const settings = () => html`<h2 tabindex="-1">${word("view", "settings")}</h2>
  <div class="halves">
  <section aria-labelledby="look"><h3 id="look">${t("look")}</h3>
    <label class="field"><span>${t("language")}</span><select @change=${(/** @type {Event} */ event) => prefer({ language: chosen(event) })}>${options("language", state.config.languages, state.language)}</select></label>
    <label class="field"><span>${t("theme")}</span><select @change=${(/** @type {Event} */ event) => prefer({ theme: chosen(event) })}>${THEMES.map((theme) => html`<option value=${theme} ?selected=${(state.preferences.theme ?? "AUTO") === theme}>${word("theme", theme)}</option>`)}</select></label>
    <label class="tick"><input type="checkbox" .checked=${wantsAlerts()} @change=${(/** @type {Event} */ event) => wantAlerts(ticked(event)).then(() => change())}> ${t("alerts")}</label></section>
  <section aria-labelledby="person"><h3 id="person">${t("you")}</h3><p><b><bdi>${state.session?.name}</bdi></b> · ${names((state.session?.roles ?? []).map((role) => word("role", role)))}</p>
    <p class="muted">${t("sessionUntil", { at: date(state.session?.until ?? new Date().toISOString()) })}</p>
    <p class="row"><button type="button" @click=${() => signOut(false)}>${t("signOut")}</button> <button type="button" @click=${() => signOut(true)}>${t("signOutEverywhere")}</button></p></section></div>
  <section aria-labelledby="keys"><h3 id="keys">${t("keys")}</h3>
    <label class="tick"><input type="checkbox" .checked=${!state.preferences.keysOff} @change=${(/** @type {Event} */ event) => prefer({ keysOff: !ticked(event) || undefined })}> ${t("keysOn")}</label>
    <p class="muted">${t("remapHint")}</p>
    <div class="keys">${Object.keys(KEYS).map((action) => html`<label class="field key"><span>${t(`key_${action}`)}</span><input readonly .value=${keyOf(action)} ?disabled=${state.preferences.keysOff} @keydown=${(/** @type {KeyboardEvent} */ event) => remap(event, action)}></label>`)}</div>
    <button type="button" @click=${() => prefer({ keys: undefined })}>${t("keysAsShipped")}</button></section>
  ${state.preferences.filters?.length ? html`<p class="muted">${t("filtersInSettings", { n: state.preferences.filters.length })}</p>` : nothing}
  ${hasRole("ADMIN") ? html`<details class="persons" @toggle=${fetchPersons}><summary>${t("persons")}</summary>${persons ? persons() : nothing}</details>` : nothing}`;

/** @param {Event} event */
async function fetchPersons(event) {
  if (!(/** @type {HTMLDetailsElement} */ (event.currentTarget).open)) return;
  try {
    const module = await import("./persons.js");
    persons = module.persons;
    change();
    module.look();
  } catch {
    say(t("noConnection"), { kind: "no" });
  }
}

/** @param {Event} event */
const chosen = (event) => /** @type {HTMLSelectElement} */ (event.currentTarget).value;
/** @param {Event} event */
const ticked = (event) => /** @type {HTMLInputElement} */ (event.currentTarget).checked;

/** @param {KeyboardEvent} event @param {string} action */
function remap(event, action) {
  const key = letter(event);
  if (key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey || /[\d ]/.test(key)) return;
  event.preventDefault();
  const other = Object.keys(KEYS).find((name) => name !== action && keyOf(name) === key);
  if (other) return say(t("keyTaken", { key, action: t(`key_${other}`) }), { kind: "no" });
  prefer({ keys: { ...state.preferences.keys, [action]: key } });
}
