package org.newsroom.moderation.ruling.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.platform.store.Indexed;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The cases of each thread, whatever was decided on them, in the order of their submission. */
@Repository
public class Threads implements Indexed {

  private static final String THREAD = "comment.threadId";
  private static final String TIME = "comment.submittedAt";

  private final MongoOperations mongo;

  Threads(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public String collection() {
    return Cases.COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    return List.of(new IndexModel(Indexes.ascending(THREAD, TIME, "_id")));
  }

  /** The last cases of the same thread that are as old or older, newest first. */
  public List<Case> before(Case subject, int most) {
    Criteria older = of(subject).and(TIME).lte(subject.comment().submittedAt());
    return find(older.and("id").ne(subject.commentId()), Direction.DESC, most);
  }

  /** The first cases of the same thread that are newer, oldest first. */
  public List<Case> after(Case subject, int most) {
    return find(of(subject).and(TIME).gt(subject.comment().submittedAt()), Direction.ASC, most);
  }

  private static Criteria of(Case subject) {
    return where(THREAD).is(subject.comment().threadId());
  }

  private List<Case> find(Criteria criteria, Direction order, int most) {
    Query query = new Query(criteria).with(Sort.by(order, TIME, "id")).limit(most);
    return mongo.find(query, CaseDocument.class).stream().map(CaseDocument::subject).toList();
  }
}
