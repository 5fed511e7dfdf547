package org.newsroom.notification;

import org.newsroom.testkit.LimitContract;
import org.newsroom.testkit.ServiceTest;

@ServiceTest(properties = "newsroom.receipts.secret=a-secret-of-the-tests")
class LimitsIT extends LimitContract {}
