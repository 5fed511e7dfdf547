/** x */
export const words = {
  title: "Review desk", skip: "Skip to the comment", menu: "Menu", list: "List", details: "Details", queues: "Queues", views: "Views", present: "Here now",
  goTo: "Go to", goToWhere: "Go to a view, article, author or filter", help: "Keys and help", close: "Close", cancel: "Cancel", retry: "Try again", loading: "Loading…", more: "Show more",
  none: "None", any: "Any", command: "Command", number: "Number", chart: "Chart", dismiss: "Dismiss", kept: "Saved.", reason: "Reason", name: "Name", password: "Password",

  welcome: "Sign in to read what waits.", signIn: "Sign in", signingIn: "Signing in…", signInElsewhere: "Sign in with your organisation", signInFailed: "Name or password is wrong.",
  locked: "Too many attempts. Try again in {n} minute.|Too many attempts. Try again in {n} minutes.", sessionOver: "Your session is over", nothingLost: "Sign in again: nothing is lost, and what was under way goes on.",
  signOut: "Sign out", signOutEverywhere: "Sign out everywhere", sessionUntil: "Signed in until {at}.", you: "You",

  noConnection: "There is no connection.", noConnectionSince: "No connection since {at}. Decisions are not taken.", notTaken: "There is no connection: decisions are not taken.",
  notOffered: "This server does not offer that yet.", notAllowed: "Your role does not allow that.", busy: "The server is too busy. Try again in a moment.", failed: "That failed ({status}).",
  notKept: "This could not be saved and holds until you leave. {why}", noHand: "Comments are not dealt here; this is the list.",

  queue_pending: "Pending", queue_legal: "Legal", queue_reported: "Reported", queue_appeals: "Appeals", queue_degraded: "Degraded", queue_sample: "Second reading", queue_snoozed: "Snoozed", queue_mine: "Mine", queue_any: "All by risk",
  view_queue: "Queue", view_decided: "Decided", view_search: "Search", view_authors: "Authors", view_audit: "Audit", view_statistics: "Statistics", view_deadletters: "Dead letters", view_settings: "Settings",
  live_live: "live", live_lost: "no connection", live_off: "not live", live_starting: "connecting",
  oldest: "Oldest: {at}", overdue: "{n} past the target time|{n} past the target time",

  hand: "Your hand", way: "Way of working", way_next: "Next", way_list: "List", way_next_why: "You are dealt three comments at a time that nobody else has", way_list_why: "Browse freely; resting on a comment claims it",
  arrived: "{n} new|{n} new", selected: "{n} selected|{n} selected", selectBy: "Select the comment by {name}", selectAll: "All", selectNone: "None", nothingSelected: "Nothing is selected.",
  nothingWaits: "Nothing waits here.", nothingFound: "Nothing matches the filter.", clearFilter: "Clear the filter", allDone: "All done", allDoneWhy: "Nothing waits in {queue}. New comments appear here by themselves.", chooseOne: "Choose a comment from the list.",
  lately: "Your last decisions", lastOne: "That was the last one.", wantedGone: "The comment that the address names is not here.",
  filter: "Filter", filterText: "Filter by text", searchText: "Search all comments", search: "Search", searchFor: "Search for “{text}”", searchHint: "Type a word of the comment that you look for.", category: "Category", language: "Language", verdict: "Verdict", decidedBy: "Decided by",
  saved: "Saved", savedFilters: "Saved filters", noFilters: "No filter is saved yet.", filterName: "Name of this filter", keepFilter: "Save filter", filterKept: "“{name}” is saved.", dropFilter: "Delete “{name}”", without: "Without {name}: {value}", filtersInSettings: "{n} saved filter|{n} saved filters",
  filter_articleId: "article", filter_rule: "rule", filter_category: "category", filter_language: "language", filter_section: "section", filter_author: "author", filter_q: "text", filter_like: "equal to", filter_verdict: "verdict", filter_by: "by", filter_reason: "reason", filter_decidedBy: "editor",
  language_en: "English", language_he: "עברית", language_ru: "Русский",

  card: "Comment under review", commentBy: "Comment by", inReply: "In reply to another comment", sentAt: "sent {at}", waitsSince: "waits {for}", dueIn: "due {at}", wasDue: "was due {at}", byAt: "by {name} {at}",
  kind_VERIFIED: "verified reader", kind_GUEST: "guest", equal: "×{n}", allEqual: "{n} equal: decide all|{n} equal: decide all", reports: "{n} report|{n} reports",
  onPageNow: "On the page now", corrected: "Corrected to", original: "Text before words were struck",
  waits_SUBMISSION: "read by editors", waits_CORRECTION: "correction", waits_APPEAL: "appeal", waits_REPORT: "reported", waits_PROPOSAL: "rules disagree", waits_DEGRADED: "a rule did not run", waits_SAMPLE: "second reading", waits_NOTHING: "",

  evidence: "Evidence", severity: "Severity", whyHeld: "Why", rule: "Rule", sameRule: "Show what this rule holds", foundNothing: "The rules found nothing. Editors read this article's comments first.", foundNothingButDegraded: "The rules that ran found nothing.",
  blind: "A second reading: what the rules found is shown when you have decided.", marksHidden: "What the rules found is hidden.", score: "Score", showScore: "Show score", marks: "Hide marks", ruleSet: "Rule set {version}", lifeline: "Life line", lag: "after {ms} ms",
  severity_MILD: "mild", severity_MODERATE: "moderate", severity_STRONG: "strong", severity_SEVERE: "severe",
  category_PROFANITY: "Profanity", category_SEXUAL: "Sexual", category_SLUR: "Hate", category_INSULT: "Insult", category_THREAT: "Threat", category_INFLAMMATORY: "Inflammatory", category_DEFAMATION: "Defamation", category_TASTE: "Bad taste", category_SPAM: "Advertising", category_PRIVACY: "Private facts", category_LEARNED: "Learned",
  reason_PROFANITY: "Profanity", reason_SEXUAL: "Sexual", reason_HATE: "Hate", reason_INSULT: "Insult", reason_THREAT: "Threat", reason_INFLAMMATORY: "Inflammatory", reason_DEFAMATION: "Defamation", reason_TASTE: "Bad taste", reason_SPAM: "Advertising", reason_PRIVACY: "Private facts", reason_OFF_TOPIC: "Off topic", reason_ILLEGAL: "Illegal…", reason_OTHER: "Other…", reason_EDITORIAL_REVIEW: "editorial review", reason_TECHNICAL: "technical", reason_ARTICLE_WITHDRAWN: "article withdrawn",

  decision: "Decision", approve: "Approve", approveCorrection: "Approve correction", reject: "Reject…", escalate: "Escalate", snooze: "Snooze", note: "Note", strike: "Strike", undo: "Undo", next: "Next", skip_one: "Skip",
  reasonTold: "Reason that the reader is told", withWords: "Add a message or a note", withNote: "Add a note", message: "Message to the author (optional)", noteInternal: "Note for colleagues, never for readers", otherMessage: "What the author is told", grounds: "Law or rule that it breaks, and why", rejectOther: "Reject with this message", rejectIllegal: "Reject as illegal",
  escalateTo: "Escalate to", to_SENIOR: "a senior editor", to_LEGAL: "legal", snoozeUntil: "Snooze until", nap_hour: "1 hour", nap_fourHours: "4 hours", nap_tomorrow: "tomorrow", nap_nextWeek: "next week",
  keepNote: "Save note", noteKept: "The note is saved.", strikeWhich: "Words to strike from the text", approveStruck: "Approve without these words ({n})|Approve without these words ({n})",
  verdict_APPROVED: "Approved", verdict_REJECTED: "Rejected", verdict_HELD: "Held", verdict_ESCALATED: "Escalated", verdict_SNOOZED: "Snoozed", verdict_TAKEN_OVER: "Taken over", verdict_NOTED: "Note", verdict_STRUCK: "Words struck",
  did_APPROVED: "approved", did_REJECTED: "rejected", did_HELD: "held", did_ESCALATED: "escalated", did_SNOOZED: "snoozed", did_TAKEN_OVER: "took over",
  by_RULES: "the rules", by_EDITOR: "an editor", by_SANCTION: "a sanction",

  done: "{did}: {name}.", nextIs: "Next: {name}, {n} finding.|Next: {name}, {n} findings.", nothingNext: "Nothing more waits.", undone: "Undone: {did}, {name}.", undoOf: "Undo for {name}", nothingToUndo: "There is nothing to undo.", notUndone: "That could not be undone. {why}", reversed: "Held again.",
  goneBy: "{name} {did} this {at}.", cameBack: "The comment by {name} came back. {why}", cameBackShort: "came back", stale: "It has changed meanwhile; this is how it is now.", withdrawn: "Its author has taken it back; there is nothing to decide.", withdrawnShort: "taken back",
  secondEditor: "A second editor has to approve it, not the one who did first.", secondNeeded: "One more editor has to approve it.", approvedFirst: "{name} has approved it", goOnHint: "Go on with the next.", reviseHint: "Undo takes that back.",
  claimed: "It is yours for five minutes.", claimedBy: "{name} has it in hand; free {at}.", givenBack: "Given back.", takeOver: "Take over", takeOverHint: "Shift+C takes it over.",
  appeal: "Appeal", against: "against: {did} for {reason}, by {by}", proposal: "The rules disagree.", proposes: "Rule set {version}: {verdict} for {reason}. Now: {now}.", escalatedBy: "Escalated to {to} by {by}", sleeps: "Snoozed by {by}, wakes {at}.", degraded: "Not fully examined.", didNotRun: "This rule did not run: {rules}.|These rules did not run: {rules}.",

  context: "Context", author: "Author", article: "Article", thread: "Thread", trail: "Decisions", authorPage: "All of this author", noKey: "Nothing ties this author to other comments.", share: "Share rejected", alsoAs: "Names:", until: "until {at}", people: "Names:", openArticle: "Open article",
  sameness_ACCOUNT: "same account", sameness_EMAIL: "same e-mail", sameness_NETWORK: "same network: perhaps several people", articleMode_EDITORS: "Editors read first", articleMode_AUTOMATIC: "Rules publish what is clean", articleMode_CLOSED: "Closed for comments",
  threadCount: "{n} comment|{n} comments", threadHeld: "{n} held|{n} held", threadMore: "More comments are on the page.", thisOne: "This comment", openComment: "Open on the card", told: "To the author:",

  bulk: "Decide many", bulkCount: "{n} comment|{n} comments", bulkLeftOut: "{n} in a colleague's hands is left out.|{n} in colleagues' hands are left out.", samples: "{n} sample|{n} samples", rejectAll: "Reject {n}|Reject all {n}", approveAll: "Approve {n}|Approve all {n}", bulkHint: "It can be stopped while it runs and undone as one.",
  batch_RUNNING: "Deciding", batch_DONE: "Decided", batch_STOPPED: "Stopped", batch_UNDOING: "Undoing", batch_UNDONE: "Undone", batchEnded: "{state}: {n} comment.|{state}: {n} comments.", skipped: "{n} left out|{n} left out", progress: "Progress", stop: "Stop", undoAll: "Undo all",

  authorsHint: "Open an author from a comment, or choose one of those at hand.", shareRejected: "{share} rejected", firstSeen: "first seen {at}", sanctions: "Sanctions", sanction: "Sanction", sanction_WARN: "Warning", sanction_PRE_MODERATE: "Editors read first", sanction_SUSPEND: "Suspended", sanction_BAN: "Banned", days: "Days (empty: no end)", impose: "Impose", lift: "Lift", liftedBy: "lifted by {name}", notes: "Notes", lastComments: "Last comments",
  editor: "Editor", action: "Action", from: "From", to: "To", at: "When", queue: "Queue", waited: "Waited", ruleSetTitle: "Rule set", inBulk: "in bulk", deadHint: "Events that could not be read, byte for byte as they came.", noDead: "There are none.", topic: "Topic", offset: "Partition / offset", keyTitle: "Key", error: "Error", replay: "Replay", replayed: "It was sent again.",
  period: "Period", lastDays: "Last day|Last {n} days", transparency: "Transparency figures (CSV)", decided: "Decided", waitMedian: "Median wait", waitP95: "95 of 100 wait less than", target: "target {for}", appealsUpheld: "Appeals upheld", perHour: "Decided per hour", perHourWhat: "Bars of decisions per hour, at most {most}; the table below has the numbers", asTable: "As a table", hour: "Hour", byEditor: "By editor", byReason: "By reason", bySection: "By section",
  agreement: "Agreement with the rules", agreementWhat: "Of the comments read a second time without seeing the verdict.", kindTitle: "Kind", value: "Value", read: "Read", agreed: "Agreed", agreementShare: "Share", interval: "95 % interval", between: "between {low} and {high}", per_VERDICT: "Verdict", per_CATEGORY: "Category", per_RULE: "Rule",
  event_SUBMITTED: "Submitted", event_HELD: "Held", event_APPROVED: "Approved", event_REJECTED: "Rejected", event_CLAIMED: "Claimed", event_PUBLISHED: "Published", event_UNPUBLISHED: "Taken down",

  look: "Look", theme: "Colours", theme_system: "As the system", theme_light: "Light", theme_dark: "Dark", alerts: "Sound and notification for legal comments and missed targets", role_MODERATOR: "moderator", role_SENIOR: "senior editor", role_ADMIN: "administrator",
  keys: "Keys", keysOn: "Single letters decide", keysHint: "Keys rest in fields and while a dialog is open. Settings change them or switch them off.", keysAreOff: "Keys are switched off in the settings.", remapHint: "Press the new key in a field.", keysAsShipped: "Keys as shipped", keyTaken: "{key} already means: {action}.", goHint: "then a letter: Q pending, L legal, R reported, D decided …",
  key_next: "next", key_previous: "previous", key_approve: "approve", key_reject: "reject, then 1…9; Enter: the rules' own reason", key_escalate: "escalate", key_snooze: "snooze", key_undo: "undo the last, and those before", key_arrivals: "show what is new", key_note: "note for colleagues", key_strike: "strike words", key_hideScore: "hide the score", key_hideMarks: "hide the marks", key_claim: "claim, give back", key_takeOver: "take over", key_thread: "thread", key_author: "author", key_article: "open the article", key_mark: "next mark", key_markBack: "mark before", key_select: "select", key_extendDown: "select and go on", key_extendUp: "select and go back", key_all: "select all; again: all that the filter finds", key_bulk: "decide the selection", key_filter: "filter", key_filters: "saved filters, then 1…9", key_lifeline: "life line", key_mode: "next or list", key_go: "go to, then a letter", key_help: "help", key_palette: "go to anything",
  alertLegal: "{n} legal comment waits|{n} legal comments wait", alertLate: "{n} comment is past its target time|{n} comments are past their target time",
};
