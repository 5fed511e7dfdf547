// Makes the replica set of docker-compose.cluster.yml, if there is none, and waits for its primary. The first member has the users and the data.
const members = ['mongodb', 'mongodb-2', 'mongodb-3'].map((name, id) => ({_id: id, host: `${name}:27017`, priority: id ? 1 : 2}));
try {
  rs.status();
} catch (fault) {
  if (fault.codeName !== 'NotYetInitialized') throw fault;
  rs.initiate({_id: 'newsroom', members});
}
for (let seconds = 0; !db.hello().isWritablePrimary && !db.hello().primary; seconds++) {
  if (seconds > 120) throw new Error('No primary was elected.');
  sleep(1000);
}
