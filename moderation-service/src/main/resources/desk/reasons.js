/** The reasons that a reader can be told, each with its key in the picker. */

/** @type {[key: string, reason: string][]} */
export const REASONS = [
  ["1", "INSULT"], ["2", "HATE"], ["3", "INFLAMMATORY"], ["4", "DEFAMATION"], ["5", "SEXUAL"], ["6", "SPAM"], ["7", "PRIVACY"],
  ["8", "OFF_TOPIC"], ["9", "TASTE"], ["p", "PROFANITY"], ["t", "THREAT"], ["m", "IMPERSONATION"], ["i", "ILLEGAL"], ["0", "OTHER"],
];

/** The reason that the rules gave, if an editor can give it, too. @param {Review} review */
export const ownReason = (review) => [review.proposal?.reason, review.reason, review.evidence[0]?.category === "SLUR" ? "HATE" : review.evidence[0]?.category]
  .find((reason) => REASONS.some(([, one]) => one === reason && one !== "ILLEGAL" && one !== "OTHER"));

/** How long a comment can sleep, by the key of the picker. */
export const NAPS = /** @type {[key: string, name: string][]} */ ([["1", "hour"], ["2", "fourHours"], ["3", "tomorrow"], ["4", "nextWeek"]]);

/** @param {string} name @returns {string} when it wakes: tomorrow and next week at eight in the morning */
export function wakes(name) {
  const at = new Date();
  if (name === "hour") at.setHours(at.getHours() + 1);
  else if (name === "fourHours") at.setHours(at.getHours() + 4);
  else {
    at.setDate(at.getDate() + (name === "tomorrow" ? 1 : 7 - ((at.getDay() + 6) % 7)));
    at.setHours(8, 0, 0, 0);
  }
  return at.toISOString();
}
