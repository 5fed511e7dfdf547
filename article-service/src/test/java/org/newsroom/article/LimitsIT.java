package org.newsroom.article;

import org.newsroom.testkit.LimitContract;
import org.newsroom.testkit.OnEmbedded;
import org.newsroom.testkit.ServiceTest;

@OnEmbedded
@ServiceTest
class LimitsIT extends LimitContract {}
