package org.newsroom.moderation.batch;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.newsroom.platform.store.Indexed;
import org.springframework.stereotype.Component;

/** The index along which the parts of a batch are found. */
@Component
class Parts implements Indexed {

  @Override
  public String collection() {
    return Batches.PARTS;
  }

  @Override
  public List<IndexModel> indexes() {
    return List.of(
        new IndexModel(Indexes.ascending("batch", "open", "_id")),
        new IndexModel(
            Indexes.ascending("expiresAt"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS)));
  }
}
