/** How fast the rules judge, on ordinary comments and on texts made to slow them down. */
package org.newsroom.benchmarks.rules;
