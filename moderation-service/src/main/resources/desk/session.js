/** Who sits at the desk. */
import { state, change } from "./state.js";
import { goOn, once } from "./api.js";
import { t } from "./words.js";

/** Asks who is signed in, and for what the server says to anybody. @returns {Promise<Partial<State>>} */
export async function resume() {
  const [config, answer] = await Promise.all([once("GET", "/desk/config.json"), once("GET", "/desk/session")]);
  return { config: config.ok ? config.data : state.config, session: (answer.ok && answer.data) || null };
}

/** @param {string} name @param {string} password @returns {Promise<boolean>} */
export async function signIn(name, password) {
  change({ signIn: { busy: true } });
  const answer = await once("POST", "/desk/session", { body: { name, password } });
  if (!answer.ok) {
    change({ signIn: { busy: false, failed: refusal(answer) } });
    return false;
  }
  const before = state.session?.name;
  change({ session: answer.data, signIn: { busy: false } });
  if (state.expired) goOn(before === answer.data.name);
  if (before && before !== answer.data.name) location.reload();
  return true;
}

/** @param {Answer} answer */
function refusal(answer) {
  if (answer.status === 429) return t("locked", { n: Math.ceil((answer.wait || 60) / 60) });
  if (answer.status === 0) return t("noConnection");
  return answer.status === 401 ? t("signInFailed") : t("failed", { status: answer.status });
}

/** @param {boolean} everywhere */
export async function signOut(everywhere) {
  await once("DELETE", everywhere ? "/desk/sessions" : "/desk/session");
  history.replaceState(null, "", location.pathname);
  location.reload();
}
