/**
 * States the reasons of decisions against comments, as article 17 of Regulation (EU) 2022/2065
 * asks.
 */
@NullMarked
package org.newsroom.moderation.statement;

import org.jspecify.annotations.NullMarked;
