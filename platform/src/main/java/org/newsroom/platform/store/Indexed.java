package org.newsroom.platform.store;

import com.mongodb.client.model.IndexModel;
import java.util.List;

/** A collection whose queries rest on indexes. They are made before anything is read or written. */
public interface Indexed {

  /** The name of the collection to which the indexes belong. */
  String collection();

  /** All indexes of the collection. MongoDB refuses one that exists with other options. */
  List<IndexModel> indexes();
}
