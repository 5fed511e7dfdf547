/** The words of the interface, and times and numbers as the language of the desk writes them. */
import { state } from "./state.js";

/** @type {Record<string, string>} */
let words = {};
const RIGHT_TO_LEFT = /^(ar|fa|he|iw|ur|yi)\b/;
const VARIANTS = { one: 0, two: 1 };

/** @param {string} language */
export async function speak(language) {
  words = (language === "he" ? await import("./words.he.js") : await import("./words.en.js")).words;
  state.language = language === "he" ? "he" : "en";
  document.documentElement.lang = state.language;
  document.documentElement.dir = direction(state.language);
}

/** @param {string} [locale] */
export const direction = (locale) => (RIGHT_TO_LEFT.test(locale ?? "") ? "rtl" : "ltr");

/**
 * A sentence. Forms for one, (in Hebrew) two and many stand beside each other, divided by a bar; `n` chooses.
 *
 * @param {string} key @param {Record<string, any>} [values]
 */
export function t(key, values = {}) {
  const forms = (words[key] ?? key).split("|");
  const rule = new Intl.PluralRules(state.language).select(values.n ?? 0);
  const form = forms[Math.min(forms.length - 1, /** @type {any} */ (VARIANTS)[rule] ?? forms.length - 1)];
  return form.replace(/\{(\w+)\}/g, (_, name) => (name === "n" ? number(values.n) : String(values[name] ?? "")));
}

/** The word for a value of the API; a value that the desk does not know stands for itself. @param {string} kind @param {string} [value] */
export const word = (kind, value = "") => words[`${kind}_${value}`] ?? value.toLowerCase().replaceAll("_", " ");

/** @param {number} value @param {Intl.NumberFormatOptions} [options] */
export const number = (value, options) => new Intl.NumberFormat(state.language, options).format(value);
/** @param {number} share */
export const percent = (share) => number(share, { style: "percent" });

const UNITS = /** @type {[Intl.RelativeTimeFormatUnit, number][]} */ ([["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]]);

/** @param {number} seconds @returns {[number, Intl.RelativeTimeFormatUnit]} */
function rounded(seconds) {
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? UNITS[3];
  return [Math.trunc(seconds / size), unit];
}

/** Hebrew has no good short forms. */
const length = () => (state.language === "he" ? "long" : "short");

/** "4 min ago", "in 2 min". @param {string} at */
export function ago(at) {
  const [count, unit] = rounded((Date.parse(at) - Date.now()) / 1000);
  return new Intl.RelativeTimeFormat(state.language, { style: length(), numeric: unit === "day" || !count ? "auto" : "always" }).format(count, unit);
}

/** "14 min". @param {number} seconds */
export function lasting(seconds) {
  const [count, unit] = rounded(seconds);
  return number(count, { style: "unit", unit, unitDisplay: length() });
}

/** The seconds of an ISO 8601 duration of days and less. @param {string} duration */
export function seconds(duration) {
  const found = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(duration ?? "") ?? [];
  return (+found[1] || 0) * 86400 + (+found[2] || 0) * 3600 + (+found[3] || 0) * 60 + (+found[4] || 0);
}

/** @param {string} at */
export const clock = (at) => new Intl.DateTimeFormat(state.language, { hour: "2-digit", minute: "2-digit" }).format(new Date(at));
/** @param {string} at */
export const date = (at) => new Intl.DateTimeFormat(state.language, { dateStyle: "short", timeStyle: "short" }).format(new Date(at));
