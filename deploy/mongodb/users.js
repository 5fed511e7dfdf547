// On the first start only: each service gets a user that can reach its own database and no other.
const users = {
  comments: process.env.COMMENTS_DB_PASSWORD,
  articles: process.env.ARTICLES_DB_PASSWORD,
  moderation: process.env.MODERATION_DB_PASSWORD,
  notifications: process.env.NOTIFICATIONS_DB_PASSWORD,
};
for (const [name, password] of Object.entries(users)) {
  if (!password) throw new Error(`no password for the database ${name}`);
  db.getSiblingDB(name).createUser({ user: name, pwd: password, roles: [{ role: 'readWrite', db: name }] });
}
