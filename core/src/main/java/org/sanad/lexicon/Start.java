package org.sanad.lexicon;

/** A way in which a word form can begin a match, with what the form itself then means. */
final class Start extends Meaning {
  final PhraseTrie.Node node;
  final String prefixes;
  final boolean definite;
  final String suffix;

  /** Whether a phrase may go on from it. */
  final boolean goesOn;

  Start(PhraseTrie.Node node, String prefixes, boolean definite, String suffix, Meaning meaning) {
    super(meaning);
    this.node = node;
    this.prefixes = prefixes;
    this.definite = definite;
    this.suffix = suffix;
    this.goesOn = !definite && suffix.isEmpty() && !node.isLeaf();
  }
}
