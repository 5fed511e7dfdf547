/**
 * Calls of the public API. A refusal is a value. A call that meets the end of the session waits until somebody has signed in
 * again, one that is told 503 is made three times more, and one that must not be lost waits for the connection.
 */
import { state, change } from "./state.js";
import { connected, found, lost, moment } from "./connection.js";

/** @typedef {{body?: any, ifMatch?: number, accept?: string, patient?: boolean}} Options */

/** @type {((go: boolean) => void)[]} */
let parked = [];
const RETRIES = 3;
/** Keeps the browser from asking for a password itself where a call comes without a session. */
export const OF_A_SCRIPT = { "X-Requested-With": "XMLHttpRequest" };

/** @param {string} method @param {string} path @param {Options} [options] @returns {Promise<Answer>} */
export async function call(method, path, options = {}) {
  for (let tried = 0; ; ) {
    const answer = await once(method, path, options);
    if (answer.status === 401 && state.session !== undefined) {
      if (!(await signedInAgain())) return answer;
    } else if (answer.status === 0 && options.patient) {
      await connected();
    } else if (answer.status === 503 && tried++ < RETRIES) {
      await new Promise((go) => setTimeout(go, 1000 * Math.min(30, answer.wait || 2 ** tried)));
    } else return answer;
  }
}

/** One attempt; a change outlives the page that asks for it. @param {string} method @param {string} path @param {Options} [options] @returns {Promise<Answer>} */
export async function once(method, path, { body, ifMatch, accept } = {}) {
  /** @type {Record<string, string>} */
  const headers = { Accept: accept ?? "application/json, application/problem+json", "Accept-Language": state.language, ...OF_A_SCRIPT };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (ifMatch !== undefined) headers["If-Match"] = `"${ifMatch}"`;
  if (method !== "GET" && state.session) headers["X-CSRF-Token"] = state.session.csrf;
  const asked = moment();
  try {
    const response = await fetch(path, { method, headers, keepalive: method !== "GET", body: body === undefined ? undefined : JSON.stringify(body) });
    found(asked);
    const text = await response.text();
    const json = /json/.test(response.headers.get("Content-Type") ?? "") && text ? JSON.parse(text, withoutNull) : undefined;
    return { ok: response.ok, status: response.status, data: json ?? text, problem: response.ok ? {} : (json ?? {}), wait: Number(response.headers.get("Retry-After")) };
  } catch {
    lost();
    return { ok: false, status: 0, data: undefined, problem: {}, wait: 0 };
  }
}

/** @returns {Promise<boolean>} whether the same editor has signed in */
function signedInAgain() {
  change({ expired: true });
  return new Promise((go) => parked.push(go));
}

/** Lets the calls go on that waited for a session, or gives them up. @param {boolean} same whether it is the same editor's */
export function goOn(same) {
  change({ expired: false });
  for (const go of parked.splice(0)) go(same);
}

/** What is null is as good as left out. @param {string} _ @param {any} value */
const withoutNull = (_, value) => (value === null ? undefined : value);

/** Whether the end of a problem's type is that. @param {Answer} answer @param {string} type */
export const isProblem = (answer, type) => (answer.problem.type ?? "").split(/[:/]/).pop() === type;

/** @param {Record<string, string | number | undefined>} values */
export function query(values) {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== "");
  return given.length ? "?" + new URLSearchParams(/** @type {[string, string][]} */ (given)) : "";
}
