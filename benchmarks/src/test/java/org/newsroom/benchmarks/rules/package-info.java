/** How fast the rules judge, and what they find and spare of words in disguise. */
package org.newsroom.benchmarks.rules;
