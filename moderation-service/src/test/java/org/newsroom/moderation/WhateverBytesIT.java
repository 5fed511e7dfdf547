package org.newsroom.moderation;

import org.newsroom.testkit.EdgeContract;
import org.newsroom.testkit.OnEmbedded;
import org.newsroom.testkit.ServiceTest;

@OnEmbedded
@ServiceTest(properties = "newsroom.http.body-within=20s")
class WhateverBytesIT extends EdgeContract {}
