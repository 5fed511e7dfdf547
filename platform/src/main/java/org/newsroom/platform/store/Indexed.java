package org.newsroom.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import java.util.List;

/** A collection whose queries rest on indexes. They are made before anything is read or written. */
public interface Indexed {

  /** Where the indexes belong. */
  MongoCollection<?> collection();

  /** All of them. MongoDB refuses one that exists with other options. */
  List<IndexModel> indexes();
}
