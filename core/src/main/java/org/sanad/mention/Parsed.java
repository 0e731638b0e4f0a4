package org.sanad.mention;

/** What a grammar read: the token after it and what it says. */
record Parsed(int end, TimeSpec spec) {}
