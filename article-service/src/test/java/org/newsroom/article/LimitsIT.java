package org.newsroom.article;

import org.newsroom.testkit.LimitContract;
import org.newsroom.testkit.ServiceTest;

@ServiceTest
class LimitsIT extends LimitContract {}
