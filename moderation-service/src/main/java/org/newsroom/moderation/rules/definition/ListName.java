package org.newsroom.moderation.rules.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The word lists that have a meaning of their own: the engine reads them, whether a phrase names
 * them or not. In packs {@code OTHER_DEED} is written {@code other-deed}.
 */
public enum ListName {
  YOU("Words that speak to somebody: you, your"),
  SOMEONE("Words that speak of somebody: he, politicians"),
  GROUP("Groups of people that are spoken of: immigrants, liberals"),
  NEGATION("Words that deny an insult: not a fool"),
  EMPHASIS("Words that take a denial back: not only a fool"),
  REPORT("Words of those who only say what others say: claims, allegedly"),
  PRONOUN_OF_PERSON("Pronouns for somebody whom the sentence before names: he, she"),
  NO_NAME("Words of an article's tags that are no part of a person's name: war, prime, minister"),
  ORDINARY("Words that readers use often and mean no other by"),
  NAME("Names that look like another word: they count as nothing where they stand as names"),
  GLUE("Small words that people write together with a swear word, so that it is not one any more"),
  DENIAL("Words that deny an accusation: not a thief, acquitted"),
  ATTITUDE("Words after a denial that say that another thing is denied: don't trust him"),
  PREDICATE("Words behind an accusation whose denial denies it: that he is a thief is not true"),
  TAG("Words behind a predicate that only ask for assent: isn't he"),
  UNTRUTH("Words that call an accusation untrue: false, a lie"),
  UNJUST("Words that call an accusation unjust: unfair"),
  TRUTH("Words that a denial before them makes untrue: not true, not a fact"),
  ANSWER("Words that a sentence which denies the one before may also have: that is simply"),
  LYING("Accusations of lying: what follows may deny the lie and not the accusation"),
  NOTHING("Words that say that something was done to nobody: he robbed nobody"),
  DEED("Accusations that name what somebody did to another: robbed"),
  SUFFERED("Deeds that the subject itself has suffered behind a passive: was robbed"),
  OTHER_DEED("Accusations that name what somebody did, to nobody in particular: lied, bribed"),
  COPULA("Words between a subject and what is said of it: is, was"),
  OWNER("Words that bring in another person as somebody's: my uncle"),
  ARTICLE("Words that bring in another person as the subject: the cook, a neighbour"),
  OWNER_AFTER("Words that bring in another person as somebody's and stand behind, as in Hebrew"),
  RELATIVE("Words that bring in another person by whose relative it is, as in Arabic"),
  OF("Words that bring in another person before the one who is named: the cook of Putin"),
  AND("Words that join another person to the one who is named: Putin and his friends"),
  LIKE("Words that bind an accusation to the name behind them: a thief like Putin"),
  PREPOSITION("Words that stand with their noun behind a name and bring in nobody: in my opinion"),
  WHO("Words of a clause whose names are not the subject: the man who met Putin"),
  OPPOSES("Words for what somebody does against a thief: caught, jailed"),
  PUTS("Words for putting a thief away, with into and jail: put, sent"),
  INTO("Words between putting a thief away and the place: behind, to"),
  JAIL("Places where a thief is put away: bars, prison"),
  DEMANDS("Words for demanding a measure against thieves: wants, promised"),
  MEASURE("Words for a measure against thieves: laws, penalties"),
  AGAINST("Words between a measure and those whom it is against: laws on thieves"),
  PASSIVE("Words that say that something is done to the subject itself: was jailed, got caught");

  private final String purpose;

  ListName(String purpose) {
    this.purpose = purpose;
  }

  /** The list of that name in packs, or null if none has a meaning of its own by that name. */
  public static @Nullable ListName of(String inPacks) {
    return Arrays.stream(values())
        .filter(name -> name.inPacks().equals(inPacks))
        .findFirst()
        .orElse(null);
  }

  /** The names of all these lists as packs write them. */
  public static List<String> allInPacks() {
    return Arrays.stream(values()).map(ListName::inPacks).toList();
  }

  /** The list's name as packs write it. */
  public String inPacks() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A sentence, without its full stop, on the words that the list has. */
  public String purpose() {
    return purpose;
  }
}
