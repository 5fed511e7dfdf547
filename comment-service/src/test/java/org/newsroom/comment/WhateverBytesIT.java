package org.newsroom.comment;

import org.newsroom.testkit.EdgeContract;
import org.newsroom.testkit.OnEmbedded;
import org.newsroom.testkit.ServiceTest;

@ServiceTest(
    properties = {
      "newsroom.receipts.secret=" + CommentServiceTest.RECEIPTS_SECRET,
      "newsroom.pseudonyms.secret=" + CommentServiceTest.PSEUDONYMS_SECRET,
      "newsroom.submissions.rate-limit.enabled=false",
      "newsroom.http.body-within=20s"
    })
@OnEmbedded
class WhateverBytesIT extends EdgeContract {}
