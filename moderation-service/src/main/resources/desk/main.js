/** The desk begins here: who sits at it, where they were, and what keeps it alive. */
import { state, change, paintWith } from "./state.js";
import { render } from "./lit.js";
import { resume } from "./session.js";
import { greet, loadPreferences } from "./preferences.js";
import { follow } from "./place.js";
import { isList, load } from "./queue.js";
import { loadPage } from "./pages.js";
import { live } from "./live.js";
import { press } from "./keys.js";
import { active, cardChanged, leave } from "./claims.js";
import { head } from "./alerts.js";
import { page } from "./view/page.js";
import { settleFocus } from "./view/focus.js";
import { fetchLater } from "./view/later.js";

const MINUTE = 60_000;
const host = /** @type {HTMLElement} */ (document.querySelector("body"));
let shown = "";

function paint() {
  const was = document.activeElement;
  render(page(), host);
  settleFocus(was);
  head(document);
  if (shown !== (state.current ?? "")) {
    shown = state.current ?? "";
    cardChanged();
  }
}

const arrive = () => (isList() ? load() : loadPage());

/** Begins when somebody is signed in. */
export async function begin() {
  live();
  await Promise.all([loadPreferences(), arrive()]);
  fetchLater();
}

paintWith(paint);
follow(arrive);
const [known] = await Promise.all([resume(), greet()]);
host.replaceChildren();
change(known);
if (state.session) begin();
else addEventListener("newsroom:signed-in", begin, { once: true });

addEventListener("keydown", press);
for (const sign of ["keydown", "pointerdown"]) addEventListener(sign, () => void active(), { passive: true });
addEventListener("pagehide", leave);
setInterval(() => change({ now: Date.now() }), MINUTE / 2);
