package org.newsroom.moderation.rules.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.List;
import java.util.Locale;

/**
 * Tells what a folded char may be read as in a given script: the letters that look like it (Unicode
 * confusables, UTS #39) or that it stands for by custom (4 for a, $ for s).
 */
public final class Lookalikes {

  private static final String LEET =
      "0o 1il 2z 3e 4a 5s 6gb 7t 8b 9g @a $s !i |i +t €e £l ¢c (c <c {c [c ^a ¡i ¥y §s ©c ®r µu ∂d"
          + " ×x ∑e ∩n ∪u √v †t ‡t ¶p ßbs №n ªa ºo ⭕o ◯o ❌x ✖x ✝t ➕t ✚t";
  private static final String GREEK =
      "αa βb γyg δd εe ζz ηn θo ιi κk λla μmu νv ξe οo πnp ρp ςs σos τt υuy φo χx ψu ωw";
  private static final String CYRILLIC =
      "аa бb вbv гrg дda еe жx зez иuni іi їi јj кk лnl мm нhn оo пnp рrp сcs тt уyu фf хxh цu чc"
          + " шw щw ъb ыbl ьb эe юu яr ѕs ԁd ԛq ԝw һh ӏil ғf қk ҝk ңh үy ұy ҳx җx өo ӄk љl њn ћh";
  private static final String PICTOGRAPHS =
      "卂a 乃b 匚c 刀dn 乇e 千f 卄h 工i 丨i 长k 爪m 几n 口o ㄖo 卩p 尺r 丂s ㄒt 丅t 凵u ㄩu 山w 乂x ㄚy 丫y"
          + " 乙z ㄥl ムa 人a 巨e 回o 己s 七t 十t 廿u 区r 甲p 田a 日b 月b ทn คa รs ђh єe ยu";
  private static final String ARMENIAN =
      "աwa բf գqg դn եt էt իhi ժd լl հh մu յj նul ոn պw սu վvy տs րrn ցg ւi քp օo ֆfs ձd ղn թp զq շz";
  private static final String CAUCASIAN_AND_CHEROKEE =
      "აa ბb გg დd ეe ვv ზz თo იi კk ნn ოom რr სb ტt უy ფq ყy ჩh ცc ძd ხxb ჰh ჶf Ꮆg Ꮎo Ꮜu Ꮖi"
          + " Ꭷo Ꮻo Ꮒh Ꮑn Ꮥs Ꮢr Ꮧd Ᏸb Ꮅp Ꮃw Ꭵi Ꮛe Ᏻg Ꮷd ⲁa ⲉe ⲓi ⲩyu ⲱw ⲇd ⲗl ꓲi";
  private static final String PHONETIC =
      "ɑa ʊu ʉu ʄf ʃsf ʅl ʆl ŋn ɣyv ʒz ʓz ɮl ǀl ǃi ʘo ƿp ƅb ɸo ɔco ƃgb ђh ӿx ςc";
  private static final String MONEY_AND_DIGITS =
      "₳a ฿b ₵c ₲g ₭k ₥m ₦n ₱p ₴s ₮t ₩w ₣f ₫d ₤l ⊍u ८c ૯e ૭g ૦o ੮t ౮v ૪y";
  private static final String SYLLABICS =
      "ᖴf ᑌu ᑕc ᗩa ᗅa ᗷb ᗪd ᗞd ᕮe ᗴe ᘜg ᕼh ᒍj ᗰm ᑎn ᑭp ᑫq ᖇr ᔕs ᗯw ᕽx ᒪl ᐯv ᓰi ᓮi Ꮖi";
  private static final String KANA = "ムag りd キf んh フj スk レl ᄊm のo アp ゐq イt ひu リy ᄃc ᐯv";
  private static final String TURNED = "nu un pd dp bq qb mw wm hy yh";
  private static final String RUSSIAN =
      "aа bв6ь cс eе hн kк mм oо pр tт xх yу uи 3з 0о 4ч 6б @ая nп rг wш iи iі gд zз dд sс $с !и 1и"
          + " *х vв fф lл jй";

  private static final List<String> TABLES =
      List.of(
          LEET,
          GREEK,
          CYRILLIC,
          PICTOGRAPHS,
          ARMENIAN,
          CAUCASIAN_AND_CHEROKEE,
          PHONETIC,
          MONEY_AND_DIGITS,
          SYLLABICS,
          KANA);
  private static final int CHARS = 0x10000;

  private static final Lookalikes LATIN = new Lookalikes();
  private static final Lookalikes UPSIDE_DOWN = new Lookalikes();
  private static final Lookalikes CYRILLICS = new Lookalikes();

  static {
    LATIN.addConfusables();
    for (String table : TABLES) {
      LATIN.add(table);
    }
    System.arraycopy(LATIN.alternatives, 0, UPSIDE_DOWN.alternatives, 0, CHARS);
    UPSIDE_DOWN.add(TURNED);
    CYRILLICS.add(RUSSIAN);
  }

  /** Each char has up to four letters, sixteen bits each; the char itself is not among them. */
  private final long[] alternatives = new long[CHARS];

  private Lookalikes() {}

  /** The letters from a to z that a char may stand for. */
  public static Lookalikes latin() {
    return LATIN;
  }

  /** The letters from a to z that a char may stand for in a text with letters upside down. */
  public static Lookalikes upsideDown() {
    return UPSIDE_DOWN;
  }

  /** The Russian letters that a char may stand for. */
  public static Lookalikes cyrillic() {
    return CYRILLICS;
  }

  /**
   * Whether a sign may stand for a letter: a mask, anything unusual, or one that looks like one.
   */
  public static boolean mayBeLetter(char c) {
    return c == '*' || c > 0x7F || LATIN.of(c) != 0;
  }

  /**
   * The letters that the char may be read as, up to four, sixteen bits each, the lowest first; 0
   * when there is none.
   */
  public long of(char c) {
    return alternatives[c];
  }

  private void add(String table) {
    for (String entry : table.split(" ")) {
      for (int i = 1; i < entry.length(); i++) {
        add(entry.charAt(0), entry.charAt(i));
      }
    }
  }

  private void add(char c, char letter) {
    long known = alternatives[c];
    for (long rest = known; rest != 0; rest >>>= 16) {
      if ((char) rest == letter) {
        return;
      }
    }
    if (c != letter && known >>> 48 == 0) {
      alternatives[c] = known << 16 | letter;
    }
  }

  private void addConfusables() {
    SpoofChecker checker = new SpoofChecker.Builder().build();
    Normalizer2 nfkc = Normalizer2.getNFKCCasefoldInstance();
    for (char c = 0x370; c < 0xFB00; c++) {
      if (c == 0x3040) {
        c = 0xA000;
      }
      if (c == 0xAC00) {
        c = 0xFB00 - 1;
      }
      if (Chars.isLetter(c) && UScript.getScript(c) != UScript.LATIN) {
        addConfusable(c, nfkc.normalize(checker.getSkeleton(String.valueOf(c))));
      }
    }
  }

  private void addConfusable(char c, String skeleton) {
    String plain = skeleton.toLowerCase(Locale.ROOT);
    char letter = plain.equals("rn") ? 'm' : plain.length() == 1 ? plain.charAt(0) : 0;
    if (letter >= 'a' && letter <= 'z') {
      char folded = Folds.single(c) > 0 ? (char) Folds.single(c) : c;
      add(c, letter);
      add(folded, letter);
      if (letter == 'l' && folded > 0x7F) {
        add(folded, 'i');
      }
    }
  }
}
