package org.newsroom.article;

import org.newsroom.testkit.EdgeContract;
import org.newsroom.testkit.ServiceTest;

@ServiceTest(properties = "newsroom.http.body-within=20s")
class WhateverBytesIT extends EdgeContract {}
