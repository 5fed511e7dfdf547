/** Hebrew words; bars divide the forms for one, for two and for more. */
export const words = {
  title: "שולחן העריכה", skip: "דילוג אל התגובה", menu: "תפריט", list: "רשימה", details: "פרטים", queues: "תורים", views: "תצוגות", present: "נוכחים עכשיו",
  goTo: "מעבר אל", goToWhere: "מעבר לתצוגה, לכתבה, לכותב או למסנן", help: "מקשים ועזרה", close: "סגירה", cancel: "ביטול", retry: "ניסיון נוסף", loading: "טוען…", more: "עוד",
  none: "אין", any: "הכול", anyVerdict: "הכרעה", anyBy: "מי הכריע", anyReason: "סיבה", sort: "סדר", oldestFirst: "מהישנה", sort_newest: "מהחדשה", anyCategory: "קטגוריה", anyLanguage: "שפה", command: "פעולה", number: "מספר", chart: "תרשים", dismiss: "הסתרה", lastDone: "הפעולה האחרונה", kept: "נשמר.", reason: "סיבה", name: "שם", password: "סיסמה",

  welcome: "היכנסו כדי לקרוא את מה שממתין.", signIn: "כניסה", signingIn: "נכנס…", signInElsewhere: "כניסה דרך הארגון", signInFailed: "השם או הסיסמה שגויים.",
  locked: "יותר מדי ניסיונות. נסו שוב בעוד דקה.|יותר מדי ניסיונות. נסו שוב בעוד שתי דקות.|יותר מדי ניסיונות. נסו שוב בעוד {n} דקות.", sessionOver: "החיבור שלך הסתיים", nothingLost: "היכנסו שוב: דבר לא אבד, ומה שהיה בעיצומו יימשך.",
  signOut: "יציאה", signOutEverywhere: "יציאה מכל המכשירים", sessionUntil: "מחוברים עד {at}.", you: "החשבון",

  noConnection: "אין חיבור.", noConnectionSince: "אין חיבור מאז {at}. הכרעות אינן נקלטות.", notTaken: "אין חיבור: הכרעות אינן נקלטות.",
  notOffered: "השרת הזה עדיין אינו מציע זאת.", notAllowed: "התפקיד שלך אינו מאפשר זאת.", busy: "השרת עמוס. נסו שוב בעוד רגע.", failed: "הפעולה נכשלה ({status}).",
  notKept: "לא ניתן היה לשמור; ההגדרה תקפה עד היציאה. {why}", noHand: "כאן אין חלוקה של תגובות; זו הרשימה.",

  queue_pending: "ממתינות", queue_legal: "משפטי", queue_reported: "דווחו", queue_appeals: "ערעורים", queue_degraded: "בדיקה חלקית", queue_sample: "קריאה שנייה", queue_snoozed: "בנודניק", queue_mine: "שלי", queue_any: "הכול לפי דחיפות",
  view_queue: "תור", view_decided: "הוכרעו", view_search: "חיפוש", view_authors: "כותבים", view_audit: "יומן", view_statistics: "נתונים", view_deadletters: "אירועים שנכשלו", view_settings: "הגדרות",
  live_live: "בשידור חי", live_lost: "אין חיבור", live_off: "לא חי", live_starting: "מתחבר",
  oldest: "הוותיקה ביותר: {at}", overdue: "אחת חרגה מזמן היעד|שתיים חרגו מזמן היעד|{n} חרגו מזמן היעד",

  hand: "היד שלך", way: "דרך העבודה", way_next: "הבאה", way_list: "רשימה", way_next_why: "מחולקות לך שלוש תגובות שאינן אצל אף אחד אחר", way_list_why: "דפדוף חופשי; שהייה על תגובה תופסת אותה",
  arrived: "חדשה אחת|שתי חדשות|{n} חדשות", selected: "נבחרה אחת|נבחרו שתיים|נבחרו {n}", selectBy: "בחירת התגובה של {name}", selectAll: "הכול", selectNone: "ללא", nothingSelected: "דבר לא נבחר.",
  nothingWaits: "שום דבר לא ממתין כאן.", nothingFound: "דבר אינו מתאים למסנן.", clearFilter: "ניקוי המסנן", allDone: "הכול טופל", allDoneWhy: "שום דבר לא ממתין בתור {queue}. תגובות חדשות יופיעו כאן מעצמן.", chooseOne: "בחרו תגובה מהרשימה.",
  lately: "ההכרעות האחרונות שלך", lastOne: "זו הייתה האחרונה.", wantedGone: "התגובה שבכתובת אינה כאן.",
  filter: "סינון", filterText: "סינון לפי טקסט", searchText: "חיפוש בכל התגובות", search: "חיפוש", searchFor: "חיפוש „{text}”", searchHint: "הקלידו מילה מן התגובה שאתם מחפשים.", category: "קטגוריה", language: "שפה", verdict: "הכרעה", decidedBy: "הוכרע על ידי",
  saved: "שמורים", savedFilters: "מסננים שמורים", noFilters: "עדיין לא נשמר מסנן.", filterName: "שם המסנן", keepFilter: "שמירת המסנן", filterKept: "„{name}” נשמר.", dropFilter: "מחיקת „{name}”", without: "בלי {name}: {value}", sharedFilters: "משותפים לכולם", shareFilter: "שיתוף „{name}” עם כולם", forAll: "לכולם", filterShared: "„{name}” זמין עכשיו לכל העורכים.", filterUnshared: "„{name}” אינו משותף עוד.", filtersInSettings: "מסנן שמור אחד|שני מסננים שמורים|{n} מסננים שמורים",
  filter_articleId: "כתבה", filter_rule: "כלל", filter_category: "קטגוריה", filter_language: "שפה", filter_section: "מדור", filter_author: "כותב", filter_q: "טקסט", filter_sort: "סדר", filter_like: "זהה ל", filter_verdict: "הכרעה", filter_by: "על ידי", filter_reason: "סיבה", filter_decidedBy: "עורך",
  language_en: "English", language_he: "עברית", language_ru: "Русский",

  card: "התגובה הנקראת", commentBy: "תגובה מאת", inReply: "בתשובה לתגובה אחרת", sentAt: "נשלחה {at}", waitsSince: "ממתינה {for}", dueIn: "יעד {at}", wasDue: "היעד היה {at}", byAt: "{name}, {at}",
  kind_VERIFIED: "קורא מאומת", kind_GUEST: "אורח", equal: "×{n}", allEqual: "זהה אחת: הכרעה לכולן|שתיים זהות: הכרעה לכולן|{n} זהות: הכרעה לכולן", reports: "דיווח אחד|שני דיווחים|{n} דיווחים",
  onPageNow: "בעמוד כעת", corrected: "תוקן ל", original: "הטקסט לפני מחיקת המילים",
  waits_SUBMISSION: "נקראת בידי עורכים", waits_CORRECTION: "תיקון", waits_APPEAL: "ערעור", waits_REPORT: "דווחה", waits_PROPOSAL: "הכללים חלוקים", waits_DEGRADED: "כלל לא רץ", waits_SAMPLE: "קריאה שנייה", waits_NOTHING: "",

  evidence: "ראיות", severity: "חומרה", whyHeld: "מדוע", rule: "כלל", sameRule: "כל מה שהכלל הזה עצר", foundNothing: "הכללים לא מצאו דבר.", foundNothingForEditors: "הכללים לא מצאו דבר. תגובות לכתבה זו נקראות תחילה בידי עורכים.", foundNothingButDegraded: "הכללים שרצו לא מצאו דבר.",
  blind: "קריאה שנייה: ממצאי הכללים יוצגו לאחר ההכרעה.", marksHidden: "ממצאי הכללים מוסתרים.", score: "ציון", showScore: "הצגת הציון", marks: "הסתרת הסימונים", ruleSet: "מערכת כללים {version}", lifeline: "קורות התגובה", lag: "אחרי {ms} מ״ש",
  severity_MILD: "קל", severity_MODERATE: "בינוני", severity_STRONG: "חמור", severity_SEVERE: "חמור מאוד",
  category_PROFANITY: "ניבול פה", category_SEXUAL: "מיני", category_SLUR: "שנאה", category_INSULT: "עלבון", category_THREAT: "איום", category_INFLAMMATORY: "הסתה", category_DEFAMATION: "דיבה", category_TASTE: "טעם רע", category_SPAM: "פרסומת", category_PRIVACY: "פרטים אישיים", category_LEARNED: "נלמד",
  reason_PROFANITY: "ניבול פה", reason_SEXUAL: "מיני", reason_HATE: "שנאה", reason_INSULT: "עלבון", reason_THREAT: "איום", reason_INFLAMMATORY: "הסתה", reason_DEFAMATION: "דיבה", reason_TASTE: "טעם רע", reason_SPAM: "פרסומת", reason_PRIVACY: "פרטים אישיים", reason_OFF_TOPIC: "לא לעניין", reason_ILLEGAL: "לא חוקי…", reason_OTHER: "אחר…", reason_EDITORIAL_REVIEW: "בדיקת עורכים", reason_TECHNICAL: "טכני", reason_ARTICLE_WITHDRAWN: "הכתבה הוסרה",

  decision: "הכרעה", approve: "אישור", approveCorrection: "אישור התיקון", reject: "דחייה…", escalate: "העברה", snooze: "נודניק", note: "הערה", undo: "ביטול", holdAgain: "עצירה מחדש", strike: "מחיקת מילים", strikeWhich: "מילים שלא יפורסמו; סמנו אותן בטקסט או כאן", strikeLeaves: "הקוראים יראו:", approveStruck: "אישור בלי המילים האלה", struckBy: "{name} אישר/ה נוסח זה", next: "הבאה", skip_one: "דילוג",
  reasonTold: "הסיבה שתימסר לקורא", withWords: "הוספת הודעה או הערה", withNote: "הוספת הערה", message: "הודעה לכותב (רשות)", noteInternal: "הערה לעמיתים, לעולם לא לקוראים", otherMessage: "מה יימסר לכותב", grounds: "החוק או הכלל שהופר, ומדוע", rejectOther: "דחייה עם ההודעה", rejectIllegal: "דחייה כלא חוקי",
  escalateTo: "העברה אל", to_SENIOR: "עורך בכיר", to_LEGAL: "הייעוץ המשפטי", snoozeUntil: "נודניק עד", nap_hour: "שעה", nap_fourHours: "4 שעות", nap_tomorrow: "מחר", nap_nextWeek: "השבוע הבא",
  keepNote: "שמירת ההערה", noteKept: "ההערה נשמרה.", 
  verdict_APPROVED: "אושרה", verdict_REJECTED: "נדחתה", verdict_HELD: "עצורה", verdict_ESCALATED: "הועברה", verdict_SNOOZED: "בנודניק", verdict_TAKEN_OVER: "נלקחה", verdict_NOTED: "הערה", verdict_EDITED: "אושרה עם מחיקת מילים", verdict_DECIDED: "הוכרעה", verdict_UNDONE: "בוטלה", verdict_APPROVED_FIRST: "אישור ראשון", verdict_CONFIRMED: "הסכמה עם הכללים",
  did_APPROVED: "אושרה", did_REJECTED: "נדחתה", did_HELD: "נעצרה", did_ESCALATED: "הועברה", did_SNOOZED: "הועברה לנודניק", did_TAKEN_OVER: "נלקחה",
  by_RULES: "הכללים", by_EDITOR: "עורך", by_SANCTION: "סנקציה",

  done: "{did}: {name}", nextIs: "הבאה: {name}, ממצא אחד.|הבאה: {name}, שני ממצאים.|הבאה: {name}, {n} ממצאים.", nothingNext: "שום דבר נוסף לא ממתין.", undone: "בוטל: {did}, {name}", undoOf: "ביטול עבור {name}", nothingToUndo: "אין מה לבטל.", notUndone: "לא ניתן היה לבטל. {why}", reversed: "עצורה שוב.",
  goneBy: "{did} על ידי {name}, {at}.", cameBack: "התגובה של {name} חזרה. {why}", cameBackShort: "חזרה", stale: "היא השתנתה בינתיים; כך היא עכשיו.", withdrawn: "הכותב משך אותה; אין מה להכריע.", withdrawnShort: "נמשכה",
  secondNeeded: "נדרש אישור של עורך נוסף.", approvedFirst: "אישור ראשון: {name}", goOnHint: "המשיכו לבאה.", reviseHint: "ביטול יחזיר אותה.",
  claimed: "היא שלך לחמש דקות.", claimedBy: "אצל {name}, תתפנה {at}", givenBack: "הוחזרה.", takeOver: "לקיחה", takeOverHint: "Shift+C לוקח אותה.",
  appeal: "ערעור", against: "על כך ש{did} בשל {reason}, על ידי {by}", proposal: "הכללים חלוקים.", proposes: "מערכת כללים {version}: {verdict} בשל {reason}. כעת: {now}.", escalatedBy: "הועברה אל {to} על ידי {by}", sleeps: "בנודניק של {by}, תחזור {at}", degraded: "לא נבדקה במלואה.", didNotRun: "הכלל הזה לא רץ: {rules}.|הכללים האלה לא רצו: {rules}.|הכללים האלה לא רצו: {rules}.",

  context: "הקשר", author: "הכותב", article: "הכתבה", thread: "השרשור", trail: "הכרעות", authorPage: "כל מה שכתב", noKey: "דבר אינו קושר את הכותב לתגובות אחרות.", share: "שיעור הדחייה", alsoAs: "שמות:", until: "עד {at}", people: "שמות:", openArticle: "פתיחת הכתבה", waitingHere: "מה שממתין בה",
  sameness_ACCOUNT: "אותו חשבון", sameness_EMAIL: "אותו דואר אלקטרוני", sameness_NETWORK: "אותה רשת: אולי כמה אנשים", articleMode_EDITORS: "עורכים קוראים תחילה", articleMode_AUTOMATIC: "הכללים מפרסמים את הנקי", articleMode_CLOSED: "סגורה לתגובות",
  threadCount: "תגובה אחת|שתי תגובות|{n} תגובות", threadHeld: "אחת עצורה|שתיים עצורות|{n} עצורות", threadMore: "תגובות נוספות בעמוד.", thisOne: "התגובה הזאת", openComment: "פתיחה בכרטיס", told: "אל הכותב:",

  bulk: "הכרעה ברבות", bulkCount: "תגובה אחת|שתי תגובות|{n} תגובות", bulkLeftOut: "אחת שאצל עמית נשארת בחוץ.|שתיים שאצל עמיתים נשארות בחוץ.|{n} שאצל עמיתים נשארות בחוץ.", samples: "דוגמה אחת|שתי דוגמאות|{n} דוגמאות", rejectAll: "דחיית אחת|דחיית שתיהן|דחיית כל {n}", approveAll: "אישור אחת|אישור שתיהן|אישור כל {n}", bulkHint: "אפשר לעצור באמצע ולבטל הכול יחד.",
  batch_RUNNING: "מכריע", batch_DONE: "הוכרעו", batch_STOPPED: "נעצר", batch_UNDOING: "מבטל", batch_UNDONE: "בוטל", batchEnded: "{state}: תגובה אחת.|{state}: שתי תגובות.|{state}: {n} תגובות.", skipped: "אחת בחוץ|שתיים בחוץ|{n} בחוץ", progress: "התקדמות", stop: "עצירה", undoAll: "ביטול הכול",

  authorsHint: "פתחו כותב מתוך תגובה, או בחרו אחד מאלה שלפניכם.", shareRejected: "{share} נדחו", firstSeen: "נראה לראשונה {at}", sanctions: "סנקציות", sanction: "סנקציה", sanction_WARN: "אזהרה", sanction_PRE_MODERATE: "עורכים קוראים תחילה", sanction_SUSPEND: "השעיה", sanction_BAN: "חסימה", days: "ימים (ריק: ללא סוף)", impose: "הטלה", lift: "הסרה", liftedBy: "הוסרה על ידי {name}", notes: "הערות", lastComments: "תגובות אחרונות",
  editor: "עורך", action: "פעולה", from: "מ", to: "עד", at: "מתי", queue: "תור", waited: "המתינה", ruleSetTitle: "מערכת כללים", inBulk: "ברבות", deadHint: "אירועים שלא ניתן היה לקרוא, בית אחר בית כפי שהגיעו.", noDead: "אין כאלה.", topic: "נושא", offset: "מחיצה / היסט", keyTitle: "מפתח", error: "שגיאה", replay: "שליחה חוזרת", replayed: "נשלח שוב.",
  period: "תקופה", lastDays: "היממה האחרונה|היומיים האחרונים|{n} הימים האחרונים", transparency: "נתוני שקיפות (CSV)", decided: "הוכרעו", waitMedian: "המתנה חציונית", waitP95: "95 מתוך 100 ממתינות פחות מ", target: "היעד {for}", appealsUpheld: "ערעורים שהתקבלו", perHour: "הכרעות לשעה", perHourWhat: "עמודות של הכרעות לשעה, לכל היותר {most}; המספרים בטבלה שמתחת", asTable: "כטבלה", hour: "שעה", byEditor: "לפי עורך", byReason: "לפי סיבה", bySection: "לפי מדור",
  agreement: "הסכמה עם הכללים", agreementWhat: "מתוך התגובות שנקראו שנית בלי לראות את ההכרעה.", kindTitle: "סוג", value: "ערך", read: "נקראו", agreed: "הסכמה", agreementShare: "שיעור", interval: "רווח סמך 95 %", between: "בין {low} ל־{high}", per_VERDICT: "הכרעה", per_CATEGORY: "קטגוריה", per_RULE: "כלל",
  event_SUBMITTED: "נשלחה", event_HELD: "נעצרה", event_APPROVED: "אושרה", event_REJECTED: "נדחתה", event_CLAIMED: "נתפסה", event_PUBLISHED: "פורסמה", event_UNPUBLISHED: "הוסרה", event_EDITED: "נמחקו מילים", event_NOTICE_TOLD: "נמסר לכותב", event_NOTICE_SENT: "נשלח דואר", event_NOTICE_FAILED: "הדואר נכשל", statement: "הודעה מנומקת",

  look: "מראה", theme: "צבעים", theme_AUTO: "כמו במערכת", theme_LIGHT: "בהיר", theme_DARK: "כהה", alerts: "צליל והתראה על תגובות משפטיות ועל חריגה מהיעד", role_MODERATOR: "עורך תגובות", role_SENIOR: "עורך בכיר", role_ADMIN: "מנהל",
  keys: "מקשים", keysOn: "אותיות בודדות מכריעות", keysHint: "המקשים נחים בשדות וכשחלון פתוח. בהגדרות אפשר לשנות אותם או לכבות אותם. בפריסה עברית קובע מקום המקש.", keysAreOff: "המקשים כבויים בהגדרות.", remapHint: "לחצו בשדה על המקש החדש.", keysAsShipped: "המקשים המקוריים", keyTaken: "המקש {key} כבר משמש: {action}.", goHint: "ואז אות: Q ממתינות, L משפטי, R דווחו, D הוכרעו …",
  key_next: "הבאה", key_previous: "הקודמת", key_approve: "אישור", key_reject: "דחייה, ואז 1…9; Enter: הסיבה של הכללים", key_escalate: "העברה", key_snooze: "נודניק", key_undo: "ביטול האחרונה ושלפניה", key_arrivals: "הצגת החדשות", key_note: "הערה לעמיתים", key_strike: "מחיקת המילים המסומנות, או בחירתן", key_hideScore: "הסתרת הציון", key_hideMarks: "הסתרת הסימונים", key_claim: "תפיסה, החזרה", key_takeOver: "לקיחה מעמית", key_thread: "השרשור", key_author: "הכותב", key_article: "פתיחת הכתבה", key_mark: "הסימון הבא", key_markBack: "הסימון הקודם", key_select: "בחירה", key_extendDown: "בחירה והמשך", key_extendUp: "בחירה וחזרה", key_all: "בחירת הכול; שוב: כל מה שהמסנן מוצא", key_bulk: "הכרעה בנבחרות", key_filter: "סינון", key_filters: "מסננים שמורים, ואז 1…9", key_lifeline: "קורות התגובה", key_mode: "הבאה או רשימה", key_go: "מעבר, ואז אות", key_help: "עזרה", key_palette: "מעבר לכל דבר",
  alertLegal: "תגובה משפטית אחת ממתינה|שתי תגובות משפטיות ממתינות|{n} תגובות משפטיות ממתינות", alertLate: "תגובה אחת חרגה מזמן היעד|שתי תגובות חרגו מזמן היעד|{n} תגובות חרגו מזמן היעד",
  persons: "הנתונים של אדם", personsHint: "כל השירותים מוסרים או מוחקים את הידוע להם על אדם. מה שנמחק אינו ניתן לשחזור.", personDo: "הפעולה", person_EXPORT: "ייצוא", person_ERASURE: "מחיקה", personBy: "לפי", personBy_email: "כתובת דוא״ל", personBy_account: "חשבון", personBy_commentId: "תגובה",
  personScope: "היקף", personScope_COMMENT: "התגובה הזאת בלבד", personScope_PERSON: "כל התגובות של הכותב", personTexts: "טקסטים", personTexts_ERASE: "למחוק גם אותם", personTexts_ANONYMISE: "להשאיר אותם ללא שם", personConfirm: "לאישור יש להקליד „{text}”", personWord: "מחיקה",
  personAsked: "הבקשה נשלחה; השירותים פועלים.", personState_RUNNING: "בביצוע", personState_DONE: "הושלם", personFetch: "הורדה", personRemove: "מחיקת הקובץ", verdict_EXPORTED: "נתונים יוצאו", verdict_ERASED: "נתונים נמחקו",
};
