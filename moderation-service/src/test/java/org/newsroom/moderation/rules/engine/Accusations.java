package org.newsroom.moderation.rules.engine;

import java.util.ArrayList;
import java.util.List;
import org.newsroom.moderation.rules.ArticleContext;

/**
 * Sentences that accuse somebody whom the article names, and sentences that do not: accusation ×
 * named person × quotation × negation × report × another person, in four languages.
 */
final class Accusations {

  static final ArticleContext ARTICLE =
      new ArticleContext(
          "Putin meets Netanyahu",
          List.of("Vladimir Putin", "בנימין נתניהו", "Сергей Миронов", "خالد المنصوري"),
          List.of("Russia"));

  private static final List<String> ENGLISH =
      List.of(
          "a thief", "a crook", "a rapist", "corrupt", "a fraud", "a murderer", "taking bribes");

  /** What stands right before a name. */
  private static final List<String> ENGLISH_NOUNS =
      List.of("thief", "crook", "rapist", "fraudster", "murderer");

  private static final List<String> HEBREW = List.of("גנב", "מושחת", "נוכל", "עבריין", "רמאי");

  /** In the nominative and the instrumental. */
  private static final List<List<String>> RUSSIAN =
      List.of(
          List.of("вор", "вором"),
          List.of("взяточник", "взяточником"),
          List.of("убийца", "убийцей"),
          List.of("мошенник", "мошенником"),
          List.of("преступник", "преступником"));

  private static final List<String> ARABIC = List.of("لص", "حرامي", "مجرم", "قاتل", "فاسد");

  private static final List<String> ENGLISH_GUILTY =
      List.of(
          "Everybody knows that Putin is %s.",
          "Vladimir Putin is %s",
          "I watched Putin yesterday. He is %s.",
          "Netanyahu is %s, like all of them.",
          "Natanjahu was always %s",
          "Путин is %s",
          "It is \"sad\" that Putin is %s",
          "Not only is Putin %s, everybody knows it.",
          "Netanyahu is not just %s",
          "My uncle says what we all know: Putin is %s.",
          "Putin, whom my uncle admires, is %s.",
          "Even his friends say Netanyahu is %s.",
          "Putin and his friends are %s",
          "Netanyahu, our prime minister, is %s.",
          "Is Putin %s? Of course he is.",
          "The newspaper never mentions that Putin is %s.",
          "My brother is a plumber, but Netanyahu is %s.",
          "Why should my children pay when Netanyahu is %s?",
          "Putin promised us the moon; he was %s even then.",
          "I do not need a court to see that Netanyahu is %s.",
          "The president, Vladimir Putin, is %s.",
          "Our prime minister, Netanyahu, is %s.",
          "Putin in my opinion is %s",
          "Netanyahu in the end is %s",
          "Putin from the city council is %s",
          "Vladimir Putin from our town is %s",
          "Everybody knows that Putin on the other hand is %s",
          "Putin the head of the state is %s",
          "Putin is %s, isn't he?",
          "Putin is %s, is he not?",
          "Make no mistake, Netanyahu is %s",
          "No joke: Putin is %s",
          "No question, Netanyahu is %s",
          "Without a doubt Putin is %s",
          "I'm not kidding, Putin is %s",
          "Putin is %s without shame",
          "Putin is %s and not even ashamed of it",
          "Putin is %s. That's a fact.",
          "Putin is %s. That's no lie.",
          "Putin is %s. Isn't that true?",
          "Putin is %s. It's true, isn't it!",
          "Putin is %s. Isn't that the truth!",
          "Putin is %s. That's a lie. No, it's true.",
          "Putin is %s. That's a lie; he is worse",
          "Whoever knows Putin knows Putin is %s",
          "Putin for anyone who cares is %s");
  private static final List<String> ENGLISH_GLUED =
      List.of(
          "They should jail the %s Putin",
          "Stop the %s Netanyahu",
          "Someone should stop that %s Putin now",
          "Police arrested the %s Vladimir Putin",
          "I am against the %s Netanyahu",
          "Convicted %s Putin",
          "Nobody will stop the %s Vladimir Putin",
          "I don't want to see that %s Putin again",
          "Nobody can stand Putin, the %s",
          "Police should fight every %s like Putin");
  private static final List<String> ENGLISH_NOT_GLUED =
      List.of(
          "Police arrested the %s, Putin said",
          "Police caught the %s, Vladimir Putin said",
          "Putin arrested the %s",
          "Netanyahu put a stop to it and jailed the %s",
          "Putin put a %s behind bars",
          "Putin wants the %s punished",
          "Netanyahu wants tougher laws on every %s",
          "He is not the %s Putin");
  private static final List<String> ENGLISH_HARMLESS =
      List.of(
          "Nobody says that Putin is %s.",
          "Putin is not %s.",
          "My neighbour is %s.",
          "Putin met Kim. The film is about a man who is %s.",
          "The weather is fine in Kraków, and my dog is %s",
          "Putin never said that my uncle is %s",
          "Vladimir, my plumber, is %s",
          "Netanyahu told the judge that his driver is %s.",
          "Putin asked why the mayor of our town is %s",
          "My cousin, who once met Putin, is %s.",
          "Unlike Putin, my boss is %s.",
          "The man who sold Netanyahu a car is %s.",
          "Netanyahu's former cook was %s.",
          "It is false that Putin is %s.",
          "I don't think Netanyahu is %s",
          "Our landlord is %s, and Putin has nothing to do with it.",
          "When Netanyahu came to town, the hotel's owner was %s.",
          "Putin will never know that your brother was %s.",
          "The mayor, Putin said, is not %s.",
          "My cousin from our town, who met Putin, is %s.",
          "Putin's cook from our town is %s",
          "Putin said the mayor of the town is %s",
          "The man who met Putin in the park is %s",
          "The man with Putin in the car is %s",
          "A friend of Putin in the council is %s",
          "When I met Putin, the mayor was %s",
          "That Putin is %s is false",
          "That Netanyahu is %s is a lie",
          "That Putin is %s is simply not true",
          "There is no evidence that Putin is %s",
          "Calling Putin %s is unfair",
          "Putin is %s? That's a lie.",
          "Putin is %s. That is not true.",
          "Putin is %s? No, that's nonsense!",
          "Putin praised the fire brigade. The man in the third row is %s.");
  private static final List<String> HEBREW_GUILTY =
      List.of(
          "נתניהו הוא %s",
          "כולם יודעים שנתניהו %s",
          "ונתניהו %s גדול",
          "Putin %s",
          "נתניהו הוא לא רק %s",
          "אבא שלי צודק, נתניהו %s",
          "נתניהו שלנו %s",
          "נתניהו היה ונשאר %s",
          "המשטרה עצרה את %s נתניהו",
          "נתניהו %s, אין ספק",
          "נתניהו %s ולא מתבייש",
          "אף אחד לא עוצר את %s בנימין נתניהו",
          "נתניהו %s. זאת האמת.");
  private static final List<String> HEBREW_HARMLESS =
      List.of(
          "נתניהו לא %s",
          "השכן שלי %s",
          "אף אחד לא אומר שנתניהו %s",
          "נתניהו לא אמר שהדוד שלי %s",
          "נתניהו מכחיש שהוא %s",
          "השכן של נתניהו %s",
          "נתניהו ביקר אצלנו. הנהג שלו %s",
          "המשטרה עצרה את %s, אמר נתניהו",
          "זה שנתניהו %s זה שקר",
          "זה שנתניהו %s זה לא נכון",
          "נתניהו %s? זה שקר.",
          "נתניהו %s. זה לא נכון.");
  private static final List<String> RUSSIAN_GUILTY =
      List.of(
          "Путин %1$s",
          "Все знают, что Миронов %1$s.",
          "Миронов всегда был %2$s",
          "Мы давно считаем Миронова %2$s",
          "Путин не только %1$s, это знают все",
          "Вчера видел Миронова. Он %1$s.",
          "Миронов и его друзья, каждый из них %1$s",
          "Мой брат прав, Путин %1$s",
          "Миронову стыдно быть %2$s",
          "Остановите! Я против %1$s Миронова",
          "Миронов %1$s, это не шутка",
          "Миронов %1$s и не скрывает этого",
          "Миронов из нашей думы был %2$s",
          "Миронов %1$s. Это правда.");
  private static final List<String> RUSSIAN_HARMLESS =
      List.of(
          "Путин не %1$s.",
          "Никто не говорит, что Путин %1$s.",
          "Мой сосед %1$s.",
          "Миронов никогда не был %2$s",
          "Путин не говорил, что мой дядя %1$s",
          "Миронов встретил нас. Сосед %1$s.",
          "Миронов отрицает, что он %1$s",
          "Директор нашей школы %1$s, а Миронов тут ни при чем",
          "Мой дядя, который видел Путина, был %2$s",
          "То, что Миронов %1$s, неправда",
          "Миронов %1$s - это не так",
          "Миронов %1$s? Это ложь.",
          "Миронов %1$s. Это неправда.");
  private static final List<String> ARABIC_GUILTY =
      List.of(
          "المنصوري %s",
          "الجميع يعرف ان المنصوري %s",
          "بوتين %s كبير",
          "والمنصوري %s",
          "رايت المنصوري امس. هو %s.",
          "المنصوري ليس فقط %s",
          "خالد المنصوري كان دائما %sا",
          "عمي على حق، المنصوري %s",
          "نحن ضد %s المنصوري",
          "المنصوري %s بلا شك",
          "المنصوري %s ولا يخجل",
          "لا احد يوقف %s خالد المنصوري");
  private static final List<String> ARABIC_HARMLESS =
      List.of(
          "المنصوري ليس %sا",
          "لا احد يقول ان المنصوري %s",
          "جاري %s",
          "المنصوري لم يقل ان عمي %s",
          "زار المنصوري المتحف. صديقي %s",
          "المنصوري بريء وليس %sا",
          "قال المنصوري ان جاري %s",
          "القول ان المنصوري %s هو افتراء",
          "القول ان المنصوري %s غير صحيح",
          "المنصوري %s؟ هذا كذب.",
          "المنصوري %s. هذا غير صحيح.");

  private static final List<String> ENGLISH_DONE_TO_NOBODY =
      List.of("Putin robbed nobody", "Putin stole no money", "Netanyahu lied to no one");

  private Accusations() {}

  static List<String> guilty() {
    List<String> texts = all(ENGLISH_GUILTY, HEBREW_GUILTY, RUSSIAN_GUILTY, ARABIC_GUILTY);
    ENGLISH_NOUNS.forEach(noun -> ENGLISH_GLUED.forEach(text -> texts.add(text.formatted(noun))));
    return texts;
  }

  static List<String> harmless() {
    List<String> texts = all(ENGLISH_HARMLESS, HEBREW_HARMLESS, RUSSIAN_HARMLESS, ARABIC_HARMLESS);
    ENGLISH_NOUNS.forEach(
        noun -> ENGLISH_NOT_GLUED.forEach(text -> texts.add(text.formatted(noun))));
    texts.addAll(ENGLISH_DONE_TO_NOBODY);
    return texts;
  }

  private static List<String> all(
      List<String> english, List<String> hebrew, List<String> russian, List<String> arabic) {
    List<String> texts = new ArrayList<>();
    ENGLISH.forEach(word -> english.forEach(text -> texts.add(text.formatted(word))));
    HEBREW.forEach(word -> hebrew.forEach(text -> texts.add(text.formatted(word))));
    RUSSIAN.forEach(word -> russian.forEach(text -> texts.add(text.formatted(word.toArray()))));
    ARABIC.forEach(word -> arabic.forEach(text -> texts.add(text.formatted(word))));
    return texts;
  }
}
