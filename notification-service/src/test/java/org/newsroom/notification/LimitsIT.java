package org.newsroom.notification;

import org.newsroom.testkit.LimitContract;
import org.newsroom.testkit.OnEmbedded;
import org.newsroom.testkit.ServiceTest;

@OnEmbedded
@ServiceTest(properties = "newsroom.receipts.secret=a-secret-of-the-tests")
class LimitsIT extends LimitContract {}
