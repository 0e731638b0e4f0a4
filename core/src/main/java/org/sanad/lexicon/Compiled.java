package org.sanad.lexicon;

import java.util.List;
import java.util.Map;

/**
 * Knowledge as it comes out of its files, before an imported gazetteer is laid beside it.
 *
 * @param trie every word and name
 * @param frames all frames, in file order
 * @param relations the phrases that state ties
 * @param context the words that frames want or bar
 * @param directory the actors
 * @param places places by id
 * @param geonames ids of places by their numbers in GeoNames
 */
record Compiled(
    PhraseTrie trie,
    List<Frame> frames,
    RelationCues relations,
    ContextVocabulary context,
    ActorDirectory directory,
    Map<String, Place> places,
    Map<String, String> geonames) {

  Lexicon with(Gazetteer gazetteer) {
    return new Lexicon(
        trie,
        new Knowledge(frames, directory, places),
        relations,
        context,
        new ImportedPlaces(gazetteer, new KnownPlaces(trie, places, geonames)));
  }
}
