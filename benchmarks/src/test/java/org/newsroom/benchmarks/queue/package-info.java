/** How fast editors' queues answer, however much waits in them. */
package org.newsroom.benchmarks.queue;
