/** Undoing, from the last deed back. An undone decision is a decision that holds the comment again, named so in the trail. */
import { state, change, current, hasRole } from "./state.js";
import { fresh } from "./deciding.js";
import { putBack, renew } from "./queue.js";
import { say, why } from "./say.js";
import { t, word } from "./words.js";
import { write } from "./writes.js";

const HOLD = { verdict: "HELD", revise: true };

/** @param {Deed} [chosen] the last one, if absent */
export async function undo(chosen) {
  if (state.lostSince) return say(t("notTaken"), { kind: "no" });
  const gone = current() && state.gone[state.current ?? ""];
  const deed = chosen ?? state.deeds.at(-1);
  if (gone && !chosen && hasRole("SENIOR")) return reverse();
  if (!deed) return say(t("nothingToUndo"));
  change({ deeds: state.deeds.filter((one) => one !== deed) });
  putBack({ ...deed.review, claim: undefined }, 0, true);
  say(t("undone", { did: word("verdict", deed.kind), name: deed.review.author.name }));
  if (!(await deed.settled)) return;
  const answer = await take(deed);
  if (answer.ok) renew(answer.data?.commentId ? answer.data : await fresh(deed.review));
  else {
    change({ marked: { ...state.marked, [deed.review.commentId]: why(answer) } });
    say(t("notUndone", { why: why(answer) }), { kind: "no" });
  }
}

/** @param {Deed} deed */
function take(deed) {
  if (deed.kind === "SNOOZED") return write(deed.review, "snooze", undefined, "DELETE");
  if (deed.kind === "ESCALATED") return write(deed.review, "escalation", undefined, "DELETE");
  return write(deed.review, "decision", HOLD);
}

/** Takes back what a colleague has decided; it waits again, on the card. */
async function reverse() {
  const before = current();
  if (!before) return;
  const answer = await write(await fresh(before), "decision", HOLD);
  if (!answer.ok) return say(why(answer), { kind: "no" });
  const { [before.commentId]: _, ...gone } = state.gone;
  const { [before.commentId]: __, ...marked } = state.marked;
  change({ gone, marked });
  renew(answer.data);
  say(t("reversed"));
}
