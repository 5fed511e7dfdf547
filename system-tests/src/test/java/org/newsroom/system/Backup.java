package org.newsroom.system;

/**
 * Copies of the databases beside them. The server makes them and puts them back, because not every
 * image has mongodump; as with that, the service that the others hear from comes first, and indexes
 * are not copied.
 */
record Backup(Instance mongo) {

  private static final String EACH =
      "for (const name of ['comment', 'moderation', 'article', 'notification']) {"
          + " const there = db.getSiblingDB(name), kept = db.getSiblingDB('backup_' + name);";
  private static final String TAKE =
      EACH
          + " there.getCollectionNames().forEach(one => there[one]"
          + ".aggregate([{$out: {db: kept.getName(), coll: one}}])); }";
  private static final String PUT_BACK =
      EACH
          + " there.dropDatabase(); kept.getCollectionNames().forEach(one => kept[one]"
          + ".aggregate([{$out: {db: there.getName(), coll: one}}])); }";

  void take() {
    evaluate(TAKE);
  }

  /** No service may run. */
  void putBack() {
    evaluate(PUT_BACK);
  }

  private void evaluate(String script) {
    mongo.run("mongosh", "--quiet", "--eval", script);
  }
}
