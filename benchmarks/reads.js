// Fills the article-service's store with articles of different sizes, for ./benchmark reads. Run by mongosh.
// A comment in ten is a reply to the one before; each came in a version of its own.
const syllables = ["vel", "nor", "mar", "tel", "lin", "dor", "sal", "ven", "per", "lan", "tor", "gal"];
const some = () => syllables[Math.floor(Math.random() * syllables.length)];
const words = (number) => Array.from({ length: number }, () => some() + some()).join(" ");
const day = 86_400_000;
const end = Date.now() - day;

for (const size of SIZES) {
  const article = `reads-${size}`;
  let batch = [];
  let above = null;
  for (let i = 1; i <= size; i++) {
    const id = UUID().toString().replace(/^UUID\("?|"?\)$/g, "").replace(/'/g, "");
    const reply = i % 10 === 0;
    if (!reply) above = id;
    batch.push({
      _id: id, sequence: Long(1), settled: Long(1), barred: null, visible: true, removed: false, everVisible: true, revision: 1,
      cause: null, ended: false, changedAt: new Date(end), list: reply ? above : article, articleId: article,
      parentId: reply ? above : null, author: `Reader ${i}`, verified: false, text: words(25), locale: "en",
      submittedAt: new Date(end - (size - i) * 1000), changed: Long(i), appeared: Long(i), turn: Long(i),
    });
    if (batch.length === 5000 || i === size) {
      db.comments.insertMany(batch, { ordered: false });
      batch = [];
    }
  }
  db.discussions.replaceOne({ _id: article }, { _id: article, turn: Long(size), version: Long(size), count: Long(size) }, { upsert: true });
}
