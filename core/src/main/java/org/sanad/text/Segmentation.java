package org.sanad.text;

/**
 * One way to take a written word apart.
 *
 * @param prefixes the attached particles in order, of و ف ب ل ك س; empty if none
 * @param definite whether the article ال is attached
 * @param stem what is left, in the spelling that it has when it stands alone
 * @param suffix the attached pronoun, empty if none
 */
public record Segmentation(String prefixes, boolean definite, String stem, String suffix) {}
