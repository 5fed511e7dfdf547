package org.newsroom.notification;

import org.newsroom.testkit.EdgeContract;
import org.newsroom.testkit.OnEmbedded;
import org.newsroom.testkit.ServiceTest;

@ServiceTest(
    properties = {
      "newsroom.receipts.secret=a-secret-of-the-tests",
      "newsroom.http.body-within=20s"
    })
@OnEmbedded
class WhateverBytesIT extends EdgeContract {}
