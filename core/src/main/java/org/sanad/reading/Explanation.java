package org.sanad.reading;

import java.util.List;

/** Stand-in until the reading engine is merged: take the other side's file at the merge. */
public record Explanation(List<String> lines) {}
